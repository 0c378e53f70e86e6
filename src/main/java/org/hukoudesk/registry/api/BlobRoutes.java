package org.hukoudesk.registry.api;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.ProblemCode;
import org.hukoudesk.contract.link.WireText;

/// Blobs by SHA-256: how much is here, take a chunk, give the whole.
final class BlobRoutes implements HttpService {

    private static final String PATH = LinkPaths.BLOBS + "/{hash}";

    private final BlobDock dock;
    private final BlobDesk desk;

    BlobRoutes(BlobDock dock, BlobDesk desk) {
        this.dock = dock;
        this.desk = desk;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.head(PATH, (request, response) -> named(request, response, this::head));
        rules.route(Method.PATCH, PATH, (request, response) -> named(request, response, this::take));
        rules.get(PATH, (request, response) -> named(request, response, this::give));
    }

    private static void named(ServerRequest request, ServerResponse response, Work work) throws IOException {
        String hash = request.path().pathParameters().get("hash");
        if (WireText.isBlobHash(hash)) {
            work.on(request, response, hash);
        } else {
            Wire.refuse(response, Problem.of(ProblemCode.MALFORMED, "a blob is named by its SHA-256"));
        }
    }

    private void head(ServerRequest request, ServerResponse response, String hash) {
        show(response, dock.progress(StationGate.stationOf(request), hash));
        response.status(200).send();
    }

    private void take(ServerRequest request, ServerResponse response, String hash) {
        Optional<Long> offset = Wire.number(Wire.header(request, LinkPaths.UPLOAD_OFFSET));
        Optional<Long> length = Wire.number(Wire.header(request, LinkPaths.UPLOAD_LENGTH));
        Optional<byte[]> chunk = Wire.body(request, LinkLimits.BLOB_CHUNK);
        if (chunk.isEmpty() || length.filter(all -> all > LinkLimits.MAX_BLOB).isPresent()) {
            Wire.refuse(response, Problem.of(ProblemCode.TOO_LARGE, "chunk or blob beyond its limit"));
            return;
        }
        if (offset.isEmpty() || length.isEmpty() || !fits(offset.get(), chunk.get(), length.get())) {
            Wire.refuse(response, Problem.of(ProblemCode.MALFORMED, "offset, length and chunk do not fit"));
            return;
        }
        BlobDock.Place place = new BlobDock.Place(hash, offset.get(), length.get());
        BlobDock.Landing landing = dock.land(StationGate.stationOf(request), place, chunk.get());
        show(response, landing.progress());
        switch (landing) {
            case BlobDock.Landed _ -> response.status(204).send();
            case BlobDock.Refused(Problem problem, BlobDock.Progress _) -> Wire.refuse(response, problem);
        }
    }

    private void give(ServerRequest request, ServerResponse response, String hash) throws IOException {
        Optional<BlobDesk.Content> found = desk.open(StationGate.stationOf(request), hash);
        if (found.isEmpty()) {
            Wire.refuse(response, Problem.of(ProblemCode.NOT_FOUND, hash));
            return;
        }
        response.header(HeaderNames.CONTENT_TYPE, LinkPaths.BYTES);
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        response.contentLength(found.get().length());
        try (InputStream in = found.get().bytes();
                OutputStream out = response.outputStream()) {
            in.transferTo(out);
        }
    }

    private static boolean fits(long offset, byte[] chunk, long length) {
        return chunk.length > 0 && offset + chunk.length <= length;
    }

    private static void show(ServerResponse response, BlobDock.Progress progress) {
        response.header(LinkPaths.UPLOAD_OFFSET, Long.toString(progress.offset()));
        response.header(LinkPaths.UPLOAD_COMPLETE, progress.complete() ? "?1" : "?0");
    }

    private interface Work {
        void on(ServerRequest request, ServerResponse response, String hash) throws IOException;
    }
}
