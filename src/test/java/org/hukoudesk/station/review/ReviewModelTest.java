package org.hukoudesk.station.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.message.ClaimCase;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.DecideCase.Level;
import org.hukoudesk.contract.message.DecideCase.Outcome;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.preview.Since;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.junit.jupiter.api.Test;

class ReviewModelTest {

    private static final String FIRST = "500112-20261123-0041";
    private static final String SECOND = "500112-20261123-0042";
    private static final String THIRD = "500112-20261123-0043";

    private final ReviewOffice office = new ReviewOffice();
    private final ReviewModel model = office.model();

    @Test
    void theMostUrgentCaseComesFirstAndTheOwnIntakeLast() {
        office.wait(FIRST, "2026-11-20")
                .change(FIRST, told -> ReviewOffice.takenInBy(told, ReviewOffice.SUPERVISOR.officerId()))
                .wait(SECOND, "2026-12-03")
                .wait(THIRD, "2026-11-24");

        model.open("");

        assertThat(numbers()).containsExactly(THIRD, SECOND, FIRST);
        assertThat(chosen()).isEqualTo(THIRD);
        assertThat(office.frame.counts()).containsEntry(Entry.REVIEW, 2);
    }

    @Test
    void eachRoleSeesOnlyTheStageItDecides() {
        office.wait(FIRST, "2026-12-03").wait(SECOND, "2026-12-03");
        office.change(SECOND, told -> ReviewOffice.at(told, "STATION_APPROVED"));
        model.open("");
        assertThat(numbers()).containsExactly(FIRST);

        office.frame.signOn(ReviewOffice.COUNTY);
        model.open("");

        assertThat(numbers()).containsExactly(SECOND);
        model.decision().decide(ReviewAct.APPROVE);
        assertThat(office.sent).containsExactly(decide(SECOND, Level.COUNTY, Outcome.APPROVE, ""));
    }

    @Test
    void aCaseOfAnotherStationOrCountyDoesNotWaitHere() {
        office.wait(FIRST, "2026-12-03");
        CaseSnapshot told = office.cases().getFirst();
        var elsewhere =
                new org.hukoudesk.station.shell.SignedOn("1", "", "500113000000", "", ReviewOffice.COUNTY.roles());
        var otherStation =
                new org.hukoudesk.station.shell.SignedOn("1", "", "500112070000", "", ReviewOffice.SUPERVISOR.roles());

        assertThat(ReviewQueue.level(ReviewOffice.at(told, "STATION_APPROVED"), elsewhere))
                .isEmpty();
        assertThat(ReviewQueue.level(told, otherStation)).isEmpty();
        assertThat(ReviewQueue.level(ReviewOffice.at(told, "RETURNED"), ReviewOffice.SUPERVISOR))
                .isEmpty();
    }

    @Test
    void oneKeyApprovesWhatIsOnTheScreenAndTheAnswerIsTold() {
        office.wait(FIRST, "2026-12-03").wait(SECOND, "2026-12-04");
        model.open("");

        model.decision().decide(ReviewAct.APPROVE);

        assertThat(office.sent).containsExactly(decide(FIRST, Level.STATION, Outcome.APPROVE, ""));
        assertThat(said()).isEqualTo(new Said(Sign.BUSY, Message.of("review.said.sent")));
        assertThat(model.decision().decidable().get()).isFalse();
        assertThat(office.frame.counts()).containsEntry(Entry.REVIEW, 1);

        office.mailings.put(FIRST, new Mailing.Done());
        office.hear(model);
        assertThat(toast()).isEqualTo(Message.of("review.done.APPROVE", FIRST));
        assertThat(said()).isEqualTo(new Said(Sign.OK, Message.of("review.said.done")));
        model.decision().decide(ReviewAct.APPROVE);
        assertThat(office.sent).hasSize(1);

        office.change(FIRST, told -> ReviewOffice.at(told, "STATION_APPROVED"));
        office.hear(model);
        assertThat(chosen()).isEqualTo(SECOND);
        assertThat(model.noticeProperty().get()).isEqualTo(Message.NONE);
    }

    @Test
    void whenTheFeedIsFasterThanTheAnswerNobodyElseIsSuspected() {
        office.wait(FIRST, "2026-12-03");
        model.open("");
        model.decision().decide(ReviewAct.APPROVE);

        office.change(FIRST, told -> ReviewOffice.at(told, "STATION_APPROVED"));
        office.hear(model);
        assertThat(model.noticeProperty().get()).isEqualTo(Message.NONE);

        office.mailings.put(FIRST, new Mailing.Done());
        office.hear(model);
        assertThat(toast()).isEqualTo(Message.of("review.done.APPROVE", FIRST));
    }

