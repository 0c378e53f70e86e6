package org.hukoudesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.scenario.Neighbours.Household;
import org.hukoudesk.scenario.Neighbours.Member;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Play;
import org.hukoudesk.town.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What families of 新牌坊 come to the window for: births, deaths, a child's name, and a service their office wrote
/// itself.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowScenariosJourney {

    private static final String OWN_ITEM = """
            # Written by the office itself, without a line of code.
            item: item.retired
            name: {zh: 退休人员职业登记, en: Occupation of the retired}
            act: item.change
            with: {item: OCCUPATION, kind: CHANGE}
            applicants: [SELF]
            proxy: forbidden
            groups:
              - key: item
                title: {zh: 登记项目, en: The item}
                fields:
                  - key: person
                    label: {zh: 退休人员, en: Who retired}
                    type: person
                    required: true
                    prefill: applicant.person
                  - key: content
                    label: {zh: 登记为, en: To be registered as}
                    type: text
                    longest: 50
                    required: true
                    default: 退休
            materials:
              - key: id-card
                name: {zh: 居民身份证, en: ID card}
                demand: required
                originalOnly: true
            handling:
              stages:
                - {level: WINDOW, name: {zh: 窗口即时办理, en: At the window}, limitWorkingDays: 0}
              totalWorkingDays: 0
              outputs: [receipt, change-entry]
              feeFen: 0
            """;

    @TempDir
    static Path folder;

    private Play play;
    private Clerk clerk;

    @BeforeAll
    void theWindowOpens() throws IOException {
        writeOwnItem(folder.resolve("registry"));
        play = new Play(folder, Path.of("target", "journey", "scenarios"), Cast.WINDOW);
        writeOwnItem(play.town().data(Cast.WINDOW));
        for (Household household : List.of(Neighbours.PARENTS, Neighbours.ELDERLY, Neighbours.MOTHER_AND_SON)) {
            play.town().console().ask("backfill", Cast.ZHOU_MIN.id(), household.json());
        }
        clerk = new Clerk(play, play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN));
    }

    private static void writeOwnItem(Path data) throws IOException {
        Path items = Files.createDirectories(Town.catalogueOf(data).resolve("items"));
        Files.writeString(items.resolve("item.retired.yaml"), OWN_ITEM);
    }

    @AfterAll
    void close() {
        play.close();
    }

    /// Scenario 4: twins, parents of different ethnic groups, with the father, one by the mother's name; numbers of
    /// the right parity; one certificate registers one child.
    @Test
    void twinsAreRegisteredWithTheirFather() {
        Member father = Neighbours.PARENTS.head();
        String girl = birth("周晨", "女", "汉", "U500000001");
        String boy = birth("阿山", "男", "维吾尔", "U500000002");

        ResidentSnapshot daughter = child(girl, "周晨");
        ResidentSnapshot son = child(boy, "阿山");
        assertThat(daughter.who().citizenId()).startsWith("99010120261101");
        assertThat((daughter.who().citizenId().charAt(16) - '0') % 2).isZero();
        assertThat((son.who().citizenId().charAt(16) - '0') % 2).isOne();
        assertThat(daughter.who().ethnicCode()).isEqualTo("01");
        assertThat(son.who().ethnicCode()).isEqualTo("05");
        assertThat(members(father)).extracting(it -> it.who().name()).contains("周晨", "阿山");

        String third = birth("周晓", "女", "汉", "U500000002");

        clerk.hands().click("entry-desk");
        clerk.hands().read("这份出生医学证明已经登记过");
        clerk.hands().picture("certificate-used-twice");
        assertThat(play.witness(Cast.WINDOW).caseOf(third)).isEmpty();
        assertThat(members(father)).hasSize(4);
    }

    private String birth(String name, String sex, String ethnic, String certificate) {
        clerk.begin("出生登记（有出生医学证明）", Neighbours.PARENTS.head());
        clerk.answer("childName", name);
        clerk.choose("childSex", sex);
        clerk.answer("bornOn", "2026-11-01");
        clerk.choose("ethnic", ethnic);
        clerk.answer("birthPlace", "重庆市渝北区人民医院");
        clerk.answer("nativePlace", "重庆市渝北区");
        clerk.answer("certificateNo", certificate);
        clerk.choose("parent", "周明");
        clerk.tick("ethnicDiffers");
        clerk.answer("contactPhone", "13900000000");
        clerk.sees("birth-certificate", "booklet", "marriage-certificate", "ethnic-choice");
        clerk.hands().picture("birth-" + name);
        return clerk.submit();
    }

    private ResidentSnapshot child(String caseNo, String name) {
        CaseSnapshot told = executed(caseNo);
        assertThat(told.course().result().entries())
                .extracting(CaseResult.Entry::kind)
                .containsExactly("MEMBER_PAGE");
        return members(Neighbours.PARENTS.head()).stream()
                .filter(member -> member.who().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Scenario 5: the head of a household of two dies, then the last one: the household is void, its booklet
    /// collected.
    @Test
    void aHouseholdEndsWithItsLastMember() {
        Member man = Neighbours.ELDERLY.members().getFirst();
        Member woman = Neighbours.ELDERLY.members().getLast();

        clerk.begin("死亡注销", woman);
        clerk.choose("person", man.name());
        clerk.answer("endedOn", "2026-11-10");
        clerk.choose("newHead", woman.name());
        clerk.answer("contactPhone", "13900000000");
        clerk.sees("booklet", "medical-death-certificate", "deceased-id-card");
        clerk.hands().picture("head-died");
        CaseSnapshot first = executed(clerk.submit());

        assertThat(first.course().result().entries())
                .extracting(CaseResult.Entry::kind)
                .contains("HOME_PAGE", "STAMP", "CHANGE_LINE");
        ResidentSnapshot widow = play.witness(Cast.WINDOW).resident(woman.number());
        assertThat(widow.where().relationCode()).isEqualTo("02");
        assertThat(play.witness(Cast.WINDOW).resident(man.number()).state()).isEqualTo("ENDED");

        clerk.begin("死亡注销", woman);
        clerk.choose("person", woman.name());
        clerk.answer("endedOn", "2026-11-20");
        clerk.answer("contactPhone", "13900000000");
        clerk.sees("booklet", "medical-death-certificate", "deceased-id-card");
        CaseSnapshot last = executed(clerk.submit());

        assertThat(last.course().result().entries())
                .extracting(CaseResult.Entry::kind)
                .containsExactlyInAnyOrder("COLLECTED", "STAMP");
        assertThat(play.witness(Cast.WINDOW).person(woman.number()).household().state())
                .isEqualTo("VOID");
    }

    /// Scenario 6, first half: an eight-year-old who has not agreed is not renamed.
    @Test
    void aChildOfEightIsNotRenamedWithoutItsOwnYes() {
        Member mother = Neighbours.MOTHER_AND_SON.head();
        clerk.begin("姓名变更（未成年人）", mother);
        clerk.choose("person", "王小满");
        clerk.answer("content", "李小满");
        clerk.answer("why", "随母姓");

        clerk.hands().read("八周岁以上的未成年人改名要本人同意");
        clerk.hands().type(KeyCode.F9);
        clerk.hands().read("还不能提交");
        clerk.hands().picture("no-consent");

        assertThat(play.witness(Cast.WINDOW)
                        .resident(Neighbours.MOTHER_AND_SON.members().getLast().number())
                        .who()
                        .name())
                .isEqualTo("王小满");
    }

    /// A service item that exists as a YAML file only goes through the window like any other.
    @Test
    void anItemTheOfficeWroteItselfGoesThroughTheWindow() {
        Member mother = Neighbours.MOTHER_AND_SON.head();
        clerk.begin("退休人员职业登记", mother);
        clerk.hands().picture("own-item");

        CaseSnapshot told = executed(clerk.submit());

        assertThat(told.intake().itemKey()).isEqualTo("item.retired");
        assertThat(play.witness(Cast.WINDOW).resident(mother.number()).life().occupation())
                .isEqualTo("退休");
    }

    private CaseSnapshot executed(String caseNo) {
        clerk.hands()
                .until(
                        "entry-desk",
                        _ -> play.witness(Cast.WINDOW)
                                .caseOf(caseNo)
                                .filter(told -> told.stage().equals("EXECUTED"))
                                .isPresent());
        return play.witness(Cast.WINDOW).caseOf(caseNo).orElseThrow();
    }

    private List<ResidentSnapshot> members(Member of) {
        return play.witness(Cast.WINDOW).person(of.number()).household().members();
    }
}
