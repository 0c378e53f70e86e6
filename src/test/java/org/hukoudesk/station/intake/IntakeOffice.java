package org.hukoudesk.station.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.device.idcard.CardText;
import org.hukoudesk.device.idcard.CardType;
import org.hukoudesk.device.idcard.CardValidity;
import org.hukoudesk.device.idcard.ReaderSimulator;
import org.hukoudesk.device.scanner.ScannedPage;
import org.hukoudesk.device.scanner.ScannerSimulator;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.preview.PreviewService;
import org.hukoudesk.station.preview.SinceService;
import org.hukoudesk.station.replica.HouseholdsNow;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.blob.BlobName;

/// A counter of simulators with a real store in memory; the family of three is registered at 德阳旌阳.
public final class IntakeOffice implements AutoCloseable {

    public static final Catalogue CATALOGUE = Catalogue.load();
    static final ServiceItem ITEM =
            CATALOGUE.item("migration.cross-province", "50").orElseThrow();
    static final String HEAD = "p-chen-jian";
    static final String SPOUSE = "p-ouyang";
    static final String FATHER = "p-chen-guofu";
    static final String SON = "p-chen-muyang";

    final ReaderSimulator reader = new ReaderSimulator();
    final ScannerSimulator scanner = new ScannerSimulator();
    public final List<CaseSubmitter.Filing> filed = new ArrayList<>();
    public final List<CaseSubmitter.Refusal> refusals = new ArrayList<>();
    final Map<String, CaseSubmitter.Returned> returned = new HashMap<>();
    public final Navigator navigator = new Navigator();
    public final FrameModel frame = Officers.frame(navigator);
    final List<Boolean> askedForStruckOff = new ArrayList<>();
    PersonLookup.Answer known = new PersonLookup.Answer.Found(family());
    CaseSubmitter.Answer answer = new CaseSubmitter.Answer.Accepted("500112-20261123-0048");
    private final Store store =
            Store.open(new StoreSettings.InMemory("intake-" + UUID.randomUUID()), StoreRole.STATION);
    public final IntakeService service;

    public IntakeOffice() {
        frame.signOn(Officers.zhouMin());
        var counter = new Counter(reader, scanner, IntakeOffice::named, new Register());
        var now = new HouseholdsNow(counter.people(), _ -> List.of());
        service = new IntakeService(
                store, Officers.NOON, counter, new Filing(), new SinceService(now, CATALOGUE, Officers.NOON));
    }

    private final class Register implements PersonLookup {

        @Override
        public PersonLookup.Answer find(CitizenId citizen, String purpose) {
            askedForStruckOff.add(false);
            return known;
        }

        @Override
        public PersonLookup.Answer findWithStruckOff(CitizenId citizen, String purpose) {
            askedForStruckOff.add(true);
            return known;
        }
    }

    private final class Filing implements CaseSubmitter {

        @Override
        public CaseSubmitter.Answer submit(CaseSubmitter.Filing filing) {
            filed.add(filing);
            return answer;
        }

        @Override
        public String refuse(CaseSubmitter.Filing filing, Refusal why) {
            filed.add(filing);
            refusals.add(why);
            return "500112-20261123-0049";
        }

        @Override
        public Optional<Returned> returned(String caseNo) {
            return Optional.ofNullable(returned.get(caseNo));
        }
    }

