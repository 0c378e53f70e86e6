package org.hukoudesk.station.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.device.idcard.CardProblem;
import org.hukoudesk.device.idcard.CardReading;
import org.hukoudesk.device.scanner.ScanProblem;
import org.hukoudesk.domain.service.MaterialState;
import org.hukoudesk.station.preview.Since;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeModelTest {

    private final IntakeOffice office = new IntakeOffice();
    private final IntakeModel model = office.model(Work.inline());

    @BeforeEach
    void open() {
        model.open("");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCardBringsTheWholeFamilyAndCountsAsSeen() {
        office.reader.lay(IntakeOffice.card());

        model.readCard();

        assertThat(model.paperProperty().get().household()).contains(IntakeOffice.family());
        assertThat(answers()).containsEntry("migrants", "p-chen-jian=02;p-ouyang=12;p-chen-muyang=20");
        assertThat(proof("id-card").state()).isEqualTo(MaterialState.VERIFIED);
        assertThat(model.said().card().get()).isEqualTo(Message.NONE);
    }

    @Test
    void theNumberTheyGaveLastTimeIsThereAndMayBeChanged() {
        office.reader.lay(IntakeOffice.card());
        office.tells("10012345678");

        model.readCard();
        assertThat(answers()).containsEntry("contactPhone", "10012345678");

        model.answer("contactPhone", "10087654321");
        office.reader.lay(IntakeOffice.card());
        model.readCard();
        assertThat(answers()).containsEntry("contactPhone", "10087654321");
    }

    @Test
    void aBookletIsAskedForWithTheNumberOfTheHousehold() {
        IntakeModel booklet = office.model(
                IntakeOffice.CATALOGUE.item("booklet.replace", "51").orElseThrow(), Work.inline());
        booklet.open("");
        office.reader.lay(IntakeOffice.card());

        booklet.readCard();

        assertThat(booklet.paperProperty().get().answers()).containsEntry("household", "510603077");
    }

    @Test
    void anItemAboutTheStruckOffAsksForThemAndTheOthersDoNot() {
        IntakeModel certificate = office.model(
                IntakeOffice.CATALOGUE.item("certificate.deregistration", "51").orElseThrow(), Work.inline());
        certificate.open("");
        office.reader.lay(IntakeOffice.card());
        certificate.readCard();
        office.reader.lay(IntakeOffice.card());
        model.readCard();

        assertThat(office.askedForStruckOff).containsExactly(true, false);
    }

    /// Cards are lost and readers break: the number leads to the same household, and nobody takes it for a card.
    @Test
    void whoHasNoCardIsLookedUpByTheNumberAndTheCardIsNotSeen() {
        office.reader.lay(IntakeOffice.card());
        model.readCard();
        assertThat(proof("id-card").state()).isEqualTo(MaterialState.VERIFIED);

        model.lookUp(IntakeOffice.id("99010119871102002"));

        IntakePaper paper = model.paperProperty().get();
        assertThat(paper.applicant()).map(IntakePaper.Applicant::name).contains("欧阳文静");
        assertThat(paper.applicant()).map(IntakePaper.Applicant::byCard).contains(false);
        assertThat(paper.household()).contains(IntakeOffice.family());
        assertThat(proof("id-card").state()).isEqualTo(MaterialState.MISSING);
        assertThat(model.said().card().get()).isEqualTo(Message.NONE);
    }

    @Test
    void aNumberThatLeadsNowhereLeavesWhoIsThere() {
        office.reader.lay(IntakeOffice.card());
        model.readCard();

        model.lookUp("990101198503150019X");
        assertThat(model.said().card().get()).isEqualTo(Message.of("intake.typed.LENGTH"));
        model.lookUp(IntakeOffice.id("99010119990101001"));
        assertThat(model.said().card().get()).isEqualTo(Message.of("intake.typed.unknown"));
        office.known = new PersonLookup.Answer.Offline();
        model.lookUp(IntakeOffice.id("99010119871102002"));

        assertThat(model.said().card().get()).isEqualTo(Message.of("intake.typed.offline"));
        assertThat(model.paperProperty().get().household()).contains(IntakeOffice.family());
        assertThat(model.paperProperty().get().applicant())
                .map(IntakePaper.Applicant::name)
                .contains("陈𠮷安");
    }

    @Test
    void whatTheReaderSaysIsToldAndTheInputStays() {
        model.answer("contactPhone", "139");
        office.reader.play(new CardReading.NoCard()).fail(CardProblem.LINE_LOST);

        model.readCard();
        assertThat(model.said().card().get()).isEqualTo(Message.of("intake.card.none"));

        model.readCard();
        assertThat(model.said().card().get()).isEqualTo(Message.of("device.idcard.line-lost"));
        assertThat(answers()).containsEntry("contactPhone", "139");
    }

    @Test
    void aPersonNobodyKnowsIsNamedAndTheInputStays() {
        model.answer("contactPhone", "139");
        office.known = new PersonLookup.Answer.Unknown();
        office.reader.lay(IntakeOffice.card());

        model.readCard();

        assertThat(model.said().card().get()).isEqualTo(Message.of("intake.card.unknown"));
        assertThat(model.paperProperty().get().applicant()).isPresent();
        assertThat(answers()).containsEntry("contactPhone", "139");
    }

    @Test
    void aWrongCheckCharacterLooksNobodyUp() {
        String right = IntakeOffice.id("99010119850315001");
        char wrong = right.charAt(17) == '1' ? '2' : '1';
        office.reader.lay(IntakeOffice.card(right.substring(0, 17) + wrong));

        model.readCard();

        assertThat(model.said().card().get()).isEqualTo(Message.of("intake.card.number.CHECK_CHARACTER"));
        assertThat(model.paperProperty().get().applicant()).isEmpty();
    }

    @Test
    void scansGoIntoTheChosenRowAndAFailureKeepsWhatIsThere() {
        office.scanner.lay(IntakeOffice.page(), IntakeOffice.page()).fail(ScanProblem.JAMMED);
        model.proof().scan();
        assertThat(model.said().scan().get()).isEqualTo(Message.of("intake.scan.choose"));

        model.proof().choose("booklet");
        model.proof().scan();
        model.proof().scan();

        assertThat(proof("booklet").state()).isEqualTo(MaterialState.SCANNED);
        assertThat(proof("booklet").pages()).hasSize(2);
        assertThat(model.said().scan().get()).isEqualTo(Message.of("device.scanner.jammed"));
    }

    @Test
    void submittedTooEarlyItLeadsToTheFirstGapAndF4ToTheNext() {
        model.submit();

        assertThat(office.filed).isEmpty();
        assertThat(model.said().bar().get()).isEqualTo(Message.of("intake.bar.early"));
        assertThat(jumpedTo()).contains(new Stop.Who());

        model.gaps().next();
        assertThat(jumpedTo()).contains(new Stop.Field("noticeSigned"));
    }

    @Test
    void aCompleteIntakeIsFiledAndLeavesTheJournal() {
        complete();

        model.submit();

        assertThat(office.filed).hasSize(1);
        assertThat(model.said().bar().get()).isEqualTo(Message.of("intake.bar.accepted", "500112-20261123-0048"));
        assertThat(office.service.reopen("", "50011204127")).isEmpty();
    }

    @Test
    void aDraftOpenedAgainShowsTheHouseholdAsItIsNowAndSaysWhatChanged() {
        office.reader.lay(IntakeOffice.card());
        model.readCard();
        model.answer("newHead", IntakeOffice.SPOUSE);
        model.answer("contactPhone", "13900000000");
        office.familyChanged();

        IntakeModel later = office.model(Work.inline());
        later.open("");

        assertThat(later.said().since().get())
                .isInstanceOfSatisfying(
                        Since.Changed.class,
                        changed -> assertThat(changed.lines())
                                .extracting(line -> line.label().key())
                                .containsExactly("preview.home.address", "preview.plain"));
        IntakePaper paper = later.paperProperty().get();
        assertThat(paper.household().orElseThrow().version()).isEqualTo(2);
        assertThat(paper.answer("newHead")).as("she is not there any more").isEmpty();
        assertThat(paper.answer("contactPhone")).isEqualTo("13900000000");
    }

    @Test
    void aDraftOpenedAgainWithTheLineDownKeepsWhatItHad() {
        office.reader.lay(IntakeOffice.card());
        model.readCard();
        office.known = new PersonLookup.Answer.Offline();

        IntakeModel later = office.model(Work.inline());
        later.open("");

        assertThat(later.said().since().get()).isInstanceOf(Since.Unasked.class);
        assertThat(later.paperProperty().get().household()).contains(IntakeOffice.family());
    }

    @Test
    void aReturnedCaseIsCorrectedWhereItWasLeft() {
        var filed = new IntakePaper(
                Optional.empty(), Optional.empty(), Map.of("contactPhone", "13900000000"), Map.of(), "500112-x");
        office.returned.put(
                "500112-x",
                new CaseSubmitter.Returned(IntakeOffice.ITEM.key(), filed, "请补正", CaseSnapshot.Notice.NONE));
        model.open("500112-x");
        assertThat(answers()).containsEntry("contactPhone", "13900000000");
        assertThat(model.said().mending().get()).isEqualTo(Message.of("intake.mending", "500112-x", "请补正"));

        model.answer("contactPhone", "13911111111");
        model.leave();
        model.open("500112-x");

        assertThat(answers()).containsEntry("contactPhone", "13911111111");
        assertThat(model.paperProperty().get().mends()).isEqualTo("500112-x");
    }

    @Test
    void aSupplementShowsEverythingThatWasAskedForAndLeadsThere() {
        office.supplement("500112-y");
        model.open("500112-y");
        assertThat(model.said().mending().get())
                .isEqualTo(Message.of("intake.supplementing", "500112-y", "2026-12-04"));
        assertThat(model.said().asked().get())
                .extracting(CaseStep.Asked::about)
                .containsExactly("booklet", "contactPhone");

        model.gaps().turnTo(model.item(), "booklet");
        assertThat(jumpedTo()).contains(new Stop.Material("booklet"));
        assertThat(model.proof().chosenProperty().get()).isEqualTo("booklet");
        model.gaps().turnTo(model.item(), "contactPhone");
        assertThat(jumpedTo()).contains(new Stop.Field("contactPhone"));

        model.open("");
        assertThat(model.said().asked().get()).isEmpty();
    }

    @Test
    void whatWasSuppliedIsToldAndLeavesTheJournal() {
        office.answer = new CaseSubmitter.Answer.Supplied("500112-y");
        complete();

        model.submit();

        assertThat(model.said().bar().get()).isEqualTo(Message.of("intake.bar.supplied", "500112-y"));
        assertThat(office.service.reopen("", "50011204127")).isEmpty();
    }

    @Test
    void aDraftIsKeptBeforeSomethingElseIsDoneWithIt() {
        model.answer("contactPhone", "139");

        model.keep(
                draft -> assertThat(office.service.reopen(draft, "50011204127")).isPresent());
    }

    @Test
    void aRefusalIsToldAndTheDraftStays() {
        office.answer = new CaseSubmitter.Answer.Refused(Message.of("intake.card.offline"));
        complete();

        model.submit();

        assertThat(model.said().bar().get()).isEqualTo(Message.of("intake.card.offline"));
        assertThat(office.service.reopen("", "50011204127")).isPresent();
    }

    @Test
    void afterAKillEverythingIsThereAgain() {
        complete();
        IntakePaper before = model.paperProperty().get();

        IntakeModel again = office.model(Work.inline());
        again.open("");

        assertThat(again.paperProperty().get()).isEqualTo(before);
        assertThat(again.gaps().all()).isEmpty();
        assertThat(office.frame.savedProperty().get()).isEqualTo(Message.of("shell.saved", "12:01:07"));
    }

    private void complete() {
        office.reader.lay(IntakeOffice.card());
        model.readCard();
        IntakeOffice.fill(model);
        for (String material : new String[] {"property-certificate", "booklet"}) {
            office.scanner.lay(IntakeOffice.page());
            model.proof().choose(material);
            model.proof().scan();
        }
        assertThat(model.gaps().all()).isEmpty();
    }

    private Optional<Stop> jumpedTo() {
        return model.gaps().jumpProperty().get().map(GapsModel.Jump::to);
    }

    private Map<String, String> answers() {
        return model.paperProperty().get().answers();
    }

    private IntakePaper.Proof proof(String material) {
        return model.paperProperty().get().proof(material);
    }
}
