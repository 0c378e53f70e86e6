package org.hukoudesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Hands;
import org.hukoudesk.town.Play;
import org.hukoudesk.town.WindowHands;
import org.hukoudesk.town.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scenario 2: the head of a family of 德阳 moves to 渝北 alone. The origin names a new head in the act that releases
/// him, and learns what is to be done with the booklet he leaves behind.
class HeadMovesAloneJourney {

    private static final Path PICTURES = Path.of("target", "journey", "head-moves-alone");

    @TempDir
    Path folder;

    @Test
    void theOriginNamesANewHeadAndTheRestOfTheFamilyStays() {
        try (var play = new Play(folder, PICTURES, Cast.WINDOW, Cast.OFFICE, Cast.ORIGIN)) {
            Witness witness = play.witness(Cast.WINDOW);
            String wife = witness.resident(Cast.SPOUSE).personId();
            String son = witness.resident(Cast.SON).personId();
            play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN);
            String caseNo = takeInAlone(play, List.of(wife, son));
            play.approveTwice();

            releaseUnderTheWife(play, caseNo, son);
            settle(play, caseNo);

            livesInYubei(witness);
            PersonQuery.Found left = witness.person(Cast.SPOUSE);
            assertThat(left.household().lines().address()).isEqualTo(Cast.OLD_ADDRESS);
            assertThat(left.household().lines().headPersonId()).isEqualTo(wife);
            assertThat(left.household().members())
                    .extracting(
                            ResidentSnapshot::personId, member -> member.where().relationCode())
                    .containsExactly(tuple(wife, "02"), tuple(son, "20"));
            theOriginKnowsItsBooklet(play, caseNo);
        }
    }

    /// He is ticked; wife and son are not.
    private static String takeInAlone(Play play, List<String> staying) {
        WindowHands window = play.window();
        Hands hands = play.at(Cast.WINDOW);
        window.openIntake();
        window.readCard();
        for (String person : staying) {
            var box = (CheckBox) hands.focus("migrants-" + person);
            hands.type(KeyCode.SPACE);
            hands.until("migrants-" + person, _ -> !box.isSelected());
        }
        window.fillForm();
        WindowHands.MATERIALS.forEach(window::scan);
        hands.picture("alone");
        return window.submit();
    }

    /// Nothing goes before a head is named, and everybody's relation to her.
    private static void releaseUnderTheWife(Play play, String caseNo, String son) {
        play.sitDown(Cast.ORIGIN, Cast.TANG_RONG);
        Hands origin = play.openPermit(caseNo);
        origin.read("户主迁出，余 2 人，须定新户主");
        origin.fill("verification", "已电话核对申请人，只他一人迁出");
        origin.press("release");
        origin.read("先选新户主，再迁出");
        origin.picture("no-head");
        origin.choose("new-head", "欧阳文静");
        origin.press("release");
        origin.read("先选每个留下的人与新户主的关系，再迁出");
        origin.choose("relation-" + son, "子");
        origin.picture("head-named");
        origin.press("release");
        origin.read("已迁出，等落户");
    }

    private static void settle(Play play, String caseNo) {
        Hands hands = play.at(Cast.WINDOW);
        play.window().openExchange(caseNo);
        hands.press("settle");
        hands.press("to-print");
        hands.read("按 F9 打印 2 页");
        hands.press("print");
        hands.read("登记机关已记下");
        hands.picture("printed");
        assertThat(play.town().booklets().printed()).hasSize(2);
        play.window().handOver(caseNo);
    }

    private static void livesInYubei(Witness witness) {
        PersonQuery.Found moved = witness.person(Cast.HEAD);
        assertThat(moved.household().lines().address()).isEqualTo("重庆市渝北区" + Cast.NEW_ADDRESS);
        assertThat(moved.household().members()).hasSize(1);
        assertThat(witness.resident(Cast.HEAD).where().relationCode()).isEqualTo("02");
        assertThat(witness.resident(Cast.HEAD).state()).isEqualTo("ACTIVE");
    }

    private static void theOriginKnowsItsBooklet(Play play, String caseNo) {
        assertThat(play.witness(Cast.ORIGIN).permitOf(caseNo).orElseThrow().remaining())
                .extracting(CaseResult.Entry::kind, CaseResult.Entry::what)
                .containsExactlyInAnyOrder(
                        tuple("HOME_PAGE", ""), tuple("STAMP", "MOVED_OUT"), tuple("CHANGE_LINE", "RELATION"));
        Hands origin = play.at(Cast.ORIGIN);
        origin.click("entry-exchange");
        origin.click("row-" + caseNo);
        origin.read("已落户");
        assertThat(origin.words("remaining"))
                .contains("陈𠮷安 的页：盖「迁出」章")
                .contains("首页：换页，户主登记为 欧阳文静")
                .contains("欧阳文静 的页：与户主关系改记为「户主」");
        origin.picture("remaining-booklet");
    }
}
