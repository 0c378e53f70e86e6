package org.hukoudesk.station;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.contract.link.Pem;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.station.enrolment.EnrolmentOutcome;
import org.hukoudesk.station.enrolment.StationIdentity;
import org.hukoudesk.station.login.OfficerFile;
import org.hukoudesk.station.login.OfficerSecret;
import org.hukoudesk.station.login.PinLock;
import org.hukoudesk.station.settings.StationSettings;
import org.hukoudesk.store.StoreKey;

/// Makes a data folder into a workstation, once: settings, key and certificate, and the officers who will sit there.
/// One command a line, fields separated by tabs, one answer a line; reached only by whoever started the process.
///
/// The store's key is made here and leaves only locked under each officer's PIN, so all officers are seated in this
/// run. A run that was broken off is begun again with new codes.
public final class Setup {

    private static final String HELP = """
            set KEY VALUE | authority FILE | enrol URI CODE | officer ID NAME ORGAN ORGAN-NAME ROLE,… CODE PIN (by tabs)""";

    private static final String ERROR = "error ";

    private static final int OFFICER_FIELDS = 8;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final StoreKey key = StoreKey.random(random);
    private final Properties settings = new Properties();
    private final List<OfficerFile.Seated> officers = new ArrayList<>();
    private final StationIdentity identity;

    private Setup(Path folder, Clock clock) {
        this.folder = folder;
        if (new OfficerFile(folder).isThere()) {
            throw new IllegalStateException("this folder is a workstation already");
        }
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(StationIdentity.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be prepared", e);
        }
        this.identity = StationIdentity.open(folder, Keys.identityPassword(key), clock);
    }

    /// Reads commands until the input ends, then writes what was set up.
    public static void run(Path folder, Clock clock, InputStream input, PrintStream output) {
        var setup = new Setup(folder, clock);
        var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        try {
            boolean whole = true;
            String line = lines.readLine();
            while (line != null) {
                String answer = setup.answer(List.of(line.split("\t", -1)));
                whole &= !answer.startsWith(ERROR);
                output.println(answer);
                line = lines.readLine();
            }
            output.println(whole ? setup.finish() : ERROR + "nothing was set up; begin again with new codes");
        } catch (IOException e) {
            throw new UncheckedIOException("setting up failed", e);
        }
    }

    private String answer(List<String> fields) throws IOException {
        try {
            switch (fields.getFirst() + "/" + fields.size()) {
                case "set/3" -> settings.setProperty(fields.get(1), fields.get(2));
                case "authority/2" ->
                    Files.copy(
                            Path.of(fields.get(1)),
                            folder.resolve(Keys.AUTHORITY),
                            StandardCopyOption.REPLACE_EXISTING);
                case "enrol/3" -> enrol(URI.create(fields.get(1)), fields.get(2));
                case "officer/" + OFFICER_FIELDS -> officers.add(seat(fields));
                default -> {
                    return ERROR + HELP;
                }
            }
            return "done";
        } catch (IllegalArgumentException e) {
            return ERROR + e.getMessage();
        }
    }

    private void enrol(URI enrolment, String code) {
        X509Certificate authority = Pem.read(folder.resolve(Keys.AUTHORITY));
        certified(identity.enrol(enrolment, authority, settings.getProperty("workstation", ""), code));
    }

    private OfficerFile.Seated seat(List<String> fields) {
        URI registry = URI.create(settings.getProperty("registry", ""));
        MutualTls.Credential own = certified(identity.certifyOfficer(registry, fields.get(1), fields.get(6)));
        char[] pin = fields.get(7).toCharArray();
        var secret = new OfficerSecret(key, own.key()).lock(new PinLock(random), pin, PinLock.USUAL);
        try {
            String certificate =
                    Base64.getEncoder().encodeToString(own.certificate().getEncoded());
            return new OfficerFile.Seated(
                    fields.get(1),
                    fields.get(2),
                    fields.get(3),
                    fields.get(4),
                    Set.of(fields.get(5).split(",", -1)),
                    certificate,
                    secret);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate just read cannot be written", e);
        }
    }

    private static MutualTls.Credential certified(EnrolmentOutcome outcome) {
        return switch (outcome) {
            case EnrolmentOutcome.Certified(MutualTls.Credential credential) -> credential;
            case EnrolmentOutcome.Refused(var problem) -> throw new IllegalArgumentException(problem.code());
            case EnrolmentOutcome.Unreachable(String reason) ->
                throw new IllegalArgumentException("the registry does not answer: " + reason);
        };
    }

    /// The officer file last: it is what makes the folder a workstation.
    private String finish() throws IOException {
        try (Writer file = Files.newBufferedWriter(folder.resolve(StationSettings.FILE))) {
            settings.store(file, null);
        }
        StationSettings.read(folder);
        Pem.write(folder.resolve(Keys.WORKSTATION), identity.certificate().orElseThrow());
        new OfficerFile(folder).write(officers, identity.key().orElseThrow());
        return "ready";
    }

    static void main(String... arguments) {
        if (arguments.length != 2 || !arguments[0].equals("--data")) {
            throw new IllegalArgumentException("--data FOLDER, and on the standard input: " + HELP);
        }
        run(Path.of(arguments[1]), Clock.system(ChinaTime.ZONE), System.in, System.out);
    }
}
