package org.hukoudesk.registry.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.Sender;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.service.PersonList;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.store.blob.BlobName;

/// Officers of the demonstration and what their workstations would send.
public final class MigrationFixture {

    public static final OrganCode XINPAIFANG = new OrganCode("500112330000");
    public static final OrganCode YUBEI = new OrganCode("500112000000");
    public static final OrganCode JINGYANG = new OrganCode("510603140000");
    public static final Officer ZHOU_MIN = officer("050127", "周敏", XINPAIFANG, OfficerRole.WINDOW);
    public static final Officer HE_CHUAN = officer("050101", "何川", XINPAIFANG, OfficerRole.SUPERVISOR);
    public static final Officer LUO_LAN = officer("050003", "罗岚", YUBEI, OfficerRole.COUNTY_APPROVER);
    public static final Officer TANG_RONG = officer("063021", "唐蓉", JINGYANG, OfficerRole.WINDOW);
    public static final String CASE_NO = "500112-20261123-0010001";
    public static final String NEW_ADDRESS = "重庆市渝北区新牌坊一路126号9栋1单元12-3";

    private MigrationFixture() {}

    private static Officer officer(String id, String name, OrganCode organ, OfficerRole role) {
        return new Officer(new OfficerId(id), name, organ, Set.of(role));
    }

    public static Envelope envelope(String workstation, Officer officer, Message message) {
        return envelope(UUID.randomUUID().toString(), workstation, officer, message);
    }

    public static Envelope envelope(String id, String workstation, Officer officer, Message message) {
        var content = new Envelope.Content(
                MessageKind.of(message).wireName(), Instant.parse("2026-11-23T02:00:00Z"), Json.text(message));
        return Envelope.unsigned(id, new Sender(workstation, officer.id().text()), content);
    }

    public static SubmitCase submission(String caseNo, PersonQuery.Found found) {
        HouseholdSnapshot origin = found.household();
        return submission(caseNo, file(origin, origin.members()));
    }

    public static SubmitCase submission(String caseNo, CaseFile file) {
        String text = Json.text(file);
        return new SubmitCase(
                caseNo,
                "migration.cross-province",
                XINPAIFANG.text(),
                "2026-11-23T02:00:00Z",
                new SubmitCase.Promise("2026-12-03", false),
                BlobName.of(text.getBytes(StandardCharsets.UTF_8)).hex(),
                text);
    }

    public static CaseFile file(HouseholdSnapshot origin, List<ResidentSnapshot> moving) {
        List<MoveRequest.Mover> movers = moving.stream()
                .map(r -> new MoveRequest.Mover(
                        r.personId(),
                        r.who().citizenId(),
                        r.who().name(),
                        r.where().relationCode(),
                        r.version()))
                .toList();
        var move = new MoveRequest(
                new MoveRequest.From(
                        origin.lines().organ(),
                        origin.householdId(),
                        origin.lines().address()),
                new MoveRequest.To(XINPAIFANG.text(), NEW_ADDRESS, ""),
                "62",
                "购房入户",
                "13900000000",
                movers);
        var scan = new CaseFile.MaterialScan(
                "property-certificate", "SCANNED", List.of(new CaseFile.PageRef("ab".repeat(32), 1000, "image/png")));
        return new CaseFile(
                "陈𠮷安", "陈*安", answers(moving), List.of(scan, seen("booklet"), seen("id-card")), move, origin);
    }

    private static CaseFile.MaterialScan seen(String material) {
        return new CaseFile.MaterialScan(material, "ORIGINAL_SEEN", List.of());
    }

    private static Map<String, String> answers(List<ResidentSnapshot> moving) {
        var movers = new PersonList(moving.stream()
                .map(r -> new PersonList.Entry(r.personId(), r.where().relationCode()))
                .toList());
        String head = movers.entries().getFirst().person();
        return Map.of(
                "cause", "62",
                "noticeSigned", "true",
                "settleMode", "NEW",
                "migrants", movers.toAnswer(),
                "newHead", head,
                "destinationAddress", NEW_ADDRESS,
                "contactPhone", "13900000000");
    }
}
