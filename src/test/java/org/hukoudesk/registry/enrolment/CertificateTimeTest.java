package org.hukoudesk.registry.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.hukoudesk.contract.link.MutualTls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether a certificate is valid is asked of the clock each end was given, not of the machine: the tour is played on
/// its own day, and a workstation learns the registry's time.
class CertificateTimeTest {

    private static final Instant ISSUED = Instant.parse("2031-05-06T01:00:00Z");

    private static final int END = -1;

    @TempDir
    Path folder;

    @Test
    void aHandshakeHoldsWithinTheCertificatesLifeByTheGivenClock() throws Exception {
        assertThat(handshakeAt(ISSUED)).isEqualTo("TLSv1.3");
        assertThat(handshakeAt(ISSUED.plus(Duration.ofDays(89)))).isEqualTo("TLSv1.3");
    }

    @Test
    void beforeAndAfterItsLifeACertificateIsRefused() {
        assertThatThrownBy(() -> handshakeAt(ISSUED.minus(Duration.ofDays(1))))
                .isInstanceOf(SSLHandshakeException.class)
                .hasStackTraceContaining("NotBefore");
        assertThatThrownBy(() -> handshakeAt(ISSUED.plus(Duration.ofDays(91))))
                .isInstanceOf(SSLHandshakeException.class)
                .hasStackTraceContaining("NotAfter");
    }

    /// The protocol agreed on with a registry whose certificate was issued at [#ISSUED].
    private String handshakeAt(Instant now) throws Exception {
        Authority own = Authority.open(folder, "test-only".toCharArray(), at(ISSUED));
        MutualTls registry = own.serverIdentity(List.of("127.0.0.1")).tls(at(ISSUED));
        MutualTls client = MutualTls.withoutCertificate(own.certificate(), at(now));
        var local = InetAddress.getLoopbackAddress();
        try (var server = (SSLServerSocket)
                        registry.context().getServerSocketFactory().createServerSocket(0, 1, local);
                var accepting = Executors.newVirtualThreadPerTaskExecutor();
                var socket = (SSLSocket) client.context().getSocketFactory().createSocket()) {
            Future<Integer> heard = accepting.submit(() -> {
                try (var accepted = (SSLSocket) server.accept()) {
                    accepted.startHandshake();
                    return accepted.getInputStream().read();
                }
            });
            socket.setSSLParameters(client.parameters());
            socket.connect(server.getLocalSocketAddress());
            socket.startHandshake();
            String agreed = socket.getSession().getProtocol();
            socket.shutdownOutput();
            assertThat(heard.get()).isEqualTo(END);
            return agreed;
        }
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
