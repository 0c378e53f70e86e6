package org.hukoudesk.station.preview;

import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.station.replica.HouseholdsNow;
import org.hukoudesk.station.shell.Message;

/// Asks the register what became of a household since it was put on paper, box by box: an act decided on what is no
/// longer true is refused, and the officer should see what changed instead of being told that something did. Takes time
/// and belongs in the background.
public final class SinceService {

    private final HouseholdsNow households;
    private final Catalogue catalogue;
    private final Clock clock;

    public SinceService(HouseholdsNow households, Catalogue catalogue, Clock clock) {
        this.households = households;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// @param then the household as the register showed it
    /// @param purpose as the register keeps it
    public Since of(HouseholdSnapshot then, String purpose) {
        String id = then.householdId();
        List<ResidentSnapshot> known = then.members().stream()
                .filter(member -> !member.who().citizenId().isEmpty())
                .toList();
        if (id.isEmpty() || known.isEmpty()) {
            return new Since.Unasked();
        }
        List<String> head = List.of(then.lines().headPersonId());
        HouseholdsNow.Found found = households.find(Set.of(id), known, head, purpose);
        HouseholdSnapshot now = found.byId().get(id);
        if (now == null) {
            return found.offline() ? new Since.Unasked() : new Since.Gone();
        }
        try {
            List<Preview.Line> lines = differing(then, now);
            return lines.isEmpty() ? new Since.Unchanged() : new Since.Changed(now, lines);
        } catch (DateTimeException | IllegalArgumentException _) {
            return new Since.Unasked(); // told by a newer registry than this workstation can read
        }
    }

    private List<Preview.Line> differing(HouseholdSnapshot then, HouseholdSnapshot now) {
        Snapshot before = PreviewService.snapshot(then, clock.instant());
        Snapshot today = PreviewService.snapshot(now, clock.instant());
        Stream<Preview.Line> boxes = PreviewLines.between(catalogue, before, today).stream()
                .filter(line -> !line.before().equals(line.after()));
        return Stream.concat(boxes, permits(then, now).stream()).toList();
    }

    /// Who was named by a permit meanwhile cannot be registered anywhere else.
    private static List<Preview.Line> permits(HouseholdSnapshot then, HouseholdSnapshot now) {
        List<Preview.Line> lines = new ArrayList<>();
        for (ResidentSnapshot member : now.members()) {
            String was = then.members().stream()
                    .filter(it -> it.personId().equals(member.personId()))
                    .map(ResidentSnapshot::openPermit)
                    .findFirst()
                    .orElse("");
            if (!member.openPermit().equals(was)) {
                lines.add(new Preview.Line(
                        Message.of("preview.permit", member.who().name()), permit(was), permit(member.openPermit())));
            }
        }
        return lines;
    }

    private static Message permit(String number) {
        return number.isEmpty() ? Message.of("preview.nothing") : Message.of("preview.plain", number);
    }
}
