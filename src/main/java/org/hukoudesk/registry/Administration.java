package org.hukoudesk.registry;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.registry.casework.NightRound;
import org.hukoudesk.registry.check.CheckReport;
import org.hukoudesk.registry.check.StoreCheck;
import org.hukoudesk.registry.enrolment.BookInStore;
import org.hukoudesk.registry.enrolment.Holder;
import org.hukoudesk.registry.enrolment.IssuedCertificate;
import org.hukoudesk.registry.enrolment.Officer;
import org.hukoudesk.registry.enrolment.OneTimeCode;
import org.hukoudesk.registry.enrolment.Workstation;
import org.hukoudesk.registry.exchange.Backfill;
import org.hukoudesk.registry.feed.NewsBell;
import org.hukoudesk.registry.transfer.PopulationExport;
import org.hukoudesk.registry.transfer.PopulationImport;
import org.hukoudesk.registry.transfer.RegionReadjustment;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.audit.AuditEvent;
import org.hukoudesk.store.population.OrganRow;
import org.hukoudesk.store.transfer.ImportRun;

/// What the registry's own staff do at its machine: organs, workstations, officers, one-time codes, revocation, and
/// households entered from paper.
public final class Administration {

    /// A code is carried to the counter and typed the same day.
    private static final Duration CODE_LIFE = Duration.ofHours(24);

    /// Who acts where nobody signs on.
    private static final String CONSOLE = "console";

    private final Store store;
    private final BookInStore book;
    private final Backfill counter;
    private final Transfers transfers;
    private final NightRound round;
    private final Clock clock;
    private final SecureRandom random;

    /// Whole populations: in, out, and from one station to another.
    record Transfers(PopulationImport in, PopulationExport out, RegionReadjustment between) {

        static Transfers of(Store store, Clock clock, NewsBell bell, Catalogue catalogue) {
            return new Transfers(
                    new PopulationImport(store, clock, bell, catalogue),
                    new PopulationExport(store, clock),
                    new RegionReadjustment(store, clock, bell));
        }
    }

    Administration(
            Store store, BookInStore book, Backfill counter, Transfers transfers, NightRound round, Clock clock) {
        this.store = store;
        this.book = book;
        this.counter = counter;
        this.transfers = transfers;
        this.round = round;
        this.clock = clock;
        this.random = new SecureRandom();
    }

    public void addOrgan(OrganCode code, String name, String divisionName) {
        store.change(tx -> tx.organs().keep(new OrganRow(code, name, divisionName)));
    }

    /// Leases the sequence numbers that a station gives to newborns in its division, in place of those it had. The
    /// allocation is logged (domain reference §3.15).
    ///
    /// @throws IllegalArgumentException if another station gives one of them
    public void giveRange(OrganCode station, SequenceRange range) {
        store.change(tx -> {
            List<OrganCode> others = tx.numbers().givenBy(range).stream()
                    .filter(organ -> !organ.equals(station))
                    .toList();
            if (!others.isEmpty()) {
                throw new IllegalArgumentException(
                        "the range overlaps with that of " + others.getFirst().text());
            }
            tx.numbers().keep(station, range);
            var detail = "{\"division\":\"%s\",\"first\":%d,\"last\":%d}"
                    .formatted(range.division(), range.first(), range.last());
            var event = new AuditEvent(clock.instant(), CONSOLE, "range.lease", station.text(), detail);
            tx.audit().append(station.county(), event);
        });
    }

    public void addWorkstation(Workstation workstation) {
        book.addWorkstation(workstation);
    }

    public void addOfficer(Officer officer) {
        book.addOfficer(officer);
    }

    /// A new one-time code; it is shown here and kept nowhere.
    public String codeFor(Holder holder) {
        String code = OneTimeCode.random(random);
        book.addCode(OneTimeCode.of(holder, code, clock.instant().plus(CODE_LIFE)));
        return code;
    }

    /// Revokes every certificate of a holder and answers how many there were.
    public int revoke(Holder holder, String reason) {
        List<IssuedCertificate> held = book.certificatesOf(holder);
        held.forEach(issued -> book.revoke(issued.serial(), reason, clock.instant()));
        return held.size();
    }

    /// Holds the night's round as of a day; it is held by itself every day.
    ///
    /// @throws IllegalArgumentException if the day has not begun: what expires does not come back
    public NightRound.Held holdNight(LocalDate day) {
        if (day.isAfter(ChinaTime.dayOf(clock.instant()))) {
            throw new IllegalArgumentException("a day to come: " + day);
        }
        return round.hold(day);
    }

    /// Judges everything that is kept, as of now; see [StoreCheck].
    public CheckReport check(Consumer<String> said) {
        return new StoreCheck(store).run(said);
    }

    /// Enters a household from the feed's JSON, on behalf of an officer in the book; empty when the text is none.
    ///
    /// @throws IllegalArgumentException if the book has no such officer
    public Optional<Decision> backfill(String officer, String household) {
        return counter.enter(household, acting(officer));
    }

    private org.hukoudesk.domain.casework.Officer acting(String officer) {
        Officer by = book.officer(officer).orElseThrow(() -> new IllegalArgumentException("no officer " + officer));
        return new org.hukoudesk.domain.casework.Officer(
                new OfficerId(by.id()), by.name(), new OrganCode(by.organ()), Set.of());
    }

    /// Takes a station's existing population from a file, on behalf of an officer of that station.
    ///
    /// @throws IllegalArgumentException if the book has no such officer
    public PopulationImport.Answer importPopulation(String officer, Path file, Consumer<ImportRun> progress) {
        return transfers.in().take(file, acting(officer), progress);
    }

    /// Writes everybody registered with an organ to a file; empty when its name says no form.
    ///
    /// @throws IllegalArgumentException if the book has no such officer
    public Optional<PopulationExport.Exported> exportPopulation(String officer, OrganCode organ, Path file) {
        return transfers.out().give(organ, file, acting(officer).id());
    }

    /// Hands the households of an area to another station or names their places anew, on behalf of an officer of an
    /// organ above.
    ///
    /// @throws IllegalArgumentException if the book has no such officer, or not one of an organ above both
    public RegionReadjustment.Progress readjust(
            String officer, RegionReadjustment.Order order, Consumer<RegionReadjustment.Page> said) {
        return transfers.between().take(order, acting(officer), said);
    }

    public Decision backfill(Act.Backfill household, org.hukoudesk.domain.casework.Officer by) {
        return counter.enter(household, by);
    }
}
