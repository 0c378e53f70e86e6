package org.hukoudesk.station.sync;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.FeedEntry;
import org.hukoudesk.contract.link.Sender;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;

/// An invented household and its move, as the registry tells it.
final class SyncSamples {

    static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    static final String ORIGIN = "510603430000";
    static final String DESTINATION = "500112430000";

    private SyncSamples() {}

    static Store store() {
        return Store.open(new StoreSettings.InMemory(UUID.randomUUID().toString()), StoreRole.STATION);
    }

    static HouseholdSnapshot household(int version, String... names) {
        List<ResidentSnapshot> members =
                Arrays.stream(names).map(name -> resident(name, version)).toList();
        return new HouseholdSnapshot(
                "H-1",
                version,
                "NORMAL",
                new HouseholdSnapshot.HouseholdLines("0001", "FAMILY", ORIGIN, "旌阳派出所", "旌阳街1号", "P-陈𠮷安"),
                members);
    }

    private static ResidentSnapshot resident(String name, int version) {
        String digits = "99010119880808" + String.format("%03d", Math.floorMod(name.hashCode(), 1000));
        String number = digits + CitizenId.checkCharacter(digits);
        return new ResidentSnapshot(
                "P-" + name,
                version,
                "ACTIVE",
                "",
                new ResidentSnapshot.Who(number, name, "1", "1988-08-08", "01"),
                new ResidentSnapshot.Life("旧名", "甲", "乙", "20", "20", "0", "A", "175", "厂", "工"),
                new ResidentSnapshot.Where("H-1", ORIGIN, "02", "1990", "2001", ""));
    }

    static String file(String... hashes) {
        List<CaseFile.PageRef> pages = Arrays.stream(hashes)
                .map(hash -> new CaseFile.PageRef(hash, 1, "image/png"))
                .toList();
        return LinkJson.text(new CaseFile(
                "陈𠮷安",
                "陈*安",
                Map.of(),
                List.of(new CaseFile.MaterialScan("house", "SCANNED", pages)),
                move(),
                household(1, "陈𠮷安")));
    }

    private static MoveRequest move() {
        return new MoveRequest(
                new MoveRequest.From(ORIGIN, "H-1", "旌阳街1号"),
                new MoveRequest.To(DESTINATION, "新牌坊1号", ""),
                "1",
                "投靠",
                "",
                List.of());
    }

    static SubmitCase submit(String caseNo, String... hashes) {
        return new SubmitCase(
                caseNo,
                "item",
                DESTINATION,
                NOON.toString(),
                new SubmitCase.Promise("2026-12-02", false),
                "00",
                file(hashes));
    }

    static CaseSnapshot caseTold(String caseNo, String stage) {
        return new CaseSnapshot(
                caseNo,
                1,
                stage,
                new CaseSnapshot.Intake(
                        "item",
                        DESTINATION,
                        "500112-0001",
                        NOON.toString(),
                        new SubmitCase.Promise("2026-12-02", false),
                        "00",
                        file()),
                new CaseSnapshot.Holder("", ""),
                new CaseSnapshot.Course("", ""),
                List.of());
    }

    static PermitSnapshot permit(String state) {
        return new PermitSnapshot(
                "Z-1",
                1,
                state,
                "A",
                new PermitSnapshot.Times("2026-11-23", "2027-01-02", "2026-11-30", "", "", ""),
                move(),
                file());
    }

    static FeedEntry entry(long cursor, String kind, Object body) {
        return new FeedEntry(cursor, kind, NOON.toString(), LinkJson.text(body));
    }

    static Envelope envelope(String kind, Object body) {
        return Envelope.unsigned(
                UUID.randomUUID().toString(),
                new Sender("WS-500112-01", "500112-0001"),
                new Envelope.Content(kind, NOON, LinkJson.text(body)));
    }
}
