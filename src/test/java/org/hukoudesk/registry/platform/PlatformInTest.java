package org.hukoudesk.registry.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A platform of criminal records on a real port, which says what it is told to.
public final class PlatformInTest implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final List<JsonNode> questions = new CopyOnWriteArrayList<>();
    private volatile Script script = (_, _) -> {};

    /// What it does with a question.
    public interface Script {
        void answer(HttpExchange exchange, String caseNo) throws IOException;
    }

    public PlatformInTest() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(hands);
        server.createContext("/records", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/records");
    }

    public PlatformInTest does(Script next) {
        script = next;
        return this;
    }

    /// Answers every question with these fields of JSON, after the number of its case.
    public PlatformInTest says(String fields) {
        return does((exchange, caseNo) -> reply(exchange, 200, "{\"caseNo\":\"" + caseNo + "\"," + fields + "}"));
    }

    public PlatformInTest isDown() {
        return does((exchange, _) -> reply(exchange, 503, "{\"error\":\"维护\"}"));
    }

    static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /// What it was asked, in order.
    List<JsonNode> questions() {
        return List.copyOf(questions);
    }

    private void handle(HttpExchange exchange) throws IOException {
        JsonNode question = MAPPER.readTree(exchange.getRequestBody());
        questions.add(question);
        script.answer(exchange, question.path("caseNo").asText());
    }

    @Override
    public void close() {
        server.stop(0);
        hands.shutdownNow();
    }
}
