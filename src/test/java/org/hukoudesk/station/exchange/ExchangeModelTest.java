package org.hukoudesk.station.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.message.RefusePermit;
import org.hukoudesk.contract.message.ReleasePermit;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.junit.jupiter.api.Test;

class ExchangeModelTest {

    private static final String CASE = "500112-20261116-0010001";

    private final ExchangeOffice office = new ExchangeOffice(OfficerRole.WINDOW);
    private final ExchangeModel model = office.model();

    @Test
    void bothEndsStandInOneListAndWhatIsOursComesFirst() {
        office.comes("500112-20261116-0010009", "ACCEPTED", "");
        office.comes("500112-20261116-0010002", "WAITING_ORIGIN", "渝00000002");
        office.comes(CASE, "RELEASED", "渝00000001");
        office.leaves("川00000004", "SETTLED", "2026-11-19", ExchangeOffice.all());
        office.leaves("川00000003", "ISSUED", "2026-11-19", ExchangeOffice.all());

        model.open("");

        assertThat(steps())
                .containsExactly(ExchangeStep.SETTLE, ExchangeStep.WAITING, ExchangeStep.VERIFY, ExchangeStep.SETTLED);
        assertThat(chosen().caseNo()).isEqualTo(CASE);
        assertThat(office.frame.counts()).containsEntry(Entry.EXCHANGE, 2);
    }

    @Test
    void anUnansweredPermitIsOverdueInWorkingDays() {
        office.leaves("川00000003", "ISSUED", "2026-11-19", ExchangeOffice.all());

        model.open("");

        assertThat(chosen().due().workingDaysLeft()).isEqualTo(-2);
        assertThat(chosen().due().sign()).isEqualTo(Sign.STOP);
    }

    @Test
    void aReleasedCaseIsToBeSettledWithinOneWorkingDay() {
        office.permitFor(office.comes(CASE, "RELEASED", "渝00000001"), "RELEASED", "2026-11-20");

        model.open("");

        assertThat(chosen().due().day()).contains(java.time.LocalDate.of(2026, 11, 23));
    }

    @Test
    void aReleaseNeedsWordsAndIsThenWaitedFor() {
        office.leaves("川00000003", "ISSUED", "2026-11-24", ExchangeOffice.all());
        model.open("");

        model.release();
        assertThat(office.sent).isEmpty();
        assertThat(said()).isEqualTo(Message.of("exchange.missing.verification"));

        model.form().verification().set(" 电话核实 ");
        model.release();

        assertThat(office.sent).containsExactly(new ReleasePermit("川00000003", "电话核实", "", Map.of()));
        assertThat(said()).isEqualTo(Message.of("exchange.said.waiting"));
        assertThat(model.possibleProperty().get()).isEmpty();
        model.release();
        assertThat(office.sent).hasSize(1);
    }

    @Test
    void whenTheHeadLeavesOthersTheirNewHeadAndRelationsAreNeeded() {
        office.leaves("川00000003", "ISSUED", "2026-11-24", List.of(ExchangeOffice.HEAD));
        model.open("");
        model.form().verification().set("电话核实");

        model.release();
        assertThat(said()).isEqualTo(Message.of("exchange.missing.head"));

        model.form().newHead().set(ExchangeOffice.WIFE);
        model.release();
        assertThat(said()).isEqualTo(Message.of("exchange.missing.relation"));

        model.form().relations().put(ExchangeOffice.SON, "20");
        model.release();
        assertThat(office.sent)
                .containsExactly(new ReleasePermit(
                        "川00000003",
                        "电话核实",
                        ExchangeOffice.WIFE,
                        Map.of(ExchangeOffice.WIFE, "02", ExchangeOffice.SON, "20")));
    }

    @Test
    void whenOthersLeaveTheHeadNothingMoreIsAsked() {
        office.leaves("川00000003", "ISSUED", "2026-11-24", List.of(ExchangeOffice.SON));
        model.open("");
        model.form().verification().set("电话核实");

        model.release();

        assertThat(office.sent).containsExactly(new ReleasePermit("川00000003", "电话核实", "", Map.of()));
    }

    @Test
    void aRefusalNeedsReasonAndWords() {
        office.leaves("川00000003", "ISSUED", "2026-11-24", ExchangeOffice.all());
        model.open("");

        model.refuse();
        assertThat(said()).isEqualTo(Message.of("exchange.missing.reason"));
        model.form().reason().set("name-differs");
        model.refuse();
        assertThat(said()).isEqualTo(Message.of("exchange.missing.explanation"));
        model.form().explanation().set("少".repeat(987));
        model.refuse();
        assertThat(said()).isEqualTo(Message.of("exchange.missing.long", 987, 986));
        model.form().explanation().set("名字少一个字");
        model.refuse();

        assertThat(office.sent).containsExactly(new RefusePermit("川00000003", "name-differs", "名字少一个字"));
    }

