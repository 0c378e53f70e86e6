package org.hukoudesk.station.login;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hukoudesk.station.login.OfficerLogin.Answer;
import org.hukoudesk.station.login.OfficerLogin.Known;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Place;
import org.hukoudesk.station.shell.Signal;
import org.hukoudesk.station.shell.Work;

/// The login screen: who, which PIN, and what came of it.
public final class LoginModel {

    /// How an officer's certificate stands.
    public enum Certificate {
        VALID,
        EXPIRING,
        EXPIRED
    }

    /// An officer is warned this many days before; renewing takes the registry a working week at worst.
    private static final int WARN_DAYS = 14;

    private static final int SHOWN_FIGURES = 4;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private final OfficerLogin login;
    private final Work work;
    private final Clock clock;
    private final FrameModel frame;

    private final ObservableList<Known> officers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Known>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty pin = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty read = new SimpleBooleanProperty();
    private final ObjectProperty<Message> problem = new SimpleObjectProperty<>(Message.NONE);
    private final BooleanBinding ready = Bindings.createBooleanBinding(
            () -> chosen.get().isPresent() && !pin.get().isEmpty() && !busy.get(), chosen, pin, busy);

    public LoginModel(OfficerLogin login, Work work, Clock clock, FrameModel frame) {
        this.login = login;
        this.work = work;
        this.clock = clock;
        this.frame = frame;
    }

    /// Reads the officers known here; the first is chosen, since it is nearly always the same person.
    void load() {
        work.run(login::officers, this::known);
    }

    void choose(Known officer) {
        chosen.set(Optional.of(officer));
        problem.set(Message.NONE);
    }

    /// Tries the PIN that was typed; pressed again meanwhile it does nothing.
    void enter() {
        if (!ready.get()) {
            return;
        }
        Known who = chosen.get().orElseThrow();
        char[] typed = pin.get().toCharArray();
        pin.set("");
        problem.set(Message.NONE);
        busy.set(true);
        work.run(() -> open(who, typed), this::answered, _ -> {
            busy.set(false);
            return false;
        });
    }

    Certificate certificate(Known officer) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), officer.certifiedUntil());
        if (days < 0) {
            return Certificate.EXPIRED;
        }
        return days <= WARN_DAYS ? Certificate.EXPIRING : Certificate.VALID;
    }

    /// The last four figures: enough to tell two officers apart on a screen visitors can see.
    String shortNumber(Known officer) {
        String number = officer.officerId();
        return "**" + number.substring(Math.max(0, number.length() - SHOWN_FIGURES));
    }

    Place place() {
        return frame.place();
    }

    /// The store, the link and the devices, as the frame's lamps tell them.
    ObservableList<Signal> signals() {
        return frame.signals();
    }

    ObservableList<Known> officers() {
        return officers;
    }

    ObjectProperty<Optional<Known>> chosenProperty() {
        return chosen;
    }

    StringProperty pinProperty() {
        return pin;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /// Whether the officer file was read, so that an empty list means "nobody is enrolled here".
    BooleanProperty readProperty() {
        return read;
    }

    BooleanBinding ready() {
        return ready;
    }

    ObjectProperty<Message> problemProperty() {
        return problem;
    }

    private Answer open(Known who, char[] typed) {
        try {
            return login.open(who.officerId(), typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void known(List<Known> found) {
        officers.setAll(found);
        chosen.set(found.stream().findFirst());
        read.set(true);
    }

    private void answered(Answer answer) {
        busy.set(false);
        switch (answer) {
            case Answer.Opened(var officer) -> frame.signOn(officer);
            case Answer.WrongPin(int tries) -> problem.set(Message.of("login.problem.wrongPin", tries));
            case Answer.Locked(var until) -> {
                String time = LocalTime.ofInstant(until, clock.getZone()).format(MINUTES);
                problem.set(Message.of("login.problem.locked", time));
            }
            case Answer.Revoked() -> problem.set(Message.of("login.problem.revoked"));
            case Answer.Expired() -> problem.set(Message.of("login.problem.expired"));
        }
    }
}
