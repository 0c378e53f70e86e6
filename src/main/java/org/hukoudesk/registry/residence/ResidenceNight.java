package org.hukoudesk.registry.residence;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.residence.Holder;
import org.hukoudesk.domain.residence.Residence;
import org.hukoudesk.domain.residence.ResidenceChanges;
import org.hukoudesk.domain.residence.ResidencePermit;
import org.hukoudesk.domain.residence.ResidenceRules;
import org.hukoudesk.registry.exchange.ResidenceTrail;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.Tx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens to residences and permits without anybody coming: a year gets full without an endorsement, or the
/// register has overtaken a permit. Nothing depends on the night it is done: acts judge a lapse by the day.
public final class ResidenceNight {

    /// So often we look whether a day of China's time has begun that had no night yet.
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

    /// Read at once; each is then written in a transaction of its own, so that counters wait for none of them.
    private static final int PAGE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ResidenceNight.class);

    private final Store store;
    private final Clock clock;
    private LocalDate done = LocalDate.MIN;

    public ResidenceNight(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// How many permits were suspended, and for how many persons something ended because of the register.
    public record Tally(int suspended, int ended) {}

    /// A round of the watch: once a day, and at every start.
    public Duration look() {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        if (done.isBefore(today)) {
            run(today);
            done = today;
        }
        return LOOK_AGAIN;
    }

    /// May run as often as one likes.
    public Tally run(LocalDate day) {
        var tally = new Tally(suspendFull(day), endOvertakenPermits(day) + endOvertakenResidences(day));
        if (tally.suspended() + tally.ended() > 0) {
            LOG.info("Night of {}: {} permits suspended, {} ended", day, tally.suspended(), tally.ended());
        }
        return tally;
    }

    private int suspendFull(LocalDate day) {
        int suspended = 0;
        List<ResidencePermit> page = fullOn(day);
        while (!page.isEmpty()) {
            for (ResidencePermit full : page) {
                suspended += change(full.holder(), (tx, trail) -> {
                    Optional<ResidenceChanges> changes = tx.residences()
                            .byNumber(full.id().permitNo())
                            .flatMap(permit -> ResidenceRules.overnight(permit, day));
                    changes.ifPresent(found -> trail.write("residence.permit-suspend", found));
                    return changes.isPresent();
                });
            }
            page = page.size() < PAGE ? List.of() : fullOn(day);
        }
        return suspended;
    }

    private List<ResidencePermit> fullOn(LocalDate day) {
        return store.read(tx -> tx.residences().fullOn(day, PAGE));
    }

    private int endOvertakenPermits(LocalDate day) {
        int ended = 0;
        List<ResidencePermit> page = overtakenAfter("");
        while (!page.isEmpty()) {
            for (ResidencePermit permit : page) {
                ended += follow(permit.holder(), day);
            }
            page = page.size() < PAGE
                    ? List.of()
                    : overtakenAfter(page.getLast().id().permitNo());
        }
        return ended;
    }

    private List<ResidencePermit> overtakenAfter(String number) {
        return store.read(tx -> tx.residences().perhapsOvertaken(number, PAGE));
    }

    private int endOvertakenResidences(LocalDate day) {
        int ended = 0;
        List<Residence> page = overtaken();
        while (!page.isEmpty()) {
            for (Residence home : page) {
                ended += follow(home.holder(), day);
            }
            page = page.size() < PAGE ? List.of() : overtaken();
        }
        return ended;
    }

    private List<Residence> overtaken() {
        return store.read(tx -> tx.residences().overtaken(PAGE));
    }

    private int follow(Holder holder, LocalDate day) {
        PersonId person = holder.personId();
        return change(
                holder,
                (tx, trail) -> tx.population()
                        .residents()
                        .latest(person)
                        .filter(registered -> trail.follow(registered, day))
                        .isPresent());
    }

    /// One person's change in one transaction, decided under the lock of their national row.
    private int change(Holder holder, BiPredicate<Tx, ResidenceTrail> decided) {
        CitizenId locked = holder.citizenId();
        return store.write(tx -> {
            tx.population().forAct(List.of(locked), List.of(), Optional.empty());
            return decided.test(tx, new ResidenceTrail(tx, clock.instant())) ? 1 : 0;
        });
    }
}
