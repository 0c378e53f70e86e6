package org.hukoudesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hukoudesk.document.page.Paper;
import org.hukoudesk.registry.platform.PlatformInTest;
import org.hukoudesk.scenario.Neighbours.Household;
import org.hukoudesk.scenario.Neighbours.Member;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Play;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Scenario 10: certificates of no criminal record, with a platform that says more than may be seen, that is down, and
/// with somebody who asks too often.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoCriminalRecordJourney {

    private static final String COURT = "某少年法庭";

    @TempDir
    static Path folder;

    private final PlatformInTest platform = new PlatformInTest();
    private Play play;
    private Clerk clerk;

    @BeforeAll
    void theWindowOpens() {
        play = new Play(folder, Path.of("target", "journey", "no-criminal-record"), Cast.WINDOW, Cast.OFFICE);
        play.town().askAt(platform.address());
        for (Household household : List.of(Neighbours.PARENTS, Neighbours.ELDERLY, Neighbours.MOTHER_AND_SON)) {
            play.town().console().ask("backfill", Cast.ZHOU_MIN.id(), household.json());
        }
        clerk = new Clerk(play, play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN));
    }

    @AfterAll
    void close() {
        play.close();
        platform.close();
    }

    @Test
    void aSealedRecordLooksLikeNone() throws IOException {
        platform.says("\"disposition\":\"RECORD\",\"sealed\":true,\"judgments\":[{\"court\":\"" + COURT + "\"}]");
        String caseNo = asks(Neighbours.MOTHER_AND_SON.head(), "1");
        approved(caseNo, "sealed");

        assertThat(clerk.prints(caseNo, "certificate")).contains("无犯罪记录证明").contains("未发现有犯罪记录");
        assertThat(clerk.stands(caseNo, "PRINTED").toString()).doesNotContainIgnoringCase(COURT, "sealed");
        assertThat(play.town().registryLog()).doesNotContainIgnoringCase(COURT, "sealed");
        clerk.handsOver(caseNo);
    }

    @Test
    void withThePlatformDownTheReceiptNamesTheDayAndTheAnswerComesLater() throws IOException {
        platform.isDown();
        String caseNo = asks(Neighbours.PARENTS.head(), "1");
        Path receipt = play.town().paper().printed().getLast();
        assertThat(new Paper(Files.readAllBytes(receipt)).text().replaceAll("\\s", ""))
                .contains("2026年11月27日");
        approved(caseNo, "platform-down");
        clerk.stands(caseNo, "INQUIRING");

        platform.says("\"disposition\":\"NONE\"");

        clerk.stands(caseNo, "EXECUTED");
        assertThat(clerk.prints(caseNo, "answered-later")).contains("未发现有犯罪记录");
        clerk.handsOver(caseNo);
    }

    /// Whatever number the form says.
    @Test
    void theFourthRequestInAYearNeedsProofOfItsUse() {
        platform.says("\"disposition\":\"NONE\"");
        Member woman = Neighbours.ELDERLY.members().getLast();
        for (int time = 1; time <= 3; time++) {
            String caseNo = asks(woman, Integer.toString(time));
            approved(caseNo, "request-" + time);
            clerk.stands(caseNo, "EXECUTED");
        }

        fillsIn(woman, "1");
        String fourth = clerk.submit();

        clerk.hands().click("entry-desk");
        clerk.hands().read("一年内已申请三次，再次申请要交合理用途材料；2027-11-24 起不用");
        clerk.hands().picture("fourth");
        assertThat(play.witness(Cast.WINDOW).caseOf(fourth)).isEmpty();
    }

    private String asks(Member person, String times) {
        fillsIn(person, times);
        String caseNo = clerk.submit();
        clerk.hands().read(caseNo + " 的回执已印出");
        return caseNo;
    }

    private void fillsIn(Member person, String times) {
        clerk.begin("无犯罪记录证明（本人申请）", person);
        clerk.answer("purpose", "求职");
        clerk.answer("timesThisYear", times);
        clerk.sees("application-form");
    }

    private void approved(String caseNo, String picture) {
        play.approve(Cast.OFFICE, Cast.HE_CHUAN, caseNo, picture);
        play.at(Cast.WINDOW);
    }
}
