package org.hukoudesk.station.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Work;

/// A question about one citizen and the household that answers it. What was typed stays until the officer clears it;
/// nothing of it outlives the officer.
public final class HouseholdModel {

    /// As many characters as the registry keeps of a purpose.
    static final int LONGEST_PURPOSE = 200;

    private final PersonLookup people;
    private final Catalogue catalogue;
    private final Work work;
    private final Clock clock;
    private Work.Running asking = () -> {};

    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty purpose = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> shownDay = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Message> said = new SimpleObjectProperty<>(Message.NONE);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<HouseholdSnapshot>> found = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ResidentSnapshot>> page = new SimpleObjectProperty<>(Optional.empty());

    public HouseholdModel(PersonLookup people, Catalogue catalogue, Work work, Clock clock, FrameModel frame) {
        this.people = people;
        this.catalogue = catalogue;
        this.work = work;
        this.clock = clock;
        frame.officerProperty().addListener((_, _, _) -> clear());
    }

    /// Begins with a number that was already given elsewhere; an empty one leaves everything as it was. With the
    /// purpose given as well, it is looked up at once; but not again when the same screen is only drawn anew.
    void begin(String query, String why) {
        boolean isAnswered = found.get().isPresent() && query.equals(number.get()) && why.equals(purpose.get());
        if (query.isEmpty() || isAnswered) {
            return;
        }
        clear();
        number.set(query);
        purpose.set(why);
        if (!why.isBlank()) {
            find();
        }
    }

    /// Asks for the household. A number that cannot be right, or a missing purpose, is said at once.
    void find() {
        if (busy.get()) {
            return;
        }
        switch (CitizenId.parse(number.get())) {
            case CitizenId.Reading.Malformed(var fault) -> refuse(Message.of("household.said." + fault.name()));
            case CitizenId.Reading.Parsed(String citizen) -> {
                if (purpose.get().isBlank()) {
                    refuse(Message.of("household.said.purpose"));
                } else if (day.get().filter(today()::isBefore).isPresent()) {
                    refuse(Message.of("household.said.future"));
                } else {
                    ask(citizen);
                }
            }
        }
    }

    private LocalDate today() {
        return ChinaTime.dayOf(clock.instant());
    }

    private void ask(String citizen) {
        String words = purpose.get().strip();
        String purposeKept = words.substring(0, Math.min(words.length(), LONGEST_PURPOSE));
        refuse(Message.of("household.said.asking"));
        busy.set(true);
        Optional<LocalDate> then = day.get().filter(asked -> asked.isBefore(today()));
        asking = work.run(
                () -> then.map(past -> people.findAsOf(new CitizenId(citizen), purposeKept, past))
                        .orElseGet(() -> people.find(new CitizenId(citizen), purposeKept)),
                answer -> {
                    shownDay.set(then);
                    answered(answer, citizen);
                },
                _ -> {
                    busy.set(false);
                    said.set(Message.NONE);
                    return false;
                });
    }

    private void answered(PersonLookup.Answer answer, String citizen) {
        busy.set(false);
        switch (answer) {
            case PersonLookup.Answer.Found(var household) -> show(household, citizen);
            case PersonLookup.Answer.Unknown() ->
                refuse(Message.of(shownDay.get().isEmpty() ? "household.said.unknown" : "household.said.unknownThen"));
            case PersonLookup.Answer.Offline() -> refuse(Message.of("household.said.offline"));
            case PersonLookup.Answer.Barred(String code) -> refuse(Message.of("household.said.barred", code));
            case PersonLookup.Answer.InOpenPermit(String permit) -> refuse(Message.of("household.said.permit", permit));
        }
    }

    /// The page of whoever was asked for lies on top.
    private void show(HouseholdSnapshot household, String citizen) {
        said.set(Message.NONE);
        found.set(Optional.of(household));
        page.set(household.members().stream()
                .filter(member -> member.who().citizenId().equals(citizen))
                .findFirst()
                .or(() -> household.members().stream().findFirst()));
    }

    /// A household that is no longer the answer goes from the screen.
    private void refuse(Message why) {
        found.set(Optional.empty());
        page.set(Optional.empty());
        said.set(why);
    }

    void turnTo(ResidentSnapshot member) {
        page.set(Optional.of(member));
    }

    /// Turns pages forward or back; at the ends nothing happens.
    void turn(int steps) {
        List<ResidentSnapshot> members =
                found.get().map(HouseholdSnapshot::members).orElse(List.of());
        int to = page.get().map(members::indexOf).orElse(0) + steps;
        if (to >= 0 && to < members.size()) {
            turnTo(members.get(to));
        }
    }

    /// Stops asking and takes everything off the screen.
    void clear() {
        stop();
        number.set("");
        purpose.set("");
        day.set(Optional.empty());
        refuse(Message.NONE);
    }

    /// The officer goes elsewhere; an answer still on its way is not waited for.
    void stop() {
        asking.cancel();
        busy.set(false);
    }

    boolean isHead(ResidentSnapshot member) {
        return found.get()
                .map(household -> household.lines().headPersonId())
                .filter(member.personId()::equals)
                .isPresent();
    }

    /// The printed word of a code, or the code where the table has none; nothing for no code.
    String word(String table, String code) {
        return catalogue.table(table).flatMap(it -> it.text(code)).orElse(code);
    }

    StringProperty numberProperty() {
        return number;
    }

    StringProperty purposeProperty() {
        return purpose;
    }

    /// The day asked about; empty for the present.
    ObjectProperty<Optional<LocalDate>> dayProperty() {
        return day;
    }

    /// The past day of which the household shown is told; empty when it is told as of now.
    ObjectProperty<Optional<LocalDate>> shownDayProperty() {
        return shownDay;
    }

    ObjectProperty<Message> saidProperty() {
        return said;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    ObjectProperty<Optional<HouseholdSnapshot>> foundProperty() {
        return found;
    }

    /// Whose page is open.
    ObjectProperty<Optional<ResidentSnapshot>> pageProperty() {
        return page;
    }
}