    private static BlobName named(InputStream page) {
        try {
            return BlobName.of(page.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// An intake that was begun with nobody's card yet.
    public Screen.Refusal draftBeforeCard() {
        return draft(_ -> {});
    }

    /// An intake in which the head's card was read.
    public Screen.Refusal draftAfterCard() {
        return draft(model -> {
            reader.lay(card());
            model.readCard();
        });
    }

    private Screen.Refusal draft(Consumer<IntakeModel> work) {
        IntakeModel model = model(Work.inline());
        model.open("none yet");
        work.accept(model);
        model.keep(_ -> {});
        return new Screen.Refusal(ITEM.key(), model.draftId());
    }

    /// A case of the family whose citizen was asked to bring two things.
    void supplement(String caseNo) {
        var filed = new IntakePaper(
                Optional.empty(), Optional.empty(), Map.of("contactPhone", "1390810622"), Map.of(), caseNo);
        var notice = new CaseSnapshot.Notice(
                "50011203301",
                "2026-11-20T06:00:00Z",
                "2026-12-04",
                List.of(
                        new CaseStep.Asked("booklet", "少扫第 3 页", "补扫第 3 页", "行政许可法第三十二条", false),
                        new CaseStep.Asked("contactPhone", "少一位", "改正", "行政许可法第三十二条", true)));
        returned.put(caseNo, new CaseSubmitter.Returned(ITEM.key(), filed, "", notice));
    }

    /// A fresh model on the same store, as after the program was killed.
    IntakeModel model(Work work) {
        return model(ITEM, work);
    }

    /// The same for another item.
    IntakeModel model(ServiceItem item, Work work) {
        var previews = new PreviewService(CATALOGUE, new OrganCode("510603000000"), Officers.NOON);
        return new IntakeModel(service, item, CATALOGUE.reviewer(item), previews, work, Officers.NOON, frame);
    }

    static ScannedPage page() {
        return new ScannedPage(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 300, 2480, 3508);
    }

    public static String id(String first) {
        return first + CitizenId.checkCharacter(first);
    }

    /// The grandfather of the family was struck off in their household.
    void struckOff() {
        HouseholdSnapshot told = family();
        List<ResidentSnapshot> all = new ArrayList<>(told.members());
        all.add(ended(member(FATHER, id("99010119550302001"), "陈国富", "1", "1955-03-02", "51")));
        known = new PersonLookup.Answer.Found(
                new HouseholdSnapshot(told.householdId(), told.version(), told.state(), told.lines(), all));
    }

    /// The registry knows what the head of the family can be called at.
    void tells(String phone) {
        HouseholdSnapshot told = family();
        List<ResidentSnapshot> members = told.members().stream()
                .map(member -> member.personId().equals(HEAD) ? reachedAt(member, phone) : member)
                .toList();
        known = new PersonLookup.Answer.Found(
                new HouseholdSnapshot(told.householdId(), told.version(), told.state(), told.lines(), members));
    }

    private static ResidentSnapshot ended(ResidentSnapshot member) {
        return new ResidentSnapshot(member.personId(), 2, "ENDED", "", member.who(), member.life(), member.where());
    }

    private static ResidentSnapshot reachedAt(ResidentSnapshot member, String phone) {
        ResidentSnapshot.Where where = member.where();
        return new ResidentSnapshot(
                member.personId(),
                member.version(),
                member.state(),
                member.openPermit(),
                member.who(),
                member.life(),
                new ResidentSnapshot.Where(where.householdId(), where.organ(), where.relationCode(), "", "", phone));
    }

    static CardText card() {
        return card(id("99010119850315001"));
    }

    static CardText card(String number) {
        return new CardText(
                CardType.RESIDENT,
                "陈𠮷安",
                "1",
                "01",
                LocalDate.of(1985, 3, 15),
                "四川省德阳市旌阳区天山南路三段88号",
                number,
                "德阳市公安局旌阳区分局",
                new CardValidity(LocalDate.of(2019, 5, 20), LocalDate.of(2039, 5, 20)));
    }

    /// The wife left the household, and the rest of it moved down the road.
    void familyChanged() {
        HouseholdSnapshot told = family();
        var lines = new HouseholdSnapshot.HouseholdLines(
                told.lines().number(),
                told.lines().typeCode(),
                told.lines().organ(),
                told.lines().organName(),
                "四川省德阳市旌阳区天山南路三段90号1栋1单元101",
                HEAD);
        List<ResidentSnapshot> left = told.members().stream()
                .filter(member -> !member.personId().equals(SPOUSE))
                .toList();
        known = new PersonLookup.Answer.Found(new HouseholdSnapshot(told.householdId(), 2, told.state(), lines, left));
    }

    public static HouseholdSnapshot family() {
        var lines = new HouseholdSnapshot.HouseholdLines(
                "510603077", "1", "510603000000", "八角井派出所", "四川省德阳市旌阳区天山南路三段88号6栋2单元401", HEAD);
        return new HouseholdSnapshot(
                "h-deyang",
                1,
                "NORMAL",
                lines,
                List.of(
                        member(HEAD, id("99010119850315001"), "陈𠮷安", "1", "1985-03-15", "02"),
                        member(SPOUSE, id("99010119871102002"), "欧阳文静", "2", "1987-11-02", "12"),
                        member(SON, id("99010120150601003"), "陈沐阳", "1", "2015-06-01", "20")));
    }

    private static ResidentSnapshot member(
            String person, String citizen, String name, String sex, String born, String relation) {
        return new ResidentSnapshot(
                person,
                1,
                "ACTIVE",
                "",
                new ResidentSnapshot.Who(citizen, name, sex, born, "01"),
                new ResidentSnapshot.Life("", "", "", "", "", "", "", "", "", ""),
                new ResidentSnapshot.Where("h-deyang", "510603000000", relation, "", "", ""));
    }

    static void fill(IntakeModel model) {
        model.answer("noticeSigned", "true");
        model.answer("newHead", HEAD);
        model.answer("destinationAddress", "新牌坊一路126号9栋1单元12-3");
        model.answer("contactPhone", "13900000000");
    }

    @Override
    public void close() {
        store.close();
    }
}
