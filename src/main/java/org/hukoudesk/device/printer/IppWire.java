package org.hukoudesk.device.printer;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// IPP packets over HTTP. A request is sent once and never repeated: posts are not retried by `HttpClient`.
final class IppWire implements AutoCloseable {

    private static final int HTTP_OK = 200;
    /// Printer attributes with a full media database are some 100 KB.
    private static final int LONGEST_ANSWER = 4 * 1024 * 1024;
    /// A document is larger than a question and some printers read it slowly.
    private static final int DOCUMENT_PATIENCE = 6;

    private final PrinterSettings settings;
    private final HttpClient client;
    private final CountDownLatch closed = new CountDownLatch(1);

    IppWire(PrinterSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.requestLimit())
                .build();
    }

    IppPacket ask(IppPacket request) throws IOException, InterruptedException {
        return post(request, new byte[0], settings.requestLimit());
    }

    IppPacket send(IppPacket request, byte[] document) throws IOException, InterruptedException {
        return post(request, document, settings.requestLimit().multipliedBy(DOCUMENT_PATIENCE));
    }

    private IppPacket post(IppPacket packet, byte[] document, Duration limit) throws IOException, InterruptedException {
        var head = new ByteArrayOutputStream();
        try (var out = new IppOutputStream(head)) {
            out.write(packet);
        }
        var body = BodyPublishers.concat(
                BodyPublishers.ofByteArray(head.toByteArray()), BodyPublishers.ofByteArray(document));
        var request = HttpRequest.newBuilder(settings.http())
                .timeout(limit)
                .header("Content-Type", "application/ipp")
                .POST(body)
                .build();
        var response = client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        if (response.statusCode() != HTTP_OK) {
            throw new IOException("the printer answered HTTP " + response.statusCode());
        }
        try (var in = new IppInputStream(new ByteArrayInputStream(response.body()))) {
            return in.readPacket();
        }
    }

    /// Waits until the wire is closed, `pause` at most; true when it is closed.
    boolean closesWithin(Duration pause) throws InterruptedException {
        return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
        client.shutdownNow();
    }
}
