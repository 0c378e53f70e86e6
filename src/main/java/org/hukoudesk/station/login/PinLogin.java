package org.hukoudesk.station.login;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.station.shell.SignedOn;

/// Login against the signed officer file: the PIN opens the officer's key and the store's.
public final class PinLogin implements OfficerLogin {

    private final OfficerFile file;
    private final PublicKey workstation;
    private final PinTries tries;
    private final Clock clock;
    private final Opening opening;

    /// What happens with the keys.
    @FunctionalInterface
    public interface Opening {
        /// Opens the store, if no officer before has, and seats the officer. Called in the background.
        void open(SignedOn officer, OfficerSecret secret);
    }

    /// @param workstation checks the signature of the officer file
    public PinLogin(Path folder, PublicKey workstation, Clock clock, Opening opening) {
        this.file = new OfficerFile(folder);
        this.workstation = workstation;
        this.tries = new PinTries(folder, clock);
        this.clock = clock;
        this.opening = opening;
    }

    @Override
    public List<Known> officers() {
        return file.read(workstation).stream().map(this::known).toList();
    }

    @Override
    public Answer open(String officerId, char[] pin) {
        Optional<Instant> locked = tries.lockedUntil(officerId);
        if (locked.isPresent()) {
            return new Answer.Locked(locked.get());
        }
        OfficerFile.Seated seated = file.read(workstation).stream()
                .filter(it -> it.id().equals(officerId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not seated here: " + officerId));
        Optional<OfficerSecret> secret = OfficerSecret.unlock(seated.secret(), pin);
        if (secret.isEmpty()) {
            int left = tries.wrong(officerId);
            return left > 0
                    ? new Answer.WrongPin(left)
                    : new Answer.Locked(clock.instant().plus(PinTries.PAUSE));
        }
        tries.right(officerId);
        if (until(seated).isBefore(clock.instant())) {
            return new Answer.Expired();
        }
        var officer = new SignedOn(seated.id(), seated.name(), seated.organ(), seated.organName(), roles(seated));
        opening.open(officer, secret.get());
        return new Answer.Opened(officer);
    }

    private Known known(OfficerFile.Seated seated) {
        var lastDay = until(seated).atZone(clock.getZone()).toLocalDate();
        return new Known(seated.id(), seated.name(), roles(seated), lastDay, 0);
    }

    /// Roles of a newer program give no right here.
    private static Set<OfficerRole> roles(OfficerFile.Seated seated) {
        return Arrays.stream(OfficerRole.values())
                .filter(role -> seated.roles().contains(role.name()))
                .collect(Collectors.toSet());
    }

    private static Instant until(OfficerFile.Seated seated) {
        byte[] der = Base64.getDecoder().decode(seated.certificate());
        try {
            var read = CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            return ((X509Certificate) read).getNotAfter().toInstant();
        } catch (CertificateException e) {
            throw new IllegalStateException("the officer's certificate is damaged", e);
        }
    }
}
