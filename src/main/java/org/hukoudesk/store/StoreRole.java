package org.hukoudesk.store;

import java.util.List;
import java.util.stream.Stream;
import org.hukoudesk.domain.casework.CaseDecision;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.casework.SupplementNotice;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.person.Contact;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.BirthCertificate;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.residence.Residence;
import org.hukoudesk.domain.residence.ResidencePermit;
import org.hukoudesk.domain.residence.ResidencePermitEvent;
import org.hukoudesk.store.audit.AuditEntry;
import org.hukoudesk.store.audit.AuditHead;
import org.hukoudesk.store.enrolment.CertificateRow;
import org.hukoudesk.store.enrolment.CodeRow;
import org.hukoudesk.store.enrolment.OfficerRow;
import org.hukoudesk.store.enrolment.WorkstationRow;
import org.hukoudesk.store.population.ActRecord;
import org.hukoudesk.store.population.BlobReader;
import org.hukoudesk.store.population.NumberRange;
import org.hukoudesk.store.population.NumberSeries;
import org.hukoudesk.store.population.OrganRow;
import org.hukoudesk.store.population.WorkstationOrgan;
import org.hukoudesk.store.registry.FeedEntry;
import org.hukoudesk.store.registry.FeedHead;
import org.hukoudesk.store.registry.HandledMessage;
import org.hukoudesk.store.registry.Inquiry;
import org.hukoudesk.store.search.PeopleIndex;
import org.hukoudesk.store.station.CaseView;
import org.hukoudesk.store.station.Draft;
import org.hukoudesk.store.station.FeedCursor;
import org.hukoudesk.store.station.OutboxMessage;
import org.hukoudesk.store.station.PermitView;
import org.hukoudesk.store.station.PrintRow;
import org.hukoudesk.store.transfer.ImportRun;
import org.hukoudesk.store.transfer.NumberAlias;
import org.hukoudesk.store.transfer.Rejection;

/// Whose store it is: decides which tables there are.
public enum StoreRole {
    STATION,
    REGISTRY;

    private static final List<Class<?>> REGISTRY_ONLY = List.of(
            FeedHead.class,
            FeedEntry.class,
            HandledMessage.class,
            Inquiry.class,
            Registration.class,
            BirthCertificate.class,
            ActRecord.class,
            Permit.class,
            Residence.class,
            ResidencePermit.class,
            ResidencePermitEvent.class,
            ServiceCase.class,
            CaseDecision.class,
            SupplementNotice.class,
            NumberSeries.class,
            NumberRange.class,
            OrganRow.class,
            WorkstationOrgan.class,
            BlobReader.class,
            ImportRun.class,
            Rejection.class,
            NumberAlias.class,
            WorkstationRow.class,
            OfficerRow.class,
            CodeRow.class,
            CertificateRow.class);

    private static final String MIGRATIONS = "classpath:org/hukoudesk/store/migration/";

    /// Mapped classes of this role; a new entity is added here, and its table in a file of the folder of the same name.
    List<Class<?>> entities() {
        Stream<Class<?>> common =
                Stream.of(AuditHead.class, AuditEntry.class, Household.class, Resident.class, Contact.class);
        Stream<Class<?>> own = switch (this) {
            case STATION ->
                Stream.concat(
                        PeopleIndex.ENTITIES.stream(),
                        Stream.of(
                                OutboxMessage.class,
                                FeedCursor.class,
                                Draft.class,
                                PrintRow.class,
                                CaseView.class,
                                PermitView.class));
            case REGISTRY -> REGISTRY_ONLY.stream();
        };
        return Stream.concat(common, own).toList();
    }

    String[] migrations() {
        String folder = switch (this) {
            case STATION -> "station";
            case REGISTRY -> "registry";
        };
        return new String[] {MIGRATIONS + "common", MIGRATIONS + folder};
    }
}
