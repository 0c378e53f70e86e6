package org.hukoudesk.registry.api;

import io.helidon.common.tls.Tls;
import io.helidon.webserver.ListenerConfig;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SSLParameters;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.registry.enrolment.EnrolmentBook;
import org.hukoudesk.registry.enrolment.ServerIdentity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The registry's door: one socket on mutual TLS 1.3 for workstations, one without a client certificate for their
/// enrolment only.
public final class RegistryServer implements AutoCloseable {

    static final String ENROLMENT = "enrolment";

    private static final Logger LOG = LoggerFactory.getLogger(RegistryServer.class);

    /// Longer than a held long poll, so that it is never cut by our own timeout.
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(60);

    private static final Duration IDLE_TIMEOUT = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofSeconds(5);

    /// Every workstation of several provinces keeps two or three connections; beyond this, one machine is not enough.
    private static final int MAX_CONNECTIONS = 4_000;

    private static final int MAX_REQUESTS = 4_000;
    private static final int MAX_NEWCOMERS = 200;

    /// What the server reads at all; the routes' own limits are lower and answer in words.
    private static final long HARD_BODY_LIMIT = 8L * 1024 * 1024;

    private final EnrolmentBook book;
    private final Desks desks;
    private final FeedBell bell;
    private final Clock clock;
    private final WebServer server;

    /// @param bell rung by whoever commits news to a feed; closed with the server
    public RegistryServer(
            Settings settings, ServerIdentity identity, EnrolmentBook book, Desks desks, FeedBell bell, Clock clock) {
        this.book = book;
        this.desks = desks;
        this.bell = bell;
        this.clock = clock;
        this.server = WebServer.builder()
                .shutdownHook(false)
                .update(main -> listen(main, settings.host(), settings.port()))
                .maxTcpConnections(MAX_CONNECTIONS)
                .maxConcurrentRequests(MAX_REQUESTS)
                .tls(tls(identity, true))
                .routing(routing -> members(routing, new BlobDock(settings.incoming(), desks.blobs())))
                .putSocket(
                        ENROLMENT,
                        socket -> listen(socket, settings.host(), settings.enrolmentPort())
                                .maxTcpConnections(MAX_NEWCOMERS)
                                .maxConcurrentRequests(MAX_NEWCOMERS)
                                .tls(tls(identity, false))
                                .routing(this::newcomers))
                .build();
    }

    /// Opens both sockets.
    public RegistryServer start() {
        server.start();
        LOG.info("Registry listens on {} and, for enrolment, on {}", port(), enrolmentPort());
        return this;
    }

    public int port() {
        return server.port();
    }

    public int enrolmentPort() {
        return server.port(ENROLMENT);
    }

    /// Shows another certificate on new connections, before the present one ends.
    public void show(ServerIdentity identity) {
        server.reloadTls(tls(identity, true));
        server.reloadTls(ENROLMENT, tls(identity, false));
    }

    /// Wakes the long polls, then stops both sockets.
    @Override
    public void close() {
        bell.close();
        server.stop();
    }

    ListenerConfig mainSocket() {
        return server.prototype();
    }

    ListenerConfig enrolmentSocket() {
        return Objects.requireNonNull(server.prototype().sockets().get(ENROLMENT));
    }

    private static <B extends ListenerConfig.BuilderBase<B, ?>> B listen(B socket, String host, int port) {
        return socket.host(host)
                .port(port)
                .maxPayloadSize(HARD_BODY_LIMIT)
                .idleConnectionTimeout(IDLE_TIMEOUT)
                .shutdownGracePeriod(GRACE)
                // Without it an HTTP/2 answer waits 40 ms for the other end's delayed acknowledgement.
                .connectionOptions(options -> options.tcpNoDelay(true).readTimeout(READ_TIMEOUT))
                .directHandlers(Failures.direct());
    }

    private Tls tls(ServerIdentity identity, boolean withClientCertificate) {
        MutualTls own = identity.tls(clock);
        SSLParameters parameters = own.parameters();
        parameters.setNeedClientAuth(withClientCertificate);
        parameters.setApplicationProtocols(new String[] {"h2", "http/1.1"});
        return Tls.builder().sslContext(own.context()).sslParameters(parameters).build();
    }

    private void members(HttpRouting.Builder routing, BlobDock dock) {
        StationGate gate = new StationGate(book, clock);
        routing.addFilter(gate)
                .register(new MessageRoutes(new EnvelopeCheck(book, clock), desks.messages(), desks.queries()))
                .register(new FeedRoute(desks.feed(), bell, gate))
                .register(new BlobRoutes(dock, desks.blobs()))
                .get(
                        LinkPaths.TIME,
                        (_, response) -> Wire.json(
                                response, Map.of("now", clock.instant().toString())))
                .register(rules -> new EnrolmentRoutes(desks.enrolment()).members(rules));
        common(routing);
    }

    private void newcomers(HttpRouting.Builder routing) {
        routing.register(rules -> new EnrolmentRoutes(desks.enrolment()).newcomers(rules));
        common(routing);
    }

    private static void common(HttpRouting.Builder routing) {
        routing.get(LinkPaths.HEALTH, (_, response) -> Wire.json(response, Map.of("status", "up")));
        Failures.routing(routing);
    }

    /// Where the registry listens.
    ///
    /// @param host address to bind
    /// @param port of mutual TLS; 0 lets the system choose
    /// @param enrolmentPort of the socket for workstations that have no certificate yet; 0 lets the system choose
    /// @param incoming folder of unfinished uploads
    public record Settings(String host, int port, int enrolmentPort, Path incoming) {}
}
