package org.hukoudesk.station.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.contract.message.RecordHandover;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.booklet.HandMark;
import org.hukoudesk.station.handover.HandoverModel.Receiver;
import org.hukoudesk.station.print.ExecutedResults;
import org.hukoudesk.station.print.PrintOffice;
import org.hukoudesk.station.print.SampleCasework;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.hukoudesk.store.station.PrintRow;
import org.hukoudesk.store.station.PrintState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandoverModelTest {

    private final PrintOffice office = new PrintOffice();
    private final HandoverModel model =
            new HandoverModel(office.casework, office.prints, Work.inline(), Officers.NOON, office.frame);

    @BeforeEach
    void printed() {
        office.printSome("booklet/home", "booklet/member-1");
        office.casework.tell(SampleCasework.CASE_NO, CaseStage.PRINTED);
        model.open("");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void nothingChangesHandsBeforeBothTicks() {
        assertThat(office.frame.counts()).containsEntry(Entry.HANDOVER, 1);
        model.handOver();
        model.seenProperty().set(true);
        model.handOver();

        assertThat(office.casework.sent).isEmpty();
        assertThat(said()).isEqualTo(Message.of("handover.said.sign"));
    }

    @Test
    void thePapersAreIssuedHereAndTheRegistryIsToldOnce() {
        tick();
        model.handOver();
        tick();
        model.handOver();

        assertThat(office.rows()).extracting(PrintRow::state).containsOnly(PrintState.ISSUED);
        assertThat(office.casework.sent)
                .containsExactly(new RecordHandover(SampleCasework.CASE_NO, "SELF", "2026-11-23T04:01:07Z"));
        assertThat(said()).isEqualTo(Message.of("handover.said.sent"));
        assertThat(office.frame.counts()).containsEntry(Entry.HANDOVER, 0);
    }

    @Test
    void anAgentNeedsANameThatIsNotSent() {
        model.receiverProperty().set(Receiver.AGENT);
        tick();
        model.handOver();
        assertThat(said()).isEqualTo(Message.of("handover.said.agent"));

        model.agentProperty().set("欧阳文静");
        model.handOver();

        assertThat(office.casework.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordHandover.class,
                        told -> assertThat(told.receiver()).isEqualTo("AGENT"));
        assertThat(office.casework.sent.toString()).doesNotContain("欧阳文静");
    }

    @Test
    void aRefusalIsSaidAndEverythingIsCheckedAgain() {
        tick();
        model.handOver();
        office.casework.mailings.put(MessageKind.RECORD_HANDOVER, new Mailing.Refused("officer-unknown"));
        model.reload();

        assertThat(said()).isEqualTo(Message.of("handover.said.refused", Message.of("sync.problem.officer-unknown")));
        model.handOver();
        assertThat(office.casework.sent).hasSize(1);

        tick();
        model.handOver();
        assertThat(office.casework.sent).hasSize(2);
    }

    @Test
    void aVoidPageKeepsThePapersHere() {
        office.spoil("booklet/home");
        model.reload();
        tick();
        model.handOver();

        assertThat(said()).isEqualTo(Message.of("handover.said.paper"));
        assertThat(office.casework.sent).isEmpty();
    }

    @Test
    void whatWasTickedBelongsToOneCase() {
        office.casework.tell(SampleCasework.OTHER, CaseStage.PRINTED);
        model.reload();
        tick();
        model.reload();
        assertThat(model.possibleProperty().get()).isTrue();

        model.choose(SampleCasework.OTHER);

        assertThat(model.possibleProperty().get()).isFalse();
        assertThat(model.seenProperty().get()).isFalse();
    }

    @Test
    void aCaseExecutedWithoutPaperIsHandedOverWithWhatIsDoneByHand() {
        office.casework.tell(SampleCasework.OTHER, CaseStage.EXECUTED, ExecutedResults.deathOfTheWife());
        model.open(SampleCasework.OTHER);
        assertThat(office.frame.counts()).containsEntry(Entry.HANDOVER, 2);
        assertThat(model.chosenProperty().get()).hasValueSatisfying(ready -> {
            assertThat(ready.kind()).isEqualTo(Ready.Kind.PAPERLESS);
            assertThat(ready.papers()).isEmpty();
            assertThat(ready.marks()).containsExactly(new HandMark(HandMark.Kind.DEATH, "欧**静"));
        });

        tick();
        model.handOver();

        assertThat(office.casework.sent)
                .containsExactly(new RecordHandover(SampleCasework.OTHER, "SELF", "2026-11-23T04:01:07Z"));
    }

    @Test
    void aCaseThatStillHasToBePrintedIsNotHandedOver() {
        office.casework.tell(SampleCasework.OTHER, CaseStage.EXECUTED, ExecutedResults.renamedWife());
        model.reload();

        assertThat(model.cases()).extracting(Ready::caseNo).containsExactly(SampleCasework.CASE_NO);
    }

    private void tick() {
        model.seenProperty().set(true);
        model.signedProperty().set(true);
    }

    private Message said() {
        return model.saidProperty().get().words();
    }
}
