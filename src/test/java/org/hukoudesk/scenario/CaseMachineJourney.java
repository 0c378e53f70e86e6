package org.hukoudesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.ClockSnapshot;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.document.page.Paper;
import org.hukoudesk.scenario.Neighbours.Household;
import org.hukoudesk.scenario.Neighbours.Member;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Hands;
import org.hukoudesk.town.Login;
import org.hukoudesk.town.Papers;
import org.hukoudesk.town.Play;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What happens to a case beside being approved, through the real windows: it is supplemented, investigated, not
/// accepted, withdrawn, reversed. Everybody asks for another name.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseMachineJourney {

    private static final String NAME = "姓名变更（成年人）";
    private static final Cast.Officer QIN_YUE =
            new Cast.Officer("050004", "秦越", Cast.Organ.YUBEI, "COUNTY_APPROVER", "753951");
    private static final Cast.Seat OFFICE = Cast.OFFICE.and(QIN_YUE);
    private static final Pattern REFUSED = Pattern.compile("已登记不予受理，编号 (500112-\\d{8}-\\d{7})");

    @TempDir
    static Path folder;

    private Play play;
    private Clerk clerk;

    @BeforeAll
    void theWindowsOpen() {
        play = new Play(folder, Path.of("target", "journey", "case-machine"), Cast.WINDOW, OFFICE);
        for (Household household : List.of(Neighbours.PARENTS, Neighbours.ELDERLY, Neighbours.MOTHER_AND_SON)) {
            play.town().console().ask("backfill", Cast.ZHOU_MIN.id(), household.json());
        }
        clerk = new Clerk(play, play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN));
    }

    @AfterAll
    void close() {
        play.close();
    }

    /// The reviewer asks for everything in one notice; the clock stands still until the window files what was brought,
    /// and every level looks anew.
    @Test
    void whatIsAskedForInOneNoticeIsBroughtAndTheCaseApproved() {
        Member mother = Neighbours.MOTHER_AND_SON.head();
        String caseNo = rename(mother, "李小静");

        Hands office = review(Cast.HE_CHUAN, caseNo);
        office.press("supplement");
        office.click("ask-ground-proof");
        office.fill("requirement-ground-proof", "提交父母离婚证明");
        office.picture("notice");
        office.press("send-notice");
        office.read("已发补正告知");
        Login.leave(office);

        CaseSnapshot asked = told(caseNo, "SUPPLEMENT");
        assertThat(asked.notice().asked())
                .extracting(CaseStep.Asked::about, CaseStep.Asked::problem, CaseStep.Asked::requirement)
                .containsExactly(org.assertj.core.api.Assertions.tuple("ground-proof", "没有提交", "提交父母离婚证明"));
        assertThat(asked.clock().steps()).extracting(ClockSnapshot.Step::kind).contains("STANDS_STILL");

        Hands window = play.at(Cast.WINDOW);
        openFromDesk(window, "supplement");
        window.read("等申请人补正");
        window.read("提交父母离婚证明");
        play.town().reader().lay(mother.card());
        window.type(KeyCode.F2);
        window.read("身份证已读");
        window.click("asked-ground-proof");
        clerk.sees("ground-proof");
        window.picture("supplement");
        assertThat(play.window().submit()).isEqualTo(caseNo);

        CaseSnapshot again = told(caseNo, "ACCEPTED");
        assertThat(again.clock().steps()).extracting(ClockSnapshot.Step::kind).doesNotContain("STANDS_STILL");
        approve(Cast.HE_CHUAN, caseNo);
        approve(Cast.LUO_LAN, caseNo);
        told(caseNo, "EXECUTED");
        assertThat(name(mother)).isEqualTo("李小静");
    }

    /// The level that decides looks into it and enters what it found; then somebody of the county reverses what was
    /// done, and not who decided on it.
    @Test
    void whatWasInvestigatedAndDoneIsReversedByASecondPerson() {
        Member father = Neighbours.PARENTS.head();
        String caseNo = rename(father, "周小明");
        Hands office = review(Cast.HE_CHUAN, caseNo);
        office.press("investigate");
        office.fill("opinion", "走访邻居");
        office.fill("days", "5");
        office.press("investigate");
        office.read("已开始调查核实");
        told(caseNo, "INVESTIGATION");
        office.press("investigated");
        office.fill("opinion", "走访属实");
        office.picture("investigated");
        office.press("investigated");
        office.read("调查结果已登记");
        assertThat(told(caseNo, "ACCEPTED").course().note()).isEqualTo("走访属实");
        Login.leave(office);
        approve(Cast.HE_CHUAN, caseNo);
        approve(Cast.LUO_LAN, caseNo);
        told(caseNo, "EXECUTED");

        Hands decider = reverse(Cast.LUO_LAN, caseNo);
        decider.read("您审批过这件，不能自己冲销");
        decider.picture("decider-may-not-reverse");
        Login.leave(decider);
        assertThat(name(father)).isEqualTo("周小明");

        Hands second = reverse(QIN_YUE, caseNo);
        second.read("已冲销");
        second.picture("reversed");
        Login.leave(second);
        told(caseNo, "REVERSED");
        assertThat(name(father)).isEqualTo("周明");
    }

    /// Scenario 6, second half: who has an open enforcement case is not renamed, and takes the reason home on paper.
    /// Nobody is sent away without a reason, a way to go on and a number.
    @Test
    void whoHasAnOpenEnforcementCaseIsNotRenamedAndTakesTheReasonHome() throws IOException {
        Member man = Neighbours.ELDERLY.head();
        clerk.begin(NAME, man);
        Hands window = clerk.hands();
        window.type(KeyCode.F8);
        window.see("refusal");
        window.read(man.name());
        window.type(KeyCode.F9);
        window.read("请选一个理由");
        window.focus("refusal-reason");
        window.type(KeyCode.DOWN);
        window.fill("words", "有未执行完毕的民事案件，不符合变更姓名的条件");
        window.picture("refusal");
        window.type(KeyCode.F9);
        window.read("已登记不予受理");
        Matcher number = REFUSED.matcher(window.screen());
        assertThat(number.find()).isTrue();

        CaseSnapshot kept = told(number.group(1), "REFUSED_TO_ACCEPT");
        assertThat(kept.course().why().reasonCode()).isEqualTo("not-eligible");
        assertThat(kept.course().why().remedy()).contains("重新申请");
        assertThat(kept.course().note()).isEqualTo("有未执行完毕的民事案件，不符合变更姓名的条件");
        openPlace(window, number.group(1));
        window.read("不符合该事项的办理条件");
        window.picture("not-accepted");
        assertThat(name(man)).isEqualTo(man.name());

        assertThat(printedLetter(window, kept.caseNo()))
                .contains("不予受理通知书")
                .contains("新牌坊不受〔2026〕1号")
                .contains("理由：有未执行完毕的民事案件，不符合变更姓名的条件")
                .contains("申请行政复议");
    }

    /// Prints the letter of a case and answers what the printer received, without its line breaks.
    private String printedLetter(Hands window, String caseNo) throws IOException {
        int before = play.town().paper().printed().size();
        window.click("entry-print");
        window.click("row-" + caseNo);
        window.read("按 F9 打印 1 页");
        window.picture("letter");
        window.press("print");
        window.read("印出来了，请交给申请人");
        List<Path> printed = play.town().paper().printed();
        assertThat(printed).hasSize(before + 1);
        return new Paper(Files.readAllBytes(printed.getLast())).text().replaceAll("\\s", "");
    }

    /// The applicant changed their mind and signed that; what was locked is free again.
    @Test
    void whoWithdrawsSignsItAndMayComeAgain() {
        Member wife = Neighbours.PARENTS.members().getLast();
        String caseNo = rename(wife, "阿依");
        Hands window = clerk.hands();
        openPlace(window, caseNo);
        window.read("办理期限是怎么算的");
        window.press("withdraw");
        window.fill("reason", "本人不改了");
        window.press("send-ending");
        window.read("还没有扫描签了字的撤回申请");
        Papers.draw(play.town().glass(), "撤回申请（样张）", wife.name());
        window.type(KeyCode.F3);
        window.read("撤回申请已扫描");
        window.picture("withdrawing");
        window.press("send-ending");
        window.read("已撤回");

        told(caseNo, "WITHDRAWN");
        assertThat(name(wife)).isEqualTo(wife.name());
        told(rename(wife, "阿依"), "ACCEPTED");
    }

    private String rename(Member member, String name) {
        clerk = new Clerk(play, play.at(Cast.WINDOW));
        clerk.begin(NAME, member);
        clerk.answer("content", name);
        clerk.answer("why", "个人意愿");
        clerk.tick("noObstacle");
        clerk.tick("ownIntent");
        clerk.sees("booklet", "application");
        String caseNo = clerk.submit();
        clerk.hands().read(caseNo + " 的回执已印出");
        return caseNo;
    }

    private Hands review(Cast.Officer officer, String caseNo) {
        Hands office = play.sitDown(OFFICE, officer);
        office.click("entry-review");
        office.click("row-" + caseNo);
        return office;
    }

    private void approve(Cast.Officer officer, String caseNo) {
        Hands office = review(officer, caseNo);
        office.press("approve");
        office.read("已同意");
        Login.leave(office);
    }

    private Hands reverse(Cast.Officer officer, String caseNo) {
        Hands office = play.sitDown(OFFICE, officer);
        openPlace(office, caseNo);
        office.press("reverse");
        office.fill("reason", "登记有误");
        office.press("send-ending");
        return office;
    }

    /// A list of the desk, and its first case.
    private static void openFromDesk(Hands hands, String list) {
        hands.click("entry-desk");
        hands.click("list-" + list);
        hands.focus("table");
        hands.type(KeyCode.HOME, KeyCode.ENTER);
        hands.see("intake");
    }

    /// The place of a case, found by its number in the command bar.
    private static void openPlace(Hands hands, String caseNo) {
        hands.chord(KeyCode.CONTROL, KeyCode.K);
        hands.fill("typed", caseNo);
        hands.see("hits");
        hands.read(NAME);
        hands.type(KeyCode.ENTER);
        hands.see("course");
    }

    private CaseSnapshot told(String caseNo, String stage) {
        clerk.hands()
                .until(
                        "entry-desk",
                        _ -> play.witness(Cast.WINDOW)
                                .caseOf(caseNo)
                                .filter(it -> it.stage().equals(stage))
                                .isPresent());
        return play.witness(Cast.WINDOW).caseOf(caseNo).orElseThrow();
    }

    private String name(Member member) {
        return play.witness(Cast.WINDOW).resident(member.number()).who().name();
    }
}