    @Test
    void whatTheRegistryRefusesIsToldAndCanBeSentAgain() {
        office.comes(CASE, "RELEASED", "渝00000001");
        model.open(CASE);
        model.settle();

        office.mailings.put(CASE, new Mailing.Refused("not-in-transit-under-permit"));
        model.reload();

        assertThat(said()).isEqualTo(Message.of("sync.problem.not-in-transit-under-permit"));
        assertThat(model.saidProperty().get().sign()).isEqualTo(Sign.STOP);
        model.settle();
        assertThat(office.sent).containsExactly(new SettleCase(CASE), new SettleCase(CASE));
    }

    @Test
    void onlyTheNewsMovesALineOn() {
        CaseSnapshot theCase = office.comes(CASE, "RELEASED", "渝00000001");
        model.open(CASE);
        model.settle();

        office.mailings.put(CASE, new Mailing.Done());
        model.reload();
        assertThat(said()).isEqualTo(Message.of("exchange.said.done"));
        assertThat(model.possibleProperty().get()).isEmpty();

        office.cases.clear();
        office.comes(theCase.caseNo(), "SETTLED", "渝00000001");
        model.reload();
        assertThat(said()).isEqualTo(Message.NONE);
        model.print();
        assertThat(office.navigator.current()).isEqualTo(new Screen.Print(CASE));
    }

    @Test
    void aDoneIntakeOfLongAgoIsNotAnAnswerToThisStep() {
        office.comes(CASE, "RELEASED", "渝00000001");
        office.mailings.put(CASE, new Mailing.Done());

        model.open(CASE);

        assertThat(said()).isEqualTo(Message.NONE);
        assertThat(model.possibleProperty().get()).contains(ExchangeStep.SETTLE);
    }

    @Test
    void newsAndOtherLinesLeaveChoiceAndWordsAlone() {
        office.leaves("川00000003", "ISSUED", "2026-11-24", ExchangeOffice.all());
        office.leaves("川00000004", "ISSUED", "2026-11-25", ExchangeOffice.all());
        model.open("");
        model.choose(Optional.of(model.lines().get(1)));
        model.form().verification().set("正在打电话");

        office.comes(CASE, "RELEASED", "渝00000001");
        model.reload();
        assertThat(chosen().permitNo()).isEqualTo("川00000004");
        assertThat(model.form().verification().get()).isEqualTo("正在打电话");

        model.choose(Optional.of(model.lines().get(1)));
        assertThat(model.form().verification().get()).isEmpty();
        model.choose(Optional.of(model.lines().get(2)));
        assertThat(model.form().verification().get()).isEqualTo("正在打电话");
    }

    @Test
    void aReturnedCaseLeadsBackToTheWindow() {
        office.cases.add(ExchangeOffice.returned(office.comes("500112-20261116-0010002", "ACCEPTED", ""), "补房产证"));
        model.open("");

        assertThat(chosen().step()).isEqualTo(ExchangeStep.MEND);
        model.mend();

        assertThat(office.navigator.current())
                .isEqualTo(new Screen.Intake("migration.cross-province", "500112-20261116-0010002"));
    }

    @Test
    void aCountyApproverLooksAndDoesNothing() {
        var county = new ExchangeOffice(OfficerRole.COUNTY_APPROVER);
        county.frame.signOn(new org.hukoudesk.station.shell.SignedOn(
                "050003", "罗岚", "500112000000", "渝北区分局", java.util.Set.of(OfficerRole.COUNTY_APPROVER)));
        county.comes(CASE, "RELEASED", "渝00000001");
        ExchangeModel looking = county.model();

        looking.open("");
        looking.settle();

        assertThat(looking.lines()).hasSize(1);
        assertThat(looking.possibleProperty().get()).isEmpty();
        assertThat(county.sent).isEmpty();
        assertThat(county.frame.counts()).containsEntry(Entry.EXCHANGE, 0);
    }

    @Test
    void anotherNameThanInTheRegisterIsSeen() {
        var file = ExchangeOffice.misspelt(
                ExchangeOffice.file(ExchangeOffice.HERE, ExchangeOffice.THERE, List.of(ExchangeOffice.SON)));
        office.permit("川00000003", "ISSUED", "2026-11-24", file);
        model.open("");

        assertThat(OriginChecks.of(chosen()).persons())
                .extracting(OriginChecks.Checked::verdict)
                .containsExactly(OriginChecks.Verdict.NAME_DIFFERS);
    }

    @Test
    void pagesComeOneAfterTheOtherAndAMissingOneIsKnown() {
        List<Integer> sizes = new java.util.ArrayList<>();
        for (String hash : List.of("ab".repeat(32), "cd".repeat(32))) {
            model.pages().fetch(hash, bytes -> Optional.of(bytes.length), size -> sizes.add(size.orElse(0)));
        }

        assertThat(sizes).hasSize(2).last().isEqualTo(0);
        assertThat(sizes.getFirst()).isPositive();
    }

    private List<ExchangeStep> steps() {
        return model.lines().stream().map(ExchangeLine::step).toList();
    }

    private ExchangeLine chosen() {
        return model.chosenProperty().get().orElseThrow();
    }

    private Message said() {
        return model.saidProperty().get().words();
    }
}
