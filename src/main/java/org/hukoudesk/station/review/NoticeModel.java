package org.hukoudesk.station.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.domain.casework.SupplementNotice;
import org.hukoudesk.station.shell.Message;

/// 一次性告知: everything of the chosen case that is missing or does not fit, put together before it is sent. What was
/// written stays as long as the same file is on the screen.
final class NoticeModel {

    /// Working days a citizen usually gets to bring something.
    static final int USUAL_DAYS = 10;

    /// Characters of one text, as the registry keeps them.
    static final int MOST_CHARACTERS = 500;

    /// A material or field of the item, as it stands in the case.
    ///
    /// @param now what is there; nothing when it is missing
    record Thing(String key, String name, Message now, boolean material) {}

    /// One thing and what is asked about it.
    static final class Row {

        private final Thing thing;
        private final BooleanProperty asked = new SimpleBooleanProperty();
        private final StringProperty problem = new SimpleStringProperty("");
        private final StringProperty requirement = new SimpleStringProperty("");
        private final StringProperty basis = new SimpleStringProperty("");
        private final BooleanProperty deferrable = new SimpleBooleanProperty();

        /// @param words of a message, for what is usually written
        Row(Thing thing, Function<Message, String> words) {
            this.thing = thing;
            String kind = thing.material() ? "material" : "field";
            problem.set(thing.now().isNone() ? words.apply(Message.of("review.notice.problem." + kind)) : "");
            requirement.set(words.apply(Message.of("review.notice.requirement." + kind)));
            basis.set(words.apply(Message.of("review.notice.basis.usual")));
        }

        Thing thing() {
            return thing;
        }

        BooleanProperty askedProperty() {
            return asked;
        }

        StringProperty problemProperty() {
            return problem;
        }

        StringProperty requirementProperty() {
            return requirement;
        }

        StringProperty basisProperty() {
            return basis;
        }

        /// 可容缺: may follow later without stopping what else can be done.
        BooleanProperty deferrableProperty() {
            return deferrable;
        }

        private boolean isWhole() {
            return Stream.of(problem, requirement).noneMatch(text -> text.get().isBlank());
        }

        private boolean isTooLong() {
            return Stream.of(problem, requirement, basis)
                    .anyMatch(text -> text.get().length() > MOST_CHARACTERS);
        }

        private CaseStep.Asked answer() {
            return new CaseStep.Asked(
                    thing.key(),
                    problem.get().strip(),
                    requirement.get().strip(),
                    basis.get().strip(),
                    deferrable.get());
        }
    }

    private final CaseReading reading;
    private final DecisionModel decision;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<List<Row>> rows = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Message> missing = new SimpleObjectProperty<>(Message.NONE);
    private final StringProperty days = new SimpleStringProperty("");
    /// The case and the file the rows are about.
    private List<String> about = List.of();

    NoticeModel(CaseReading reading, DecisionModel decision) {
        this.reading = reading;
        this.decision = decision;
        decision.chosenProperty().subscribe(now -> {
            if (!about(now).equals(about)) {
                forget();
            }
        });
    }

    private static List<String> about(Optional<WaitingCase> chosen) {
        return chosen.map(it -> List.of(it.caseNo(), it.fileHash())).orElse(List.of());
    }

    private void forget() {
        about = List.of();
        rows.set(List.of());
        missing.set(Message.NONE);
        open.set(false);
    }

    /// Turns to what may be asked about the chosen case.
    ///
    /// @param words of a message in the officer's language
    /// @param language of the item's names, ISO 639
    void begin(Function<Message, String> words, String language) {
        Optional<WaitingCase> chosen = decision.chosenProperty().get();
        if (!decision.decidable().get() || chosen.isEmpty()) {
            return;
        }
        if (!about(chosen).equals(about)) {
            about = about(chosen);
            days.set(Integer.toString(Math.min(USUAL_DAYS, most().orElse(USUAL_DAYS))));
            rows.set(
                    chosen
                            .get()
                            .file()
                            .map(file -> reading.things(chosen.get(), file, language))
                            .orElseGet(List::of)
                            .stream()
                            .map(thing -> new Row(thing, words))
                            .toList());
        }
        missing.set(Message.NONE);
        open.set(true);
    }

    /// Until when it is to be brought; empty while the number of working days is none that fits.
    Optional<LocalDate> until() {
        String typed = days.get().strip();
        if (!typed.matches("[1-9]\\d?")) {
            return Optional.empty();
        }
        int wished = Integer.parseInt(typed);
        if (most().filter(most -> wished > most).isPresent()) {
            return Optional.empty();
        }
        LocalDate day = reading.inWorkingDays(wished);
        return day.isAfter(reading.today().plusDays(SupplementNotice.MAX_DAYS)) ? Optional.empty() : Optional.of(day);
    }

    /// Working days the item leaves the citizen at most, where it says so.
    private Optional<Integer> most() {
        return decision.chosenProperty()
                .get()
                .flatMap(reading::item)
                .flatMap(item -> item.handling().supplementWorkingDays());
    }

    /// Sends the notice; too early it says what is still missing.
    void send() {
        List<Row> asked = rows.get().stream().filter(row -> row.asked.get()).toList();
        Message lack = lacking(asked);
        missing.set(lack);
        if (open.get() && lack.isNone()) {
            until().ifPresent(day -> {
                open.set(false);
                decision.ask(day, asked.stream().map(Row::answer).toList());
            });
        }
    }

    private Message lacking(List<Row> asked) {
        if (asked.isEmpty()) {
            return Message.of("review.notice.nothing");
        }
        if (asked.size() > SupplementNotice.MAX_ITEMS) {
            return Message.of("review.notice.many", SupplementNotice.MAX_ITEMS);
        }
        for (Row row : asked) {
            if (!row.isWhole()) {
                return Message.of("review.notice.words", row.thing().name());
            }
            if (row.isTooLong()) {
                return Message.of("review.notice.long", row.thing().name(), MOST_CHARACTERS);
            }
        }
        if (until().isPresent()) {
            return Message.NONE;
        }
        return most().map(most -> Message.of("review.notice.term.item", most))
                .orElseGet(() -> Message.of("review.notice.term", SupplementNotice.MAX_DAYS));
    }

    void close() {
        open.set(false);
    }

    BooleanProperty openProperty() {
        return open;
    }

    ObjectProperty<List<Row>> rowsProperty() {
        return rows;
    }

    /// What keeps the notice from being sent.
    ObjectProperty<Message> missingProperty() {
        return missing;
    }

    StringProperty daysProperty() {
        return days;
    }
}
