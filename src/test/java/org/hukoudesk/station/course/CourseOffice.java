package org.hukoudesk.station.course;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.catalogue.Catalogue;
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
import org.hukoudesk.device.idcard.ReaderSimulator;
import org.hukoudesk.device.scanner.ScannedPage;
import org.hukoudesk.device.scanner.ScannerSimulator;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.station.intake.Counter;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework;
import org.hukoudesk.store.blob.BlobName;

/// A station that was told of one case, with a scanner on the counter
/// and a registry that answers when the test says so.
final class CourseOffice implements Casework {

    static final Catalogue CATALOGUE = Catalogue.load();
    static final String NO = "500112-20261120-0010007";
    static final String STATION = Officers.zhouMin().organCode();
    static final String WINDOW = Officers.zhouMin().officerId();
    static final SignedOn COUNTY =
            new SignedOn("50011200001", "罗岚", "500112000000", "渝北区分局户政科", Set.of(OfficerRole.COUNTY_APPROVER));

    final List<Message> sent = new ArrayList<>();
    final Map<String, Mailing> mailings = new HashMap<>();
    final ScannerSimulator scanner = new ScannerSimulator();
    final Navigator navigator = new Navigator();
    final FrameModel frame = Officers.frame(navigator);
    private final List<CaseSnapshot> cases = new ArrayList<>();

    CourseOffice() {
        frame.signOn(Officers.zhouMin());
    }

    CourseModel model() {
        var counter = new Counter(
                new ReaderSimulator(), scanner, CourseOffice::named, (_, _) -> new PersonLookup.Answer.Unknown());
        return new CourseModel(this, counter, Work.inline(), frame, navigator);
    }

    private static BlobName named(InputStream page) {
        try (page) {
            return BlobName.of(page.readAllBytes());
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    static ScannedPage page() {
        return new ScannedPage(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 300, 2480, 3508);
    }

    /// The case stands here now.
    CourseOffice at(String stage) {
        return told(stage, CaseSnapshot.Why.NONE, CaseSnapshot.Notice.NONE);
    }

    CourseOffice refusedToAccept() {
        return told("REFUSED_TO_ACCEPT", new CaseSnapshot.Why("other-organ", "六十日内可申请行政复议"), CaseSnapshot.Notice.NONE);
    }

    CourseOffice supplemented() {
        var asked = List.of(
                new CaseStep.Asked("booklet", "少扫第 3 页", "补扫第 3 页", "行政许可法第三十二条", false),
                new CaseStep.Asked("content", "字写错", "改正", "行政许可法第三十二条", true));
        return told(
                "SUPPLEMENT",
                CaseSnapshot.Why.NONE,
                new CaseSnapshot.Notice("50011203301", "2026-11-20T06:00:00Z", "2026-12-04", asked));
    }

    private CourseOffice told(String stage, CaseSnapshot.Why why, CaseSnapshot.Notice notice) {
        boolean ended = stage.equals("REFUSED_TO_ACCEPT");
        var intake = new CaseSnapshot.Intake(
                "item.name-adult",
                STATION,
                WINDOW,
                "2026-11-20T02:00:00Z",
                new SubmitCase.Promise("2026-12-18", false),
                "00",
                "file");
        var decided = new CaseSnapshot.Decided("STATION", "APPROVE", "50011203301", "2026-11-20T07:30:00Z", "材料齐全");
        cases.clear();
        cases.add(new CaseSnapshot(
                NO,
                1,
                stage,
                intake,
                new CaseSnapshot.Holder("", ""),
                new CaseSnapshot.Course("", ended ? "房屋在江北区" : "", CaseResult.NONE, why, ""),
                ended ? List.of() : List.of(decided),
                ended ? ClockSnapshot.NONE : clock(stage.equals("SUPPLEMENT")),
                notice));
        return this;
    }

    private static ClockSnapshot clock(boolean still) {
        List<ClockSnapshot.Step> steps = new ArrayList<>();
        steps.add(new ClockSnapshot.Step("ACCEPTED", "", "2026-11-20", "", 0));
        steps.add(new ClockSnapshot.Step("LIMIT", "", "", "", 20));
        if (still) {
            steps.add(new ClockSnapshot.Step("STANDS_STILL", "SUPPLEMENT", "2026-11-20", "2026-12-04", 0));
        }
        steps.add(new ClockSnapshot.Step("DUE", "", "2026-12-18", "", 0));
        return new ClockSnapshot("2026-12-18", false, steps);
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
        return new CaseFile("李静", "李*", Map.of(), List.of(), MoveRequest.NONE, HouseholdSnapshot.NONE);
    }

    @Override
    public void send(Message act) {
        sent.add(act);
        mailings.put(act.orderKey(), new Mailing.Waiting());
    }

    @Override
    public Mailing mailing(String orderKey) {
        return mailings.getOrDefault(orderKey, new Mailing.None());
    }

    @Override
    public Optional<byte[]> scan(String hash) {
        return Optional.empty();
    }
}
