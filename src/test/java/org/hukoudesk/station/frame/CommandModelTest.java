package org.hukoudesk.station.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hukoudesk.station.shell.CommandSearch.Hit;
import org.hukoudesk.station.shell.CommandSearch.Kind;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Work;
import org.junit.jupiter.api.Test;

class CommandModelTest {

    private static final Hit CASE = new Hit(
            Kind.CASE,
            "陈𠮷安 · 跨省迁移",
            "",
            "500112-20261123-0047",
            "",
            new Screen.Intake("migration.cross-province", "0047"));
    private static final Hit PERSON =
            new Hit(Kind.PERSON, "陈𠮷安", "陈", "9901**********007X", "", new Screen.Household("1"));

    private final Navigator navigator = new Navigator();
    private final List<String> asked = new ArrayList<>();
    private final List<String> purposes = new ArrayList<>();
    private final CommandModel command = new CommandModel(
            (typed, purpose) -> {
                asked.add(typed);
                purposes.add(purpose);
                return typed.equals("c") ? List.of(CASE, PERSON) : List.of();
            },
            Work.inline(),
            navigator);

    @Test
    void showsPeopleBeforeCases() {
        command.type(" c ");

        assertThat(asked).containsExactly("c");
        assertThat(command.hits()).containsExactly(PERSON, CASE);
    }

    @Test
    void saysThatNothingWasFoundOnlyAfterLooking() {
        command.type(" ");
        assertThat(command.searchedProperty().get()).isFalse();

        command.type("zzz");
        assertThat(command.searchedProperty().get()).isTrue();
        assertThat(command.hits()).isEmpty();
    }

    @Test
    void theOpenCaseIsThePurposeUntilAnotherIsStated() {
        command.open();
        command.type("c");
        assertThat(command.purposeHintProperty().get()).isEqualTo(Message.of("frame.command.purpose.none"));

        navigator.show(new Screen.Review("0047"));
        command.open();
        command.type("c");
        assertThat(command.purposeHintProperty().get()).isEqualTo(Message.of("frame.command.purpose.case", "0047"));

        command.purposeProperty().set(" 补发户口簿 ");
        command.type("c");

        assertThat(purposes).containsExactly("", "0047", "补发户口簿");
    }

    @Test
    void aStatedPurposeIsForgottenWithItsSearch() {
        command.open();
        command.purposeProperty().set("补发户口簿");
        command.close();

        command.open();
        command.type("c");

        assertThat(purposes).containsExactly("");
    }

    @Test
    void choosingGoesThereAndForgetsTheSearch() {
        command.open();
        command.type("c");

        command.choose(CASE);

        assertThat(navigator.current()).isEqualTo(new Screen.Intake("migration.cross-province", "0047"));
        assertThat(command.openProperty().get()).isFalse();
        assertThat(command.hits()).isEmpty();
    }

    @Test
    void anAnswerToAnOlderQuestionIsForgotten() {
        List<Runnable> late = new ArrayList<>();
        var slow = new CommandModel(
                (typed, purpose) -> typed.equals("c") ? List.of(CASE) : List.of(),
                new Work(late::add, Runnable::run, failure -> {}),
                navigator);
        slow.type("c");
        slow.type("cz");

        late.get(1).run();
        late.get(0).run();

        assertThat(slow.hits()).isEmpty();
        assertThat(slow.searchedProperty().get()).isTrue();
    }
}
