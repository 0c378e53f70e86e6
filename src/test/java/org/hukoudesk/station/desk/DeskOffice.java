package org.hukoudesk.station.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.catalogue.CatalogueFiles;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.ClockSnapshot;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.station.Draft;
import org.hukoudesk.store.station.OutboxMessage;

/// A station with a scripted registry behind it and a real journal in memory.
final class DeskOffice implements Casework, AutoCloseable {

    static final Catalogue CATALOGUE = Catalogue.load();
    static final String ITEM = "migration.cross-province";
    static final String HERE = Officers.zhouMin().organCode();
    static final String ELSEWHERE = "510603430000";
    static final String COLLEAGUE = "50011209999";
    static final SignedOn COUNTY =
            new SignedOn("50011200001", "罗岚", "500112000000", "渝北区分局户政科", Set.of(OfficerRole.COUNTY_APPROVER));

    /// Names the item otherwise in this station's province.
    static final Catalogue NAMED_HERE = Catalogue.load(CatalogueFiles.bundled()
            .with("overlays/50/" + ITEM + ".yaml", "name: {zh: 渝川一站式迁移, en: Sichuan and Chongqing one stop}"));

    final List<CaseSnapshot> cases = new ArrayList<>();
    final List<PermitSnapshot> permits = new ArrayList<>();
    final Map<String, Mailing> mailings = new HashMap<>();
    final Navigator navigator = new Navigator();
    final FrameModel frame = Officers.frame(navigator);
    private final Map<String, CaseFile> files = new HashMap<>();
    private final Store store = Store.open(new StoreSettings.InMemory("desk-" + UUID.randomUUID()), StoreRole.STATION);

    DeskModel model() {
        return model(CATALOGUE);
    }

    DeskModel model(Catalogue catalogue) {
        var service = new DeskService(this, new JournalService(store), catalogue, Officers.NOON);
        return new DeskModel(service, Work.inline(), Officers.NOON, frame);
    }

    /// A case of this station, taken in by a colleague.
    DeskOffice told(String running, String stage, String name, String deadline) {
        return told(running, stage, name, new SubmitCase.Promise(deadline, false));
    }

    DeskOffice told(String running, String stage, String name, SubmitCase.Promise promise) {
        cases.add(caseOf(running, stage, HERE, intake(name, HERE, COLLEAGUE, promise)));
        return this;
    }

    DeskOffice toldOf(String organ, String running, String stage, String acceptor) {
        var promise = new SubmitCase.Promise("2026-12-03", false);
        cases.add(caseOf(running, stage, organ, intake("陈𠮷安", organ, acceptor, promise)));
        return this;
    }

    /// A case whose citizen was asked to bring one thing until a day.
    DeskOffice supplement(String running, String until) {
        told(running, "SUPPLEMENT", "莫小晨", "2026-12-03");
        CaseSnapshot told = cases.removeLast();
        var asked = List.of(new CaseStep.Asked("booklet", "少一页", "补扫", "", false));
        cases.add(
                onHold(told, told.course(), new CaseSnapshot.Notice(COLLEAGUE, "2026-11-20T06:00:00Z", until, asked)));
        return this;
    }

    /// A case under approval whose citizen promised to bring two things until a day.
    DeskOffice owing(String running, String until) {
        told(running, "ACCEPTED", "莫小晨", "2026-12-03");
        CaseSnapshot told = cases.removeLast();
        var asked = List.of(
                new CaseStep.Asked("diploma", "未提交", "补交", "", true),
                new CaseStep.Asked("school-letter", "未提交", "补交", "", true));
        var clock = new ClockSnapshot(
                "2026-12-03", false, List.of(new ClockSnapshot.Step(ClockSnapshot.OWED, "", "", until, 0)));
        cases.add(new CaseSnapshot(
                told.caseNo(),
                told.revision(),
                told.stage(),
                told.intake(),
                told.holder(),
                told.course(),
                told.decisions(),
                clock,
                new CaseSnapshot.Notice("", "2026-11-20T06:00:00Z", until, asked)));
        return this;
    }

    /// A case under investigation by the level that had it at this stage.
    DeskOffice investigation(String running, String cameFrom) {
        told(running, "INVESTIGATION", "莫小晨", "2026-12-03");
        CaseSnapshot told = cases.removeLast();
        var course = new CaseSnapshot.Course("", "走访", CaseResult.NONE, CaseSnapshot.Why.NONE, cameFrom);
        cases.add(onHold(told, course, CaseSnapshot.Notice.NONE));
        return this;
    }

    private static CaseSnapshot onHold(CaseSnapshot told, CaseSnapshot.Course course, CaseSnapshot.Notice notice) {
        return new CaseSnapshot(
                told.caseNo(),
                told.revision(),
                told.stage(),
                told.intake(),
                told.holder(),
                course,
                told.decisions(),
                ClockSnapshot.NONE,
                notice);
    }