    @Test
    void aRefusalIsToldInItsWordsAndTheOpinionStays() {
        office.wait(FIRST, "2026-12-03");
        model.open("");
        model.decision().opinionProperty().set("材料齐全");
        model.decision().decide(ReviewAct.APPROVE);

        office.mailings.put(FIRST, new Mailing.Refused("claimed-by-another"));
        office.hear(model);

        assertThat(said())
                .isEqualTo(new Said(
                        Sign.STOP, Message.of("review.said.refused", Message.of("sync.problem.claimed-by-another"))));
        assertThat(model.decision().opinionProperty().get()).isEqualTo("材料齐全");
        assertThat(model.decision().decidable().get()).isTrue();
    }

    @Test
    void aRefusalOfACaseThatIsGoneIsStillTold() {
        office.wait(FIRST, "2026-12-03");
        model.open("");
        model.decision().decide(ReviewAct.APPROVE);

        office.change(FIRST, told -> ReviewOffice.at(told, "RETURNED"));
        office.mailings.put(FIRST, new Mailing.Refused("not-at-this-stage"));
        office.hear(model);

        assertThat(model.noticeProperty().get())
                .isEqualTo(Message.of("review.notice.refused", FIRST, Message.of("sync.problem.not-at-this-stage")));
    }

    @Test
    void returningNeedsWords() {
        office.wait(FIRST, "2026-12-03");
        model.open("");

        model.decision().decide(ReviewAct.RETURN);
        assertThat(office.sent).isEmpty();
        assertThat(model.decision().wantedProperty().get()).contains(ReviewAct.RETURN);
        assertThat(said()).isEqualTo(new Said(Sign.DUE, Message.of("review.said.RETURN")));

        model.decision().opinionProperty().set(" 户口簿缺一页 ");
        model.decision().confirm();
        assertThat(office.sent).containsExactly(decide(FIRST, Level.STATION, Outcome.RETURN, "户口簿缺一页"));
    }

    @Test
    void rejectingNeedsWordsAndASecondPress() {
        office.wait(FIRST, "2026-12-03");
        model.open("");
        model.decision().opinionProperty().set("不符合条件");

        model.decision().decide(ReviewAct.REJECT);
        assertThat(office.sent).isEmpty();

        model.decision().decide(ReviewAct.REJECT);
        assertThat(office.sent).containsExactly(decide(FIRST, Level.STATION, Outcome.REJECT, "不符合条件"));
    }

    @Test
    void anOpinionLongerThanTheRegistryKeepsIsNotSent() {
        office.wait(FIRST, "2026-12-03");
        model.open("");
        model.decision().opinionProperty().set("长".repeat(1001));

        model.decision().decide(ReviewAct.APPROVE);

        assertThat(office.sent).isEmpty();
        assertThat(said()).isEqualTo(new Said(Sign.STOP, Message.of("review.said.long", 1001, 1000)));
    }

    @Test
    void nobodyDecidesTheirOwnIntake() {
        office.wait(FIRST, "2026-12-03")
                .change(FIRST, told -> ReviewOffice.takenInBy(told, ReviewOffice.SUPERVISOR.officerId()));
        model.open(FIRST);

        model.decision().decide(ReviewAct.APPROVE);
        model.decision().claim();

        assertThat(office.sent).isEmpty();
        assertThat(said()).isEqualTo(new Said(Sign.STOP, Message.of("review.said.own")));
    }

    @Test
    void whatAnotherHoldsWaitsUntilTheirClaimEnds() {
        office.wait(FIRST, "2026-12-03");
        office.change(FIRST, told -> ReviewOffice.held(told, ReviewOffice.COLLEAGUE, "2026-11-23T04:25:00Z"));
        model.open("");

        model.decision().decide(ReviewAct.APPROVE);

        assertThat(office.sent).isEmpty();
        assertThat(said())
                .isEqualTo(new Said(Sign.DUE, Message.of("review.said.held", ReviewOffice.COLLEAGUE, "12:25")));
        office.change(FIRST, told -> ReviewOffice.held(told, ReviewOffice.COLLEAGUE, "2026-11-23T04:01:00Z"));
        office.hear(model);
        assertThat(model.decision().decidable().get()).isTrue();
    }

    @Test
    void aClaimIsSentOnceAndThenShown() {
        office.wait(FIRST, "2026-12-03");
        model.open("");

        model.decision().claim();
        model.decision().claim();
        assertThat(office.sent).containsExactly(new ClaimCase(FIRST));

        office.mailings.put(FIRST, new Mailing.Done());
        office.change(FIRST, told -> ReviewOffice.held(told, "50011203301", "2026-11-23T04:31:00Z"));
        office.hear(model);
        assertThat(said()).isEqualTo(new Said(Sign.OK, Message.of("review.said.mine", "12:31")));
        assertThat(model.decision().decidable().get()).isTrue();
    }

