package org.hukoudesk.station.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdModelTest {

    private final Deyang register = new Deyang();
    private final HouseholdModel model = register.model(Work.inline());

    @Test
    void aNumberAndAPurposeBringTheHouseholdWithThePersonsPageOpen() {
        ask(Deyang.SPOUSE, " 办件 500112-20261123-0030001 ");

        assertThat(register.purposes).containsExactly("办件 500112-20261123-0030001");
        assertThat(model.foundProperty().get()).contains(Deyang.family());
        assertThat(model.pageProperty().get().map(ResidentSnapshot::personId)).contains("p-2");
        assertThat(model.saidProperty().get()).isEqualTo(Message.NONE);
    }

    @Test
    void aPastDayIsAskedForAndSaidAndTheNextQuestionIsOfTodayAgain() {
        model.dayProperty().set(Optional.of(LocalDate.of(2026, 3, 1)));
        ask(Deyang.SPOUSE, "补发");
        assertThat(register.days).containsExactly(LocalDate.of(2026, 3, 1));
        assertThat(model.shownDayProperty().get()).contains(LocalDate.of(2026, 3, 1));

        model.clear();
        ask(Deyang.SPOUSE, "补发");
        assertThat(register.days).hasSize(1);
        assertThat(model.shownDayProperty().get()).isEmpty();
    }

    @Test
    void aDayToComeIsNoQuestionAndNobodyOnAPastDayIsSaidSo() {
        model.dayProperty().set(Optional.of(LocalDate.of(2027, 3, 1)));
        ask(Deyang.SPOUSE, "补发");
        assertThat(said()).isEqualTo("household.said.future");

        register.answer = new PersonLookup.Answer.Unknown();
        model.dayProperty().set(Optional.of(LocalDate.of(2026, 3, 1)));
        ask(Deyang.SPOUSE, "补发");
        assertThat(said()).isEqualTo("household.said.unknownThen");
    }

    @Test
    void onlyTheHeadIsTheHeadAndCodesHaveWords() {
        ask(Deyang.HEAD, "补发");

        assertThat(Deyang.family().members().stream().filter(model::isHead))
                .extracting(ResidentSnapshot::personId)
                .containsExactly("p-1");
        assertThat(model.word("household-type", "FAMILY")).isEqualTo("居民家庭户");
        assertThat(model.word("relation", "??")).isEqualTo("??");
    }

    @Test
    void nobodyIsLookedUpWithoutAPurpose() {
        ask(Deyang.HEAD, "  ");

        assertThat(register.purposes).isEmpty();
        assertThat(said()).isEqualTo("household.said.purpose");
    }

    @ParameterizedTest
    @CsvSource({
        "123, household.said.LENGTH",
        "99010119850315A012, household.said.CHARACTERS",
        "990101198502300012, household.said.BIRTH_DATE",
    })
    void aNumberThatCannotBeRightIsSaidAtOnce(String number, String key) {
        ask(number, "补发");

        assertThat(said()).isEqualTo(key);
        assertThat(register.purposes).isEmpty();
    }

    @Test
    void aMistypedLastCharacterIsSaid() {
        String right = Deyang.HEAD;
        ask(right.substring(0, 17) + (right.endsWith("1") ? "2" : "1"), "补发");

        assertThat(said()).isEqualTo("household.said.CHECK_CHARACTER");
    }

    @Test
    void whatTheRegisterCannotAnswerIsSaidAndTheQuestionStays() {
        register.answer = new PersonLookup.Answer.Unknown();
        ask(Deyang.HEAD, "补发");
        assertThat(said()).isEqualTo("household.said.unknown");

        register.answer = new PersonLookup.Answer.Offline();
        model.find();
        assertThat(said()).isEqualTo("household.said.offline");

        register.answer = new PersonLookup.Answer.Barred("officer-elsewhere");
        model.find();
        assertThat(model.saidProperty().get()).isEqualTo(Message.of("household.said.barred", "officer-elsewhere"));

        register.answer = new PersonLookup.Answer.InOpenPermit("渝00000047");
        model.find();
        assertThat(model.saidProperty().get()).isEqualTo(Message.of("household.said.permit", "渝00000047"));
        assertThat(model.numberProperty().get()).isEqualTo(Deyang.HEAD);
        assertThat(model.purposeProperty().get()).isEqualTo("补发");
    }

    @Test
    void aHouseholdThatIsNoLongerTheAnswerGoesFromTheScreen() {
        ask(Deyang.HEAD, "补发");
        register.answer = new PersonLookup.Answer.Unknown();

        model.find();

        assertThat(model.foundProperty().get()).isEmpty();
        assertThat(model.pageProperty().get()).isEmpty();
    }

    @Test
    void pagesTurnAndStopAtTheEnds() {
        ask(Deyang.HEAD, "补发");

        model.turn(-1);
        assertThat(page()).contains("p-1");

        model.turn(1);
        model.turn(1);
        model.turn(1);
        assertThat(page()).contains("p-3");
    }

    @Test
    void theNextOfficerSeesNothingOfIt() {
        ask(Deyang.HEAD, "补发");

        register.frame.logOut();

        assertThat(model.foundProperty().get()).isEmpty();
        assertThat(model.numberProperty().get()).isEmpty();
        assertThat(model.purposeProperty().get()).isEmpty();
    }

    @Test
    void anAnswerAfterTheOfficerClearedIsForgottenAndASecondPressAsksOnce() {
        List<Runnable> late = new ArrayList<>();
        var slow = register.model(new Work(late::add, Runnable::run, failure -> {}));
        slow.numberProperty().set(Deyang.HEAD);
        slow.purposeProperty().set("补发");

        slow.find();
        slow.find();
        assertThat(late).hasSize(1);
        assertThat(slow.busyProperty().get()).isTrue();

        slow.clear();
        late.forEach(Runnable::run);
        assertThat(slow.foundProperty().get()).isEmpty();
        assertThat(slow.busyProperty().get()).isFalse();
    }

    @Test
    void aNumberGivenElsewhereWaitsForItsPurpose() {
        ask(Deyang.HEAD, "补发");

        model.begin(Deyang.SON, "");

        assertThat(model.numberProperty().get()).isEqualTo(Deyang.SON);
        assertThat(model.purposeProperty().get()).isEmpty();
        assertThat(register.purposes).hasSize(1);
    }

    @Test
    void aNumberAndAPurposeGivenElsewhereAreAskedAtOnce() {
        model.begin(Deyang.SPOUSE, "补发");
        model.begin(Deyang.SPOUSE, "补发");

        assertThat(register.purposes).containsExactly("补发");
        assertThat(model.foundProperty().get()).contains(Deyang.family());
    }

    private void ask(String number, String purpose) {
        model.numberProperty().set(number);
        model.purposeProperty().set(purpose);
        model.find();
    }

    private String said() {
        return model.saidProperty().get().key();
    }

    private Optional<String> page() {
        return model.pageProperty().get().map(ResidentSnapshot::personId);
    }
}