    private static CaseSnapshot caseOf(String running, String stage, String organ, CaseSnapshot.Intake intake) {
        String note = stage.equals("RETURNED") ? "缺购房合同原件" : "";
        return new CaseSnapshot(
                number(organ, running),
                1,
                stage,
                intake,
                new CaseSnapshot.Holder("", ""),
                new CaseSnapshot.Course("", note),
                List.of());
    }

    private CaseSnapshot.Intake intake(String name, String organ, String acceptor, SubmitCase.Promise promise) {
        return new CaseSnapshot.Intake(
                ITEM, organ, acceptor, "2026-11-20T02:00:00Z", promise, "00", file(name, move(ELSEWHERE, organ)));
    }

    /// A colleague has the last case told in hand.
    void heldUntil(Instant until) {
        CaseSnapshot last = cases.removeLast();
        cases.add(new CaseSnapshot(
                last.caseNo(),
                last.revision(),
                last.stage(),
                last.intake(),
                new CaseSnapshot.Holder(COLLEAGUE, until.toString()),
                last.course(),
                last.decisions()));
    }

    DeskOffice permit(String caseNo, String state, String from, String due) {
        var times = new PermitSnapshot.Times(
                "2026-11-20", "2026-12-30", due, state.equals("RELEASED") ? "2026-11-20T08:00:00Z" : "", "", "");
        var move = move(from, HERE);
        permits.add(new PermitSnapshot("渝" + caseNo, 1, state, caseNo, times, move, file("冉小强", move)));
        return this;
    }

    static String number(String organ, String running) {
        return organ.substring(0, 6) + "-20261120-" + running;
    }

    static String number(String running) {
        return number(HERE, running);
    }

    private String file(String name, MoveRequest move) {
        String text = UUID.randomUUID().toString();
        var lines = new HouseholdSnapshot.HouseholdLines("1", "FAMILY", ELSEWHERE, "八角井派出所", "天山南路三段88号", "p");
        var origin = new HouseholdSnapshot("h", 1, "NORMAL", lines, List.of());
        files.put(text, new CaseFile(name, new PersonName(name).masked(), Map.of(), List.of(), move, origin));
        return text;
    }

    private static MoveRequest move(String from, String to) {
        var mover = new MoveRequest.Mover("p", "", "", "02", 1);
        return new MoveRequest(
                new MoveRequest.From(from, "h", "天山南路三段88号"),
                new MoveRequest.To(to, "新牌坊一路126号", ""),
                "62",
                "购房入户",
                "",
                List.of(mover, mover));
    }

    void draft(String id, String officer, String document) {
        store.change(tx -> tx.drafts()
                .add(new Draft(
                        id, ITEM, officer, document, Officers.NOON.instant().minusSeconds(180))));
    }

    /// A case that was taken in here and of which the registry never told.
    /// @param refusal code of the refusal, and after a space what the registry says of this case
    void submitted(String caseNo, Optional<String> refusal) {
        String file = "{\\\"applicantMasked\\\":\\\"白*平\\\"}";
        String body = "{\"itemKey\":\"" + ITEM + "\",\"organ\":\"" + HERE
                + "\",\"promise\":{\"deadline\":\"2026-12-03\",\"provisional\":false},\"file\":\"" + file + "\"}";
        post(caseNo, "case.submit", body, refusal);
    }

    /// Not accepted at the window, and the registry has not heard of it yet.
    void refusedToAccept(String caseNo) {
        String asked = "{\"itemKey\":\"" + ITEM + "\",\"organ\":\"" + HERE
                + "\",\"promise\":{\"deadline\":\"2026-12-03\",\"provisional\":false},\"file\":\"{}\"}";
        post(caseNo, "case.refuse", "{\"asked\":" + asked + ",\"reasonCode\":\"other-organ\"}", Optional.empty());
    }

    private void post(String caseNo, String kind, String body, Optional<String> refusal) {
        String envelope = "{\"body\":\"" + body.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        var message =
                new OutboxMessage(UUID.randomUUID().toString(), caseNo, 1, kind, envelope, Officers.NOON.instant());
        refusal.map(said -> (said + " ").split(" ", 2)).ifPresent(said -> message.refused(said[0], said[1].strip()));
        store.change(tx -> tx.outbox().add(message));
    }

    Store store() {
        return store;
    }

    @Override
    public List<CaseSnapshot> cases() {
        return List.copyOf(cases);
    }

    @Override
    public List<PermitSnapshot> permits() {
        return List.copyOf(permits);
    }

    @Override
    public CaseFile file(String text) {
        return Optional.ofNullable(files.get(text)).orElseThrow(IllegalArgumentException::new);
    }

    @Override
    public void send(Message act) {
        throw new UnsupportedOperationException("the desk sends nothing");
    }

    @Override
    public Mailing mailing(String orderKey) {
        return mailings.getOrDefault(orderKey, new Mailing.None());
    }

    @Override
    public Optional<byte[]> scan(String hash) {
        return Optional.empty();
    }

    @Override
    public void close() {
        store.close();
    }
}