    @Test
    void newsKeepTheChosenCaseAndWhatWasTyped() {
        office.wait(FIRST, "2026-12-03").wait(SECOND, "2026-12-04");
        model.open(SECOND);
        model.decision().opinionProperty().set("还要看");

        office.wait(THIRD, "2026-11-24");
        office.hear(model);
        assertThat(chosen()).isEqualTo(SECOND);
        assertThat(model.decision().opinionProperty().get()).isEqualTo("还要看");

        model.previous();
        assertThat(model.decision().opinionProperty().get()).isEmpty();
        model.next();
        assertThat(model.decision().opinionProperty().get()).isEqualTo("还要看");
    }

    @Test
    void aFileThatChangedUnderTheReaderIsTold() {
        office.wait(FIRST, "2026-12-03");
        model.open("");
        office.change(
                FIRST,
                told -> ReviewOffice.intake(
                        told, ReviewOffice.WINDOW, "another", told.intake().file()));
        office.hear(model);

        assertThat(model.noticeProperty().get()).isEqualTo(Message.of("review.notice.changed", FIRST));
        model.decision().decide(ReviewAct.APPROVE);
        assertThat(office.sent).containsExactly(new DecideCase(FIRST, Level.STATION, Outcome.APPROVE, "", "another"));
    }

    @Test
    void whatOtherActsDidToTheHouseholdIsShownAndAskedForOnce() {
        var office = new ReviewOffice().wait("500112-20261123-0047", "2026-11-24");
        office.householdChanged();
        ReviewModel model = office.model();

        model.open("");
        office.hear(model);

        assertThat(model.sinceIntakeProperty().get())
                .isInstanceOfSatisfying(
                        Since.Changed.class,
                        changed -> assertThat(changed.lines())
                                .extracting(line -> line.label().key())
                                .contains("preview.home.head", "preview.home.address"));
        assertThat(office.purposes).containsOnly("500112-20261123-0047");
        assertThat(office.purposes).hasSize(1);
    }

    @Test
    void afterARefusalTheHouseholdIsComparedAgain() {
        var office = new ReviewOffice().wait("500112-20261123-0047", "2026-11-24");
        ReviewModel model = office.model();
        model.open("");
        assertThat(model.sinceIntakeProperty().get()).isInstanceOf(Since.Unchanged.class);

        office.householdChanged();
        office.next = new Mailing.Refused("stale-version");
        model.decision().decide(ReviewAct.APPROVE);

        assertThat(model.sinceIntakeProperty().get()).isInstanceOf(Since.Changed.class);
    }

    @Test
    void aCaseSomebodyElseDecidedIsMissedAloud() {
        office.wait(FIRST, "2026-12-03").wait(SECOND, "2026-12-04");
        model.open(FIRST);
        office.change(FIRST, told -> ReviewOffice.at(told, "REJECTED"));
        office.hear(model);

        assertThat(model.noticeProperty().get()).isEqualTo(Message.of("review.notice.gone", FIRST));
        assertThat(chosen()).isEqualTo(SECOND);
    }

    @Test
    void aFileNobodyCanReadCannotBeDecided() {
        office.wait(FIRST, "2026-12-03");
        office.change(FIRST, told -> ReviewOffice.intake(told, ReviewOffice.WINDOW, "hash", "torn"));
        model.open("");

        model.decision().decide(ReviewAct.APPROVE);

        assertThat(office.sent).isEmpty();
        assertThat(said()).isEqualTo(new Said(Sign.STOP, Message.of("review.said.unreadable")));
    }

    @Test
    void anotherOfficerFindsNothingOfWhatWasTyped() {
        office.wait(FIRST, "2026-12-03");
        model.open("");
        model.decision().opinionProperty().set("还要看");
        model.leave();
        office.change(FIRST, told -> ReviewOffice.at(told, "STATION_APPROVED"));
        office.frame.signOn(ReviewOffice.COUNTY);

        model.open("");

        assertThat(model.decision().opinionProperty().get()).isEmpty();
    }

    @Test
    void pagesComeInOrderAndAMissingOneIsSaid() {
        office.scans.put("a", new byte[] {1});
        office.scans.put("c", new byte[] {3});
        List<String> came = new ArrayList<>();

        for (String hash : List.of("a", "lost", "c")) {
            model.pages()
                    .fetch(
                            hash,
                            bytes -> Optional.of((int) bytes[0]),
                            page -> came.add(page.map(String::valueOf).orElse("missing")));
        }

        assertThat(came).containsExactly("1", "missing", "3");
    }

    private static DecideCase decide(String caseNo, Level level, Outcome outcome, String opinion) {
        String hash = ("3f9a" + caseNo.hashCode() + "c0ffee".repeat(10)).substring(0, 64);
        return new DecideCase(caseNo, level, outcome, opinion, hash);
    }

    private Said said() {
        return model.decision().saidProperty().get();
    }

    private Message toast() {
        return office.frame.saidProperty().get().orElseThrow().sentence();
    }

    private String chosen() {
        return DecisionModel.number(model.decision().chosenProperty().get());
    }

    private List<String> numbers() {
        return model.casesProperty().get().stream().map(WaitingCase::caseNo).toList();
    }
}
