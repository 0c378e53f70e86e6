package org.hukoudesk.registry.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A book that forgets everything at the end of the test.
public final class EnrolmentBookInMemory implements EnrolmentBook {

    private final Map<String, Workstation> workstations = new HashMap<>();
    private final Map<String, Officer> officers = new HashMap<>();
    private final List<OneTimeCode> codes = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final List<IssuedCertificate> issued = new ArrayList<>();
    private final Set<String> revoked = new HashSet<>();

    @Override
    public synchronized void addWorkstation(Workstation workstation) {
        workstations.put(workstation.id(), workstation);
    }

    @Override
    public synchronized void addOfficer(Officer officer) {
        officers.put(officer.id(), officer);
    }

    @Override
    public synchronized Optional<Workstation> workstation(String id) {
        return Optional.ofNullable(workstations.get(id));
    }

    @Override
    public synchronized Optional<Officer> officer(String id) {
        return Optional.ofNullable(officers.get(id));
    }

    @Override
    public synchronized void addCode(OneTimeCode code) {
        codes.add(code);
    }

    @Override
    public synchronized CodeUse useCode(Holder holder, String codeHash, Instant at) {
        for (OneTimeCode code : codes) {
            if (code.holder().equals(holder) && code.hash().equals(codeHash)) {
                if (!at.isBefore(code.expiresAt())) {
                    return CodeUse.EXPIRED;
                }
                return used.add(codeHash) ? CodeUse.ACCEPTED : CodeUse.USED;
            }
        }
        return CodeUse.UNKNOWN;
    }

    @Override
    public synchronized void addCertificate(IssuedCertificate certificate) {
        issued.addFirst(certificate);
    }

    @Override
    public synchronized CertificateStatus status(String serial) {
        if (revoked.contains(serial)) {
            return CertificateStatus.REVOKED;
        }
        return issued.stream().anyMatch(each -> each.serial().equals(serial))
                ? CertificateStatus.ACTIVE
                : CertificateStatus.UNKNOWN;
    }

    @Override
    public synchronized List<IssuedCertificate> certificatesOf(Holder holder) {
        return issued.stream()
                .filter(each -> each.holder().equals(holder) && !revoked.contains(each.serial()))
                .toList();
    }

    @Override
    public synchronized void revoke(String serial, String reason, Instant at) {
        revoked.add(serial);
    }
}
