package org.hukoudesk.station.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework;

/// A station between two provinces with an invented registry behind it. Today is Monday, 2026-11-23.
final class ExchangeOffice implements Casework {

    static final Catalogue CATALOGUE = Catalogue.load();
    static final String HERE = "500112330000";
    static final String THERE = "510603140000";
    static final String HEAD = "p-head";
    static final String WIFE = "p-wife";
    static final String SON = "p-son";

    final List<CaseSnapshot> cases = new ArrayList<>();
    final List<PermitSnapshot> permits = new ArrayList<>();
    final List<Message> sent = new ArrayList<>();
    final Map<String, Mailing> mailings = new HashMap<>();
    final Map<String, byte[]> scans = new HashMap<>();
    private final Map<String, CaseFile> files = new HashMap<>();
    final Navigator navigator = new Navigator();
    final FrameModel frame = Officers.frame(navigator);

    ExchangeOffice(OfficerRole... roles) {
        frame.signOn(new SignedOn("050127", "周敏", HERE, "新牌坊派出所", Set.of(roles)));
        scans.put("ab".repeat(32), png());
    }

    ExchangeModel model() {
        return new ExchangeModel(this, CATALOGUE, Work.inline(), Officers.NOON, frame, navigator);
    }

    /// A case of this station; the family comes from the other province.
    CaseSnapshot comes(String caseNo, String stage, String permitNo) {
        var intake = new CaseSnapshot.Intake(
                "migration.cross-province",
                HERE,
                "050127",
                "2026-11-16T02:00:00Z",
                new SubmitCase.Promise("2026-11-25", false),
                "",
                keep(file(THERE, HERE, all())));
        var theCase = new CaseSnapshot(
                caseNo,
                1,
                stage,
                intake,
                new CaseSnapshot.Holder("", ""),
                new CaseSnapshot.Course(permitNo, ""),
                List.of(
                        new CaseSnapshot.Decided("STATION", "APPROVE", "050101", "2026-11-17T02:00:00Z", "材料齐全"),
                        new CaseSnapshot.Decided("COUNTY", "APPROVE", "050003", "2026-11-18T08:41:00Z", "")));
        cases.add(theCase);
        return theCase;
    }

    static CaseSnapshot returned(CaseSnapshot theCase, String why) {
        return new CaseSnapshot(
                theCase.caseNo(),
                2,
                "RETURNED",
                theCase.intake(),
                theCase.holder(),
                new CaseSnapshot.Course("", why),
                theCase.decisions());
    }

    /// A permit by which these persons leave this station.
    PermitSnapshot leaves(String permitNo, String state, String due, List<String> persons) {
        return permit(permitNo, state, due, file(HERE, THERE, persons));
    }

    PermitSnapshot permit(String permitNo, String state, String due, CaseFile file) {
        String releasedAt = state.equals("ISSUED") || state.equals("REFUSED") ? "" : "2026-11-20T09:46:00Z";
        var times = new PermitSnapshot.Times(
                "2026-11-18",
                "2026-12-28",
                due,
                releasedAt,
                releasedAt.isEmpty() ? "" : "川00231877",
                state.equals("REFUSED") ? "name-differs: 请核对名字" : "");
        var permit = new PermitSnapshot(
                permitNo, 1, state, "510603-20261116-" + tail(permitNo), times, file.move(), keep(file));
        permits.add(permit);
        return permit;
    }

    /// The permit of a case of this station.
    void permitFor(CaseSnapshot theCase, String state, String due) {
        PermitSnapshot permit = permit(theCase.course().permitNo(), state, due, file(THERE, HERE, all()));
        permits.removeLast();
        permits.add(new PermitSnapshot(
                permit.permitNo(), 1, state, theCase.caseNo(), permit.times(), permit.move(), permit.file()));
    }

    private static String tail(String permitNo) {
        return "%07d".formatted(Integer.parseInt(permitNo.substring(1)) % 10_000_000);
    }

    static List<String> all() {
        return List.of(HEAD, WIFE, SON);
    }

    static CaseFile file(String from, String to, List<String> persons) {
        HouseholdSnapshot origin = family(from);
        List<MoveRequest.Mover> movers = origin.members().stream()
                .filter(member -> persons.contains(member.personId()))
                .map(member -> new MoveRequest.Mover(
                        member.personId(),
                        member.who().citizenId(),
                        member.who().name(),
                        member.where().relationCode(),
                        1))
                .toList();
        var move = new MoveRequest(
                new MoveRequest.From(from, "h-1", "天山南路三段88号6栋2单元401"),
                new MoveRequest.To(to, "新牌坊一路126号9栋1单元12-3", ""),
                "62",
                "购房入户",
                "13900000000",
                movers);
        var page = new CaseFile.PageRef("ab".repeat(32), 1000, "image/png");
        var gone = new CaseFile.PageRef("cd".repeat(32), 1000, "image/png");
        return new CaseFile(
                "陈𠮷安",
                "陈*安",
                Map.of(),
                List.of(
                        new CaseFile.MaterialScan("property-certificate", "SCANNED", List.of(page, page)),
                        new CaseFile.MaterialScan("booklet", "SCANNED", List.of(gone)),
                        new CaseFile.MaterialScan("id-card", "ORIGINAL_SEEN", List.of())),
                move,
                origin);
    }

    /// The same file with another name on the permit than in the register.
    static CaseFile misspelt(CaseFile file) {
        MoveRequest move = file.move();
        List<MoveRequest.Mover> movers = move.movers().stream()
                .map(m -> new MoveRequest.Mover(
                        m.personId(), m.citizenId(), m.name() + "安", m.relationCode(), m.baseVersion()))
                .toList();
        return new CaseFile(
                file.applicantName(),
                file.applicantMasked(),
                file.answers(),
                file.materials(),
                new MoveRequest(move.from(), move.to(), move.causeCode(), move.causeText(), move.phone(), movers),
                file.origin());
    }

    private static HouseholdSnapshot family(String organ) {
        return new HouseholdSnapshot(
                "h-1",
                1,
                "NORMAL",
                new HouseholdSnapshot.HouseholdLines("510603077", "1", organ, "派出所", "天山南路三段88号6栋2单元401", HEAD),
                List.of(
                        member(HEAD, "99010119850315001", "陈𠮷安", "02"),
                        member(WIFE, "99010119871102002", "欧阳文静", "12"),
                        member(SON, "99010120150601003", "陈沐阳", "20")));
    }

    private static ResidentSnapshot member(String person, String digits, String name, String relation) {
        String citizen = digits + CitizenId.checkCharacter(digits);
        return new ResidentSnapshot(
                person,
                1,
                "ACTIVE",
                "",
                new ResidentSnapshot.Who(citizen, name, "1", "1985-03-15", "01"),
                new ResidentSnapshot.Life("", "", "", "", "", "", "", "", "", ""),
                new ResidentSnapshot.Where("h-1", THERE, relation, "", "", ""));
    }

    private String keep(CaseFile file) {
        String text = "file " + files.size();
        files.put(text, file);
        return text;
    }

    private static byte[] png() {
        var page = new BufferedImage(210, 297, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, 210, 297);
        pen.setColor(java.awt.Color.DARK_GRAY);
        for (int line = 40; line < 260; line += 18) {
            pen.fillRect(30, line, 150, 5);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
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
        return Optional.ofNullable(files.get(text)).orElseThrow(() -> new IllegalArgumentException("not a case file"));
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
        return Optional.ofNullable(scans.get(hash));
    }
}
