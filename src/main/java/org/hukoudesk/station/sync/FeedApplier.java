package org.hukoudesk.station.sync;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.FeedKind;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.link.FeedEntry;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.station.replica.Replica;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreException;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.station.CaseView;
import org.hukoudesk.store.station.FeedCursor;
import org.hukoudesk.store.station.Listing;
import org.hukoudesk.store.station.OutboxMessage;
import org.hukoudesk.store.station.PermitView;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the registry's news into the workstation's store: each entry and the cursor in one transaction, so that a
/// power cut leaves both or neither, and an entry told twice changes nothing.
final class FeedApplier {

    static final String FEED = "registry";

    /// Households in one transaction: a second's work at most.
    private static final int CAUGHT_UP = 100;

    private static final Logger LOG = LoggerFactory.getLogger(FeedApplier.class);

    private final Store store;
    private final Clock clock;
    private final AtomicLong passedOver = new AtomicLong();

    FeedApplier(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Number of the last entry applied or passed over; 0 before the first.
    long cursor() {
        return store.read(FeedApplier::cursorIn);
    }

    /// Makes some households found that were told before there was search.
    ///
    /// @return whether there may be more
    boolean catchUp() {
        return store.write(tx -> tx.peopleIndex().catchUp(CAUGHT_UP)) == CAUGHT_UP;
    }

    /// Entries that could not be applied since this program started.
    long passedOver() {
        return passedOver.get();
    }

    /// An entry that cannot be applied is passed over, so that it does not keep back what follows. If moving the cursor
    /// alone fails too, the store is at fault and not the entry: nothing is skipped and the exception goes on.
    void apply(FeedEntry entry) {
        try {
            step(entry, tx -> put(tx, entry));
        } catch (Unfit | DateTimeException | IllegalArgumentException | IllegalStateException e) {
            passOver(entry, e);
        } catch (StoreException e) {
            if (e.kind() == StoreException.Kind.BUSY) {
                throw e;
            }
            passOver(entry, e);
        }
    }

    private void passOver(FeedEntry entry, RuntimeException why) {
        step(entry, _ -> {});
        passedOver.incrementAndGet();
        LOG.warn(
                "Feed entry {} could not be applied: {}",
                entry.cursor(),
                why.getClass().getSimpleName());
    }

    private void step(FeedEntry entry, Consumer<Tx> work) {
        store.change(tx -> {
            if (entry.cursor() > cursorIn(tx)) {
                work.accept(tx);
                move(tx, entry.cursor());
            }
        });
    }

    private static long cursorIn(Tx tx) {
        return tx.feedCursors().byFeed(FEED).map(FeedCursor::seq).orElse(0L);
    }

    private void move(Tx tx, long to) {
        Optional<FeedCursor> found = tx.feedCursors().byFeed(FEED);
        if (found.isEmpty()) {
            tx.feedCursors().add(new FeedCursor(FEED, to, clock.instant()));
            return;
        }
        found.get().moveTo(to, clock.instant());
        tx.feedCursors().update(found.get());
    }

    private static void put(Tx tx, FeedEntry entry) {
        switch (FeedKind.ofWireName(entry.kind()).orElseThrow(Unfit::new)) {
            case HOUSEHOLD -> {
                Instant toldAt = Instant.parse(entry.createdAt());
                Replica replica = Replica.of(read(entry.body(), HouseholdSnapshot.class), entry.cursor(), toldAt);
                tx.population().replace(replica.household(), replica.members(), replica.contacts());
                tx.peopleIndex().put(replica.household(), replica.members());
            }
            case CASE -> tx.caseViews().put(caseView(entry));
            case PERMIT -> tx.permitViews().put(permitView(entry));
            case ORGAN ->
                LOG.debug("Organ names are not kept here yet; entry {} only moves the cursor", entry.cursor());
        }
    }

    private static CaseView caseView(FeedEntry entry) {
        CaseSnapshot told = read(entry.body(), CaseSnapshot.class);
        CaseSnapshot.Intake intake = told.intake();
        Listing listing = new Listing(
                told.stage(),
                intake.organ(),
                LocalDate.parse(intake.promise().deadline()),
                read(intake.file(), CaseFile.class).applicantMasked());
        requireRoom(told.caseNo(), listing, entry);
        return new CaseView(told.caseNo(), listing, entry.cursor(), entry.body());
    }

    /// Listed under the organ that has to verify and release: the destination sees the case itself.
    private static PermitView permitView(FeedEntry entry) {
        PermitSnapshot told = read(entry.body(), PermitSnapshot.class);
        Listing listing = new Listing(
                PermitState.valueOf(told.state()).name(),
                told.move().from().organ(),
                due(told),
                read(told.file(), CaseFile.class).applicantMasked());
        requireRoom(told.caseNo(), listing, entry);
        return new PermitView(told.caseNo(), listing, entry.cursor(), entry.body());
    }

    /// The origin's day while it has to act; afterwards nothing is due there.
    private static @Nullable LocalDate due(PermitSnapshot told) {
        return told.state().equals(PermitState.ISSUED.name())
                ? LocalDate.parse(told.times().originDue())
                : null;
    }

    /// An upsert cuts texts beyond their column in silence, and a cut key would overwrite another case.
    private static void requireRoom(String caseNo, Listing listing, FeedEntry entry) {
        boolean fits = Stream.of(caseNo, listing.stage(), listing.organ(), listing.applicantMasked())
                .allMatch(text -> text.length() <= LinkLimits.MAX_ID);
        if (!fits || entry.body().length() > OutboxMessage.JSON_CHARS) {
            throw new Unfit();
        }
    }

    private static <T> T read(String json, Class<T> type) {
        return LinkJson.read(json, type).orElseThrow(Unfit::new);
    }

    /// The entry is not what its kind says.
    private static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
