package org.hukoudesk.station.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.sync.Casework;

/// The registry's news and the outbox as a test wants them: a family of three on its way from 德阳 to 渝北.
public final class SampleCasework implements Casework {

    public static final String CASE_NO = "500112-20261123-0030001";
    public static final String OTHER = "500112-20261123-0030002";
    static final String FROM = "h-deyang";

    public final List<CaseSnapshot> cases = new ArrayList<>();
    public final List<Message> sent = new ArrayList<>();
    public final Map<MessageKind, Mailing> mailings = new HashMap<>();
    /// Household that is joined; empty for a new one.
    public String joined = "";

    /// Puts the case at this stage, as the feed does.
    public SampleCasework tell(String caseNo, CaseStage stage) {
        return tell(caseNo, stage, CaseResult.NONE);
    }

    /// The case as executed, or printed since, with what its execution brought.
    public SampleCasework tell(String caseNo, CaseStage stage, CaseResult result) {
        cases.removeIf(it -> it.caseNo().equals(caseNo));
        var intake = new CaseSnapshot.Intake(
                "migration.cross-province",
                Officers.zhouMin().organCode(),
                Officers.zhouMin().officerId(),
                "2026-11-20T02:00:00Z",
                new SubmitCase.Promise("2026-12-03", false),
                "hash",
                "file");
        cases.add(new CaseSnapshot(
                caseNo,
                1,
                stage.name(),
                intake,
                new CaseSnapshot.Holder("", ""),
                new CaseSnapshot.Course("", "", result),
                List.of()));
        return this;
    }

    @Override
    public List<CaseSnapshot> cases() {
        return List.copyOf(cases);
    }

    @Override
    public List<PermitSnapshot> permits() {
        return List.of();
    }

    @Override
    public CaseFile file(String text) {
        var move = new MoveRequest(
                new MoveRequest.From("510603000000", FROM, "四川省德阳市旌阳区天山南路三段88号6栋2单元401"),
                new MoveRequest.To(Officers.zhouMin().organCode(), "新牌坊一路126号9栋1单元12-3", joined),
                "PURCHASE",
                "",
                "13900000000",
                List.of(
                        mover("p-head", 1, "陈𠮷安", "02"),
                        mover("p-wife", 2, "欧阳文静", "12"),
                        mover("p-son", 3, "陈沐阳", "20")));
        return new CaseFile("陈𠮷安", "陈*安", Map.of(), List.of(), move, household(FROM));
    }

    private static MoveRequest.Mover mover(String person, int number, String name, String relation) {
        return new MoveRequest.Mover(person, id(number), name, relation, 1);
    }

    private static String id(int number) {
        String first = "9901011985031500" + number;
        return first + CitizenId.checkCharacter(first);
    }

    /// The household after the settlement.
    public static HouseholdSnapshot settled() {
        return household("h-yubei");
    }

    /// The family in a household of this id; one more lives in a household that was there before.
    static HouseholdSnapshot household(String id) {
        var lines = new HouseholdSnapshot.HouseholdLines(
                "500112000001",
                "FAMILY",
                Officers.zhouMin().organCode(),
                "重庆市公安局渝北区分局新牌坊派出所",
                "重庆市渝北区新牌坊一路126号9栋1单元12-3",
                "p-head");
        List<ResidentSnapshot> members = new ArrayList<>(List.of(
                member("p-head", 1, "陈𠮷安", id.equals("h-joined") ? "57" : "02"),
                member("p-wife", 2, "欧阳文静", "12"),
                member("p-son", 3, "陈沐阳", "20")));
        if (id.equals("h-joined")) {
            members.addFirst(member("p-host", 4, "陈国栋", "02"));
        }
        return new HouseholdSnapshot(id, 1, "NORMAL", lines, members);
    }

    /// The household of the file with a child more.
    static HouseholdSnapshot grown() {
        HouseholdSnapshot before = household(FROM);
        List<ResidentSnapshot> members = new ArrayList<>(before.members());
        members.add(member("p-child", 5, "陈沐晴", "30"));
        return new HouseholdSnapshot(FROM, 2, "NORMAL", before.lines(), members);
    }

    private static ResidentSnapshot member(String person, int number, String name, String relation) {
        String came = "2026年11月23日 购房入户 由四川省德阳市旌阳区天山南路三段88号6栋2单元401迁来";
        return new ResidentSnapshot(
                person,
                2,
                "ACTIVE",
                "",
                new ResidentSnapshot.Who(id(number), name, number == 2 ? "2" : "1", "1985-03-15", "01"),
                new ResidentSnapshot.Life("", "四川省德阳市", "四川省德阳市", "", "", "", "", "", "", ""),
                new ResidentSnapshot.Where("h", Officers.zhouMin().organCode(), relation, came, came, ""));
    }

    @Override
    public void send(Message act) {
        sent.add(act);
        mailings.put(MessageKind.of(act), new Mailing.Waiting());
    }

    @Override
    public Mailing mailing(String orderKey) {
        throw new UnsupportedOperationException("another act may have been the last");
    }

    @Override
    public Mailing mailing(String orderKey, MessageKind kind) {
        return orderKey.equals(CASE_NO) ? mailings.getOrDefault(kind, new Mailing.None()) : new Mailing.None();
    }

    @Override
    public Optional<byte[]> scan(String hash) {
        return Optional.empty();
    }
}
