package org.hukoudesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Play;
import org.hukoudesk.town.TownTime;
import org.hukoudesk.town.WindowHands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scenario 11: 陈𠮷安 of 德阳 lives in 渝北. Four mornings of a year and a half; the registry goes on from one to the
/// next.
class ResidencePermitJourney {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 5, 26);
    private static final LocalDate TOO_EARLY = LocalDate.of(2026, 11, 24);
    private static final LocalDate HALF_A_YEAR = LocalDate.of(2026, 11, 26);
    private static final LocalDate TWENTY_DAYS_LATE = LocalDate.of(2027, 12, 16);

    @TempDir
    Path folder;

    private Play play;
    private Clerk clerk;

    @BeforeEach
    void theWindowOpens() {
        play = new Play(
                folder,
                Path.of("target", "journey", "residence-permit"),
                TownTime.on(REGISTERED),
                Cast.WINDOW.at("500112-101"));
        clerk = new Clerk(play, play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN));
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void aPermitIsAskedForAfterHalfAYearAndMadeUpWhenItsYearIsOver() {
        assertThat(facts(registers()))
                .containsEntry("registeredOn", "2026-05-26")
                .containsEntry("permitFrom", "2026-11-26");

        another(TOO_EARLY, Cast.WINDOW.at("500112-102"));
        String early = asksForPermit();
        clerk.hands().click("entry-desk");
        clerk.hands().read("最早 2026-11-26 可以办");
        clerk.hands().picture("too-early");
        assertThat(play.witness(Cast.WINDOW).caseOf(early)).isEmpty();

        another(HALF_A_YEAR, Cast.WINDOW.at("500112-103"), Cast.OFFICE.at("500112-104"));
        String caseNo = asksForPermit();
        clerk.stands(caseNo, "ACCEPTED");
        play.approve(Cast.OFFICE, Cast.HE_CHUAN, caseNo, "station");
        play.approve(Cast.OFFICE, Cast.LUO_LAN, caseNo, "county");
        play.at(Cast.WINDOW);
        Map<String, String> issued = facts(caseNo);
        assertThat(issued)
                .containsEntry("permitState", "ACTIVE")
                .containsEntry("issuedOn", "2026-11-26")
                .containsEntry("usableUntil", "2027-11-25");
        clerk.hands().click("entry-print");
        clerk.hands().click("row-" + caseNo);
        clerk.hands().picture("issued");

        another(TWENTY_DAYS_LATE, Cast.WINDOW.at("500112-105"));
        String card = asksForAnotherCard();
        clerk.hands().click("entry-desk");
        clerk.hands().read("居住证逾期没有签注；请先补办签注");
        clerk.hands().picture("suspended");
        assertThat(play.witness(Cast.WINDOW).caseOf(card)).isEmpty();
        assertThat(facts(endorses()))
                .containsEntry("permitNo", issued.get("permitNo"))
                .containsEntry("permitState", "ACTIVE")
                .containsEntry("issuedOn", "2026-11-26")
                .containsEntry("usableUntil", "2028-12-15");
    }

    private void another(LocalDate day, Cast.Seat... seats) {
        play = play.later(day, seats);
        clerk = new Clerk(play, play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN));
    }

    private String registers() {
        clerk.begin("居住登记", Cast.card());
        clerk.answer("address", Cast.NEW_ADDRESS);
        clerk.choose("dwelling", "租赁");
        clerk.answer("sinceDay", REGISTERED.toString());
        clerk.choose("why", "务工经商");
        clerk.answer("contactPhone", WindowHands.PHONE);
        clerk.sees("lease");
        clerk.hands().picture("registered");
        return clerk.submit();
    }

    private String asksForPermit() {
        clerk.begin("居住证申领", Cast.card());
        clerk.choose("ground", "合法稳定住所");
        clerk.answer("registeredSince", REGISTERED.toString());
        clerk.answer("contactPhone", WindowHands.PHONE);
        clerk.sees("photo", "dwelling-proof");
        return clerk.submit();
    }

    private String endorses() {
        clerk.begin("居住证签注", Cast.card());
        clerk.answer("validUntilDay", "2027-11-25");
        clerk.tick("stillHere");
        clerk.answer("contactPhone", WindowHands.PHONE);
        clerk.sees("permit", "stay-proof");
        clerk.hands().picture("endorsed");
        return clerk.submit();
    }

    private Map<String, String> facts(String caseNo) {
        return clerk.stands(caseNo, "EXECUTED").course().result().facts();
    }

    /// Another card for a permit that stands still is refused.
    private String asksForAnotherCard() {
        clerk.begin("居住证换领补领", Cast.card());
        clerk.choose("reason", "损坏");
        clerk.answer("contactPhone", WindowHands.PHONE);
        clerk.sees("permit");
        return clerk.submit();
    }
}
