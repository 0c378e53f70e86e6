package org.hukoudesk.station.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.ClockSnapshot;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.preview.SinceService;
import org.hukoudesk.station.replica.HouseholdsNow;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework;

/// A station where invented cases wait, and a registry that answers when the test says so.
final class ReviewOffice implements Casework {

    static final Catalogue CATALOGUE = Catalogue.load();
    static final String ORGAN = "500112060000";
    static final String WINDOW = "50011204127";
    static final String COLLEAGUE = "50011203302";
    static final SignedOn SUPERVISOR =
            new SignedOn("50011203301", "何川", ORGAN, "新牌坊派出所", Set.of(OfficerRole.SUPERVISOR));
    static final SignedOn COUNTY =
            new SignedOn("50011200007", "郑岚", "500112000000", "渝北区分局", Set.of(OfficerRole.COUNTY_APPROVER));

    final List<Message> sent = new ArrayList<>();
    final Map<String, byte[]> scans = new HashMap<>();
    final Map<String, Mailing> mailings = new HashMap<>();
    final FrameModel frame = Officers.frame(new Navigator());
    private final Map<String, CaseSnapshot> cases = new LinkedHashMap<>();
    private final Map<String, CaseFile> files = new HashMap<>();
    Mailing next = new Mailing.Waiting();
    /// What the register tells of the family now, and for which purposes it was asked.
    PersonLookup.Answer now = new PersonLookup.Answer.Found(file().origin());
    final List<String> purposes = new ArrayList<>();

    ReviewOffice() {
        frame.signOn(SUPERVISOR);
    }

    ReviewModel model() {
        PersonLookup people = (_, purpose) -> {
            purposes.add(purpose);
            return now;
        };
        var since = new SinceService(new HouseholdsNow(people, _ -> List.of()), CATALOGUE, Officers.NOON);
        return new ReviewModel(this, CATALOGUE, since, Work.inline(), frame, Officers.NOON);
    }

    /// The head went elsewhere and the household lives at another address by now.
    void householdChanged() {
        HouseholdSnapshot then = file().origin();
        var lines = new HouseholdSnapshot.HouseholdLines(
                then.lines().number(),
                then.lines().typeCode(),
                then.lines().organ(),
                then.lines().organName(),
                "四川省德阳市旌阳区长江西路一段200号3栋1单元602",
                "p-ouyang");
        now = new PersonLookup.Answer.Found(new HouseholdSnapshot(
                then.householdId(),
                2,
                then.state(),
                lines,
                List.of(
                        member("p-ouyang", "99010119871102002", "欧阳文静", "02"),
                        member("p-chen-muyang", "99010120150601003", "陈沐阳", "20"),
                        member("p-chen-lao", "99010119550302001", "陈国梁", "51"))));
    }

    /// A case of the family, taken in at the window and promised for this day.
    ReviewOffice wait(String number, String promised) {
        return wait(number, promised, "migration.cross-province");
    }

    ReviewOffice wait(String number, String promised, String itemKey) {
        files.put("file of " + number, file());
        var promise = new SubmitCase.Promise(promised, promised.startsWith("2027"));
        var intake = new CaseSnapshot.Intake(
                itemKey,
                ORGAN,
                WINDOW,
                "2026-11-23T01:20:00Z",
                promise,
                ("3f9a" + number.hashCode() + "c0ffee".repeat(10)).substring(0, 64),
                "file of " + number);
        cases.put(
                number,
                new CaseSnapshot(
                        number,
                        1,
                        "ACCEPTED",
                        intake,
                        new CaseSnapshot.Holder("", ""),
                        new CaseSnapshot.Course("", ""),
                        List.of()));
        return this;
    }

    ReviewOffice change(String number, UnaryOperator<CaseSnapshot> how) {
        cases.computeIfPresent(number, (_, told) -> how.apply(told));
        return this;
    }

    /// The feed tells something.
    void hear(ReviewModel model) {
        frame.heardNews();
        model.reload();
    }

    static CaseSnapshot held(CaseSnapshot told, String officer, String until) {
        return new CaseSnapshot(
                told.caseNo(),
                told.revision() + 1,
                told.stage(),
                told.intake(),
                new CaseSnapshot.Holder(officer, until),
                told.course(),
                told.decisions());
    }

    static CaseSnapshot at(CaseSnapshot told, String stage, CaseSnapshot.Decided... decisions) {
        return new CaseSnapshot(
                told.caseNo(),
                told.revision() + 1,
                stage,
                told.intake(),
                new CaseSnapshot.Holder("", ""),
                told.course(),
                List.of(decisions));
    }

    /// On hold since 23 November.
    static CaseSnapshot investigated(CaseSnapshot told, String cameFrom, String until) {
        var steps = List.of(
                new ClockSnapshot.Step("ACCEPTED", "", "2026-11-20", "", 0),
                new ClockSnapshot.Step("LIMIT", "", "", "", 20),
                new ClockSnapshot.Step("STOOD_STILL", "INVESTIGATION", "", "", 10),
                new ClockSnapshot.Step("INVESTIGATED", "STATION", "", "", 6),
                new ClockSnapshot.Step("INVESTIGATED", "COUNTY", "", "", 4),
                new ClockSnapshot.Step("STANDS_STILL", "INVESTIGATION", "2026-11-23", until, 0),
                new ClockSnapshot.Step("DUE", "", "2026-12-28", "", 0));
        return new CaseSnapshot(
                told.caseNo(),
                told.revision() + 1,
                "INVESTIGATION",
                told.intake(),
                new CaseSnapshot.Holder("", ""),
                new CaseSnapshot.Course("", "走访邻居", CaseResult.NONE, CaseSnapshot.Why.NONE, cameFrom),
                told.decisions(),
                new ClockSnapshot("2026-12-28", false, steps),
                CaseSnapshot.Notice.NONE);
    }

