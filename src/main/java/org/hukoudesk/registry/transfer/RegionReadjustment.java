package org.hukoudesk.registry.transfer;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.feed.Announcements;
import org.hukoudesk.registry.feed.NewsBell;
import org.hukoudesk.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// 区划调整 of an area: every household concerned goes to another station or has its place named anew, some households
/// in one transaction and each by its own act. Stopped anywhere and called again, it goes on with what is left: a
/// household that was re-adjusted is no longer concerned.
public final class RegionReadjustment {

    private static final Logger LOG = LoggerFactory.getLogger(RegionReadjustment.class);

    /// The national rows of some hundred people are locked for well under a second.
    private static final int HOUSEHOLDS = 100;

    private final Store store;
    private final Clock clock;
    private final NewsBell bell;

    public RegionReadjustment(Store store, Clock clock, NewsBell bell) {
        this.store = store;
        this.clock = clock;
        this.bell = bell;
    }

    /// What is re-adjusted and how.
    ///
    /// @param to the same as `from` where places are only named anew
    /// @param renamed beginning of the addresses concerned; empty for all of the station
    /// @param name stands in its place afterwards; empty where addresses stay as they are
    public record Order(OrganCode from, OrganCode to, String renamed, String name) {

        public Order {
            if (renamed.isEmpty() && !name.isEmpty()) {
                throw new IllegalArgumentException("a new name, and no beginning of an address that it replaces");
            }
            if (name.equals(renamed) && !name.isEmpty()) {
                throw new IllegalArgumentException("the new name is the old one");
            }
            if (from.equals(to) && name.isEmpty()) {
                throw new IllegalArgumentException("the same station and no new name: nothing would change");
            }
        }

        /// Where the new name begins with the old one, what bears it already was named anew before.
        boolean concerns(Household household) {
            String address = household.facts().address();
            boolean done = !name.isEmpty() && name.startsWith(renamed) && address.startsWith(name);
            return address.startsWith(renamed) && !done;
        }

        HouseholdAct.Readjustment act(HouseholdId household) {
            return new HouseholdAct.Readjustment(List.of(household), to, name.isEmpty() ? "" : renamed, name);
        }

        String addressAfter(Household household) {
            String address = household.facts().address();
            return name.isEmpty() ? address : name + address.substring(renamed.length());
        }

        Set<OrganCode> organs() {
            return Set.copyOf(List.of(from, to));
        }
    }

    /// A household that stays as it was.
    ///
    /// @param why a code of the register's refusals, or of [ReadjustedPage]
    public record Refused(HouseholdId household, String why) {}

    /// How far a run has come.
    ///
    /// @param run names it in the audit chain, and is what its acts were done on
    public record Progress(String run, long households, long residents, long refused) {

        Progress with(long moreHouseholds, long moreResidents, long moreRefused) {
            return new Progress(run, households + moreHouseholds, residents + moreResidents, refused + moreRefused);
        }
    }

    /// What one transaction brought.
    public record Page(Progress soFar, List<Refused> refused) {

        public Page {
            refused = List.copyOf(refused);
        }
    }

    /// @param by an officer of an organ above both stations
    /// @param said told after every transaction
    /// @throws IllegalArgumentException if the officer's organ stands not above both, or one is not known
    public Progress take(Order order, Officer by, Consumer<Page> said) {
        for (OrganCode organ : order.organs()) {
            if (!by.organ().covers(organ) || by.organ().equals(organ)) {
                throw new IllegalArgumentException(
                        "the organ of the officer, " + by.organ().text() + ", does not stand above " + organ.text());
            }
            if (store.read(tx -> tx.organs().byCode(organ.text()).isEmpty())) {
                throw new IllegalArgumentException("no organ " + organ.text());
            }
        }
        var progress = new Progress(UUID.randomUUID().toString(), 0, 0, 0);
        Taken taken = page(order, by, progress, Optional.empty());
        while (taken.last().isPresent()) {
            progress = taken.page().soFar();
            said.accept(taken.page());
            taken = page(order, by, progress, taken.last());
        }
        LOG.info("Readjustment by {}: {}", by, progress);
        return progress;
    }

    /// @param last household of the page; empty behind the end
    private record Taken(Page page, Optional<Household> last, Set<String> heardBy) {}

    private Taken page(Order order, Officer by, Progress before, Optional<Household> after) {
        Taken taken = store.write(tx -> {
            List<Household> homes = tx.rollPages().after(order.from(), after, HOUSEHOLDS);
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var turn = new Turn(tx, by, before.run(), at, new Announcements());
            var page = new ReadjustedPage(turn, order);
            page.readjust(homes.stream().filter(order::concerns).toList());
            Set<String> heardBy = turn.announcements().append(tx, at);
            Optional<Household> last = homes.isEmpty() ? Optional.empty() : Optional.of(homes.getLast());
            return new Taken(new Page(page.since(before), page.refused()), last, heardBy);
        });
        bell.ring(taken.heardBy());
        return taken;
    }
}
