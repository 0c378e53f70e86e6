package org.hukoudesk.store;

import org.hibernate.StatelessSession;
import org.hukoudesk.store.audit.AuditTrail;
import org.hukoudesk.store.enrolment.Enrolments;
import org.hukoudesk.store.enrolment.Enrolments_;
import org.hukoudesk.store.population.ActRecord;
import org.hukoudesk.store.population.BlobReaders;
import org.hukoudesk.store.population.BlobReaders_;
import org.hukoudesk.store.population.Cases;
import org.hukoudesk.store.population.Cases_;
import org.hukoudesk.store.population.Numbers;
import org.hukoudesk.store.population.Organs;
import org.hukoudesk.store.population.Organs_;
import org.hukoudesk.store.population.Permits;
import org.hukoudesk.store.population.Permits_;
import org.hukoudesk.store.population.Population;
import org.hukoudesk.store.registry.Feed;
import org.hukoudesk.store.registry.HandledMessages;
import org.hukoudesk.store.registry.HandledMessages_;
import org.hukoudesk.store.registry.InquiryBook;
import org.hukoudesk.store.registry.InquiryBook_;
import org.hukoudesk.store.residence.Residences;
import org.hukoudesk.store.residence.Residences_;
import org.hukoudesk.store.search.PeopleIndex;
import org.hukoudesk.store.station.CaseViews;
import org.hukoudesk.store.station.CaseViews_;
import org.hukoudesk.store.station.Drafts;
import org.hukoudesk.store.station.Drafts_;
import org.hukoudesk.store.station.FeedCursors;
import org.hukoudesk.store.station.FeedCursors_;
import org.hukoudesk.store.station.Outbox;
import org.hukoudesk.store.station.Outbox_;
import org.hukoudesk.store.station.PermitViews;
import org.hukoudesk.store.station.PermitViews_;
import org.hukoudesk.store.station.PrintJournal;
import org.hukoudesk.store.station.PrintJournal_;
import org.hukoudesk.store.transfer.Arrivals;
import org.hukoudesk.store.transfer.Imports;
import org.hukoudesk.store.transfer.Imports_;
import org.hukoudesk.store.transfer.RollPages;

/// One transaction: hands out the repositories that work in it. Valid only inside the work it is given to.
///
/// The only place where generated repository classes are named.
public final class Tx {

    private final StatelessSession session;

    Tx(StatelessSession session) {
        this.session = session;
    }

    /// The hash chains of both programs.
    public AuditTrail audit() {
        return new AuditTrail(session);
    }

    /// Station: what waits to be sent.
    public Outbox outbox() {
        return new Outbox_(session);
    }

    /// Station: how far each feed has been applied.
    public FeedCursors feedCursors() {
        return new FeedCursors_(session);
    }

    /// Station: the journal of intake.
    public Drafts drafts() {
        return new Drafts_(session);
    }

    /// Station: the journal of printing.
    public PrintJournal printJournal() {
        return new PrintJournal_(session);
    }

    /// Station: cases as the registry last told them.
    public CaseViews caseViews() {
        return new CaseViews_(session);
    }

    /// Station: permits as the registry last told them.
    public PermitViews permitViews() {
        return new PermitViews_(session);
    }

    /// Registry: what the workstations have to hear, in commit order.
    public Feed feed() {
        return new Feed(session);
    }

    /// Registry: answers already given, by idempotency key.
    public HandledMessages handledMessages() {
        return new HandledMessages_(session);
    }

    /// Both: households and residents; the registry also keeps the nation's row per citizen here.
    public Population population() {
        return new Population(session);
    }

    /// Station: what people and households of the replica are found by.
    public PeopleIndex peopleIndex() {
        return new PeopleIndex(session);
    }

    /// Registry: who may speak.
    public Enrolments enrolments() {
        return new Enrolments_(session);
    }

    /// Registry: move-in permits.
    public Permits permits() {
        return new Permits_(session);
    }

    /// Registry: cases and decisions.
    public Cases cases() {
        return new Cases_(session);
    }

    /// Registry: residence registrations and residence permits.
    public Residences residences() {
        return new Residences_(session);
    }

    /// Registry: questions to the platform of criminal records.
    public InquiryBook inquiries() {
        return new InquiryBook_(session);
    }

    /// Registry: organs and the workstations that serve them.
    public Organs organs() {
        return new Organs_(session);
    }

    /// Registry: who may read which scan.
    public BlobReaders blobReaders() {
        return new BlobReaders_(session);
    }

    /// Registry: running numbers of a county.
    public Numbers numbers() {
        return new Numbers(session);
    }

    /// Registry: imports of a population, and how far they are.
    public Imports imports() {
        return new Imports_(session);
    }

    /// Registry: many households entering at once.
    public Arrivals arrivals() {
        return new Arrivals(session);
    }

    /// Registry: an organ's register read from end to end.
    public RollPages rollPages() {
        return new RollPages(session);
    }

    /// Registry: that an act happened.
    public void record(ActRecord act) {
        session.insert(act);
    }
}