    /// With a clock that ran on after a supplement, and the notice that asked for it.
    static CaseSnapshot supplemented(CaseSnapshot told) {
        var steps = List.of(
                new ClockSnapshot.Step("ACCEPTED", "", "2026-11-20", "", 0),
                new ClockSnapshot.Step("LIMIT", "", "", "", 8),
                new ClockSnapshot.Step("STOOD_STILL", "SUPPLEMENT", "", "", 3),
                new ClockSnapshot.Step("DUE", "", "2026-12-07", "", 0));
        var asked = new CaseStep.Asked("booklet", "少扫第 3 页", "补扫第 3 页", "行政许可法第三十二条", false);
        return new CaseSnapshot(
                told.caseNo(),
                told.revision() + 1,
                told.stage(),
                told.intake(),
                told.holder(),
                told.course(),
                told.decisions(),
                new ClockSnapshot("2026-12-07", false, steps),
                new CaseSnapshot.Notice(COLLEAGUE, "2026-11-20T06:00:00Z", "2026-12-04", List.of(asked)));
    }

    static CaseSnapshot noted(CaseSnapshot told, String note) {
        return new CaseSnapshot(
                told.caseNo(),
                told.revision() + 1,
                told.stage(),
                told.intake(),
                told.holder(),
                new CaseSnapshot.Course("", note),
                told.decisions());
    }

    static CaseSnapshot takenInBy(CaseSnapshot told, String officer) {
        return intake(told, officer, told.intake().fileHash(), told.intake().file());
    }

    static CaseSnapshot intake(CaseSnapshot told, String acceptor, String hash, String text) {
        var was = told.intake();
        var intake = new CaseSnapshot.Intake(
                was.itemKey(), was.organ(), acceptor, was.acceptedAt(), was.promise(), hash, text);
        return new CaseSnapshot(
                told.caseNo(),
                told.revision() + 1,
                told.stage(),
                intake,
                told.holder(),
                told.course(),
                told.decisions());
    }

    static CaseFile file() {
        var lines = new HouseholdSnapshot.HouseholdLines(
                "510603077", "1", "510603000000", "八角井派出所", "四川省德阳市旌阳区天山南路三段88号6栋2单元401", "p-chen-jian");
        var origin = new HouseholdSnapshot(
                "h-deyang",
                1,
                "NORMAL",
                lines,
                List.of(
                        member("p-chen-jian", "99010119850315001", "陈𠮷安", "02"),
                        member("p-ouyang", "99010119871102002", "欧阳文静", "12"),
                        member("p-chen-muyang", "99010120150601003", "陈沐阳", "20"),
                        member("p-chen-lao", "99010119550302001", "陈国梁", "51")));
        var move = new MoveRequest(
                new MoveRequest.From("510603000000", "h-deyang", lines.address()),
                new MoveRequest.To(ORGAN, "新牌坊一路126号9栋1单元12-3", ""),
                "62",
                "购房",
                "13900000000",
                List.of(
                        new MoveRequest.Mover("p-chen-jian", "", "陈𠮷安", "02", 1),
                        new MoveRequest.Mover("p-ouyang", "", "欧阳文静", "12", 1),
                        new MoveRequest.Mover("p-chen-muyang", "", "陈沐阳", "20", 1)));
        return new CaseFile("陈𠮷安", "陈*安", answers(), materials(), move, origin);
    }

    private static Map<String, String> answers() {
        return Map.of(
                "cause", "62",
                "noticeSigned", "true",
                "settleMode", "NEW",
                "destinationHousehold", "left from before",
                "migrants", "p-chen-jian=02;p-ouyang=12;p-chen-muyang=20",
                "newHead", "p-chen-jian",
                "destinationAddress", "新牌坊一路126号9栋1单元12-3",
                "contactPhone", "13900000000");
    }

    private static List<CaseFile.MaterialScan> materials() {
        return List.of(
                new CaseFile.MaterialScan("property-certificate", "SCANNED", List.of(page("a"), page("b"))),
                new CaseFile.MaterialScan("booklet", "SCANNED", List.of(page("c"), page("lost"))),
                new CaseFile.MaterialScan("id-card", "ORIGINAL_SEEN", List.of()));
    }

    private static CaseFile.PageRef page(String hash) {
        return new CaseFile.PageRef(hash, 1, "image/png");
    }

    private static ResidentSnapshot member(String person, String first, String name, String relation) {
        return new ResidentSnapshot(
                person,
                1,
                "ACTIVE",
                "",
                new ResidentSnapshot.Who(first + CitizenId.checkCharacter(first), name, "1", "1985-03-15", "01"),
                new ResidentSnapshot.Life("", "", "", "", "", "", "", "", "", ""),
                new ResidentSnapshot.Where("h-deyang", "510603000000", relation, "", "", ""));
    }

    @Override
    public List<CaseSnapshot> cases() {
        return List.copyOf(cases.values());
    }

    @Override
    public List<PermitSnapshot> permits() {
        return List.of();
    }

    @Override
    public CaseFile file(String text) {
        return Optional.ofNullable(files.get(text)).orElseThrow(() -> new IllegalArgumentException("no case file"));
    }

    @Override
    public void send(Message act) {
        sent.add(act);
        mailings.put(act.orderKey(), next);
    }

    @Override
    public Mailing mailing(String orderKey) {
        return mailings.getOrDefault(orderKey, new Mailing.None());
    }

    @Override
    public Optional<byte[]> scan(String hash) {
        return Optional.ofNullable(scans.get(hash));
    }
}
