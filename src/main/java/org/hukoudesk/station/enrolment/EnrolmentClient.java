package org.hukoudesk.station.enrolment;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.WireException;

/// Sends a signing request to the registry and reads the certificate that comes back.
final class EnrolmentClient {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final MutualTls tls;
    private final X509Certificate authority;

    EnrolmentClient(MutualTls tls, X509Certificate authority) {
        this.tls = tls;
        this.authority = authority;
    }

    EnrolmentOutcome ask(URI address, CertificateRequest request, Optional<Code> code) {
        HttpRequest.Builder call = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", LinkPaths.PKCS10)
                .header("Content-Transfer-Encoding", "base64")
                .POST(HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.US_ASCII));
        code.ifPresent(given -> call.header("Authorization", given.header()));
        try (HttpClient client = HttpClient.newBuilder()
                .sslContext(tls.context())
                .sslParameters(tls.parameters())
                .connectTimeout(CONNECT)
                .build()) {
            return read(client.send(call.build(), HttpResponse.BodyHandlers.ofByteArray()), request.keys());
        } catch (IOException e) {
            return new EnrolmentOutcome.Unreachable(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WireException("identity.interrupted", e);
        }
    }

    private EnrolmentOutcome read(HttpResponse<byte[]> answer, KeyPair keys) throws IOException {
        if (answer.statusCode() != 200) {
            return new EnrolmentOutcome.Refused(json.readValue(answer.body(), Problem.class));
        }
        try {
            byte[] der = Base64.getMimeDecoder().decode(answer.body());
            for (var each :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(der))) {
                if (each instanceof X509Certificate own && own.getPublicKey().equals(keys.getPublic())) {
                    List<X509Certificate> chain = List.of(own, authority);
                    return new EnrolmentOutcome.Certified(new MutualTls.Credential(keys.getPrivate(), chain));
                }
            }
            return new EnrolmentOutcome.Unreachable("no certificate for our key");
        } catch (CertificateException | IllegalArgumentException _) {
            return new EnrolmentOutcome.Unreachable("unreadable answer");
        }
    }

    /// An id with the one-time code handed over for it.
    record Code(String id, String secret) {

        String header() {
            byte[] pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(pair);
        }

        @Override
        public String toString() {
            return "Code[" + id + "]";
        }
    }
}
