package org.hukoudesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.scenario.Neighbours.Household;
import org.hukoudesk.scenario.Neighbours.Member;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Hands;
import org.hukoudesk.town.Play;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Scenario 9: "证明我妈是我妈". In one booklet the booklet proves it, and a slip for whoever asked says so; in two
/// booklets, once in one, the station certifies it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MyMotherIsMyMotherJourney {

    @TempDir
    static Path folder;

    private Play play;
    private Clerk clerk;

    @BeforeAll
    void theWindowOpens() {
        play = new Play(folder, Path.of("target", "journey", "my-mother"), Cast.WINDOW, Cast.OFFICE);
        for (Household household : new Household[] {Neighbours.MOTHER_AND_SON, Neighbours.MOTHER_AND_GROWN_SON}) {
            play.town().console().ask("backfill", Cast.ZHOU_MIN.id(), household.json());
        }
        clerk = new Clerk(play, play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN));
    }

    @AfterAll
    void close() {
        play.close();
    }

    @Test
    void inOneBookletTheBookletProvesItAndASlipSaysSo() throws IOException {
        play.at(Cast.WINDOW);
        clerk.begin("不再出具证明事项指引", Neighbours.MOTHER_AND_SON.head());
        clerk.hands().read("派出所不再出具证明，打印指引单给申请人");
        clerk.choose("thing", "同户人员与户主的亲属关系");
        clerk.answer("askedBy", "某旅行社");
        clerk.hands().picture("hint");
        String caseNo = clerk.submit();

        CaseSnapshot told = clerk.stands(caseNo, "EXECUTED");
        assertThat(told.course().result().facts().get("text.2")).startsWith("居民户口簿能够证明这一事项");
        assertThat(clerk.prints(caseNo, "slip"))
                .contains("不再出具证明事项指引单")
                .contains("同户人员与户主的亲属关系")
                .contains("请直接出示户口簿，某旅行社应当认可");
        clerk.handsOver(caseNo);
    }

    @Test
    void inTwoBookletsTheStationCertifiesThatTheyWereInOne() throws IOException {
        Member mother = Neighbours.MOTHER_AND_GROWN_SON.head();
        Member son = Neighbours.MOTHER_AND_GROWN_SON.members().getLast();
        leavesHerHousehold(son);
        assertThat(play.witness(Cast.WINDOW).person(son.number()).household().members())
                .hasSize(1);

        play.at(Cast.WINDOW);
        clerk.begin("亲属关系证明（曾经同户）", son);
        clerk.hands().read("现在同户的，户口簿即可证明，不再开具");
        clerk.answer("other", mother.name());
        clerk.answer("otherNumber", mother.number());
        clerk.choose("kinship", "父母子女");
        clerk.answer("register", "新牌坊派出所常住人口登记表");
        clerk.tick("notInBooklet");
        clerk.answer("purpose", "交公证处办理继承公证");
        clerk.sees("booklet", "archive-extract");
        clerk.hands().picture("kinship");
        String caseNo = clerk.submit();
        clerk.hands().read(caseNo + " 的回执已印出");
        play.approve(Cast.OFFICE, Cast.HE_CHUAN, caseNo, "kinship-review");

        play.at(Cast.WINDOW);
        clerk.stands(caseNo, "EXECUTED");
        assertThat(clerk.prints(caseNo, "certificate"))
                .contains("亲属关系证明")
                .contains("经查新牌坊派出所常住人口登记表，周立（公民身份号码" + son.number() + "）与赵桂芳曾在同一户登记")
                .contains("登记的亲属关系为：父母子女")
                .contains("赵桂芳的公民身份号码：" + mother.number())
                .contains("有效期至2026年12月24日");
        clerk.handsOver(caseNo);
    }

    /// So that they are in two booklets now and were in one.
    private void leavesHerHousehold(Member son) {
        String person = play.witness(Cast.WINDOW).resident(son.number()).personId();
        Hands window = play.at(Cast.WINDOW);
        clerk.begin("分户", son);
        clerk.choose("why", "另有合法稳定住所");
        var box = (CheckBox) window.focus("movers-" + person);
        window.type(KeyCode.SPACE);
        window.until("movers-" + person, _ -> box.isSelected());
        window.choose("movers-" + person + "-relation", "户主");
        clerk.answer("address", "新牌坊二路28号6-6");
        clerk.sees("booklet", "lease", "head-consent");
        window.picture("split");
        String caseNo = clerk.submit();
        window.read(caseNo + " 的回执已印出");
        play.approve(Cast.OFFICE, Cast.HE_CHUAN, caseNo, "split-review");
        play.at(Cast.WINDOW);
        clerk.stands(caseNo, "EXECUTED");
    }
}
