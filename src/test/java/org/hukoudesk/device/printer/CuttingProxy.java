package org.hukoudesk.device.printer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/// Stands before a printer and loses the first answer to one operation, after the printer has acted on it.
final class CuttingProxy implements AutoCloseable {

    private static final int OPERATION_AT = 2;

    private final URI printer;
    private final int operation;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean cut = new AtomicBoolean();

    CuttingProxy(URI printer, int operation) throws IOException {
        this.printer = printer;
        this.operation = operation;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.setExecutor(threads);
        server.start();
    }

    URI uri() {
        return URI.create("ipp://127.0.0.1:" + server.getAddress().getPort() + printer.getPath());
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
        threads.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        var question = exchange.getRequestBody().readAllBytes();
        var answer = forward(question);
        boolean lose = operation == (question[OPERATION_AT] << 8 | (question[OPERATION_AT + 1] & 0xFF));
        if (!lose || cut.getAndSet(true)) {
            exchange.getResponseHeaders().set("Content-Type", "application/ipp");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    private byte[] forward(byte[] question) throws IOException {
        var target = URI.create("http://localhost:" + printer.getPort() + printer.getPath());
        var request = HttpRequest.newBuilder(target)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/ipp")
                .POST(BodyPublishers.ofByteArray(question))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
