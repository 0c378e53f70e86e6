package org.hukoudesk.registry.enrolment;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hukoudesk.contract.link.WireException;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.enrolment.CertificateRow;
import org.hukoudesk.store.enrolment.CodeRow;
import org.hukoudesk.store.enrolment.HolderKey;
import org.hukoudesk.store.enrolment.OfficerRow;
import org.hukoudesk.store.enrolment.WorkstationRow;
import org.hukoudesk.store.population.WorkstationOrgan;

/// The book in the registry's database, so that every node reads the same.
public final class BookInStore implements EnrolmentBook {

    private final Store store;

    public BookInStore(Store store) {
        this.store = store;
    }

    @Override
    public void addWorkstation(Workstation workstation) {
        store.change(tx -> {
            var row = new WorkstationRow(workstation.id(), workstation.active());
            if (tx.enrolments().workstation(workstation.id()).isPresent()) {
                tx.enrolments().update(row);
            } else {
                tx.enrolments().add(row);
            }
            for (String organ : workstation.organs()) {
                tx.organs().keep(new WorkstationOrgan(workstation.id(), new OrganCode(organ)));
            }
        });
    }

    @Override
    public void addOfficer(Officer officer) {
        store.change(tx -> {
            var row = new OfficerRow(officer.id(), officer.name(), officer.organ(), officer.roles(), officer.active());
            if (tx.enrolments().officer(officer.id()).isPresent()) {
                tx.enrolments().update(row);
            } else {
                tx.enrolments().add(row);
            }
        });
    }

    @Override
    public Optional<Workstation> workstation(String id) {
        return store.read(tx -> tx.enrolments().workstation(id).map(row -> {
            Set<String> organs =
                    tx.organs().servedBy(id).stream().map(OrganCode::text).collect(Collectors.toSet());
            return new Workstation(row.id(), organs, row.isActive());
        }));
    }

    @Override
    public Optional<Officer> officer(String id) {
        return store.read(tx -> tx.enrolments().officer(id))
                .map(row -> new Officer(row.id(), row.name(), row.organ(), row.roles(), row.isActive()));
    }

    @Override
    public void addCode(OneTimeCode code) {
        store.change(tx -> tx.enrolments().add(new CodeRow(code.hash(), keyOf(code.holder()), code.expiresAt())));
    }

    @Override
    public CodeUse useCode(Holder holder, String codeHash, Instant at) {
        return store.write(tx -> {
            Optional<CodeRow> code =
                    tx.enrolments().code(codeHash).filter(row -> row.holder().equals(keyOf(holder)));
            if (code.isEmpty()) {
                return CodeUse.UNKNOWN;
            }
            if (code.get().isUsed()) {
                return CodeUse.USED;
            }
            if (!at.isBefore(code.get().expiresAt())) {
                return CodeUse.EXPIRED;
            }
            code.get().use(at);
            tx.enrolments().update(code.get());
            return CodeUse.ACCEPTED;
        });
    }

    @Override
    public void addCertificate(IssuedCertificate issued) {
        var row = new CertificateRow(
                issued.serial(),
                keyOf(issued.holder()),
                encoded(issued.certificate()),
                issued.certificate().getNotBefore().toInstant());
        store.change(tx -> tx.enrolments().add(row));
    }

    @Override
    public CertificateStatus status(String serial) {
        return store.read(tx -> tx.enrolments().certificate(serial))
                .map(row -> row.isRevoked() ? CertificateStatus.REVOKED : CertificateStatus.ACTIVE)
                .orElse(CertificateStatus.UNKNOWN);
    }

    @Override
    public List<IssuedCertificate> certificatesOf(Holder holder) {
        return store.<List<CertificateRow>>read(tx -> tx.enrolments().certificatesOf(keyOf(holder))).stream()
                .map(row -> new IssuedCertificate(holder, decoded(row.encoded())))
                .toList();
    }

    @Override
    public void revoke(String serial, String reason, Instant at) {
        store.change(tx -> tx.enrolments().certificate(serial).ifPresent(row -> {
            row.revoke(reason, at);
            tx.enrolments().update(row);
        }));
    }

    private static HolderKey keyOf(Holder holder) {
        return new HolderKey(holder.kind().name(), holder.id());
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new WireException("link.certificate-unreadable", e);
        }
    }

    private static X509Certificate decoded(String encoded) {
        try {
            var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(encoded));
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        } catch (CertificateException e) {
            throw new WireException("link.certificate-unreadable", e);
        }
    }
}
