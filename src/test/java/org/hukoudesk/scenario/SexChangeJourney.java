package org.hukoudesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.scenario.Neighbours.Member;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Play;
import org.hukoudesk.town.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scenario 7: a change of sex goes through station, county and city and gives a new number; the old one leads to the
/// person still.
class SexChangeJourney {

    private static final Path PICTURES = Path.of("target", "journey", "sex-change");

    @TempDir
    Path folder;

    @Test
    void theCityDecidesAndTheNumberChangesWithTheSex() throws IOException {
        try (var play = new Play(folder, PICTURES, Cast.WINDOW, Cast.OFFICE, Cast.CITY)) {
            play.town().console().ask("backfill", Cast.ZHOU_MIN.id(), Neighbours.ALONE.json());
            Member woman = Neighbours.ALONE.head();
            var clerk = new Clerk(play, play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN));
            String caseNo = takenIn(clerk, woman);

            play.approve(Cast.OFFICE, Cast.HE_CHUAN, caseNo, "station");
            play.approve(Cast.OFFICE, Cast.LUO_LAN, caseNo, "county");
            assertThat(play.witness(Cast.WINDOW).resident(woman.number()).who().sexCode())
                    .isEqualTo("2");
            play.approve(Cast.CITY, Cast.TAN_YUE, caseNo, "city");

            theNumberIsNew(play.witness(Cast.WINDOW), caseNo, woman);
            theNewPageIsPrinted(play, clerk, caseNo, woman);
        }
    }

    private static String takenIn(Clerk clerk, Member woman) {
        clerk.begin("性别变更", woman);
        clerk.choose("content", "男");
        clerk.answer("hospital", "重庆市某三级甲等医院");
        clerk.tick("numberTold");
        clerk.sees("booklet", "hospital-certificate", "appraisal");
        clerk.scans(woman.name(), "photo");
        clerk.hands().picture("taken-in");
        return clerk.submit();
    }

    private static void theNumberIsNew(Witness witness, String caseNo, Member woman) {
        CaseSnapshot told = witness.caseOf(caseNo).orElseThrow();
        assertThat(told.stage()).isEqualTo("EXECUTED");
        assertThat(told.course().result().entries())
                .extracting(CaseResult.Entry::what)
                .containsExactly("SEX", "NUMBER");
        assertThat(told.decisions())
                .extracting(CaseSnapshot.Decided::level)
                .containsExactly("STATION", "COUNTY", "CITY");
        ResidentSnapshot now = witness.resident(woman.number());
        assertThat(now.who().sexCode()).isEqualTo("1");
        assertThat(now.who().citizenId()).isNotEqualTo(woman.number()).startsWith("99010119960606");
        assertThat((now.who().citizenId().charAt(16) - '0') % 2).isOne();
        assertThat(witness.resident(now.who().citizenId()).personId()).isEqualTo(now.personId());
    }

    private static void theNewPageIsPrinted(Play play, Clerk clerk, String caseNo, Member woman) throws IOException {
        String number = play.witness(Cast.WINDOW).resident(woman.number()).who().citizenId();
        play.at(Cast.WINDOW);
        clerk.hands().click("entry-print");
        clerk.hands().click("row-" + caseNo);
        clerk.hands().read("告知 林* 换领居民身份证");
        assertThat(clerk.printsIntoBooklet(caseNo, "page")).contains(number);
        clerk.handsOver(caseNo);
    }
}
