package org.hukoudesk.station.review;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hukoudesk.contract.message.ClaimCase;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.DecideCase.Outcome;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework;
import org.hukoudesk.station.sync.Casework.Mailing;

/// The chosen case and the officer's decision on it. What is signed is bound to the file that is on the screen.
final class DecisionModel {

    private final Casework casework;
    private final Work work;
    private final Clock clock;
    private final SentDecisions sent;
    private final Consumer<WaitingCase> posted;
    private final Map<String, String> opinions = new HashMap<>();
    private String officer = "";

    private final ObjectProperty<Optional<WaitingCase>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Standing>> standing = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Outcome>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Said> said = new SimpleObjectProperty<>(new Said(Sign.IDLE, Message.NONE));
    private final StringProperty opinion = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanBinding decidable = Bindings.createBooleanBinding(
            () -> !busy.get() && standing.get().filter(Standing::mayDecide).isPresent(), busy, standing);
    private final BooleanBinding claimable = Bindings.createBooleanBinding(
            () -> decidable.get()
                    && standing.get().filter(Standing.Free.class::isInstance).isPresent(),
            decidable,
            standing);

    /// @param posted told the case as it stands once an act about it is kept for sending
    DecisionModel(Casework casework, Work work, Clock clock, SentDecisions sent, Consumer<WaitingCase> posted) {
        this.casework = casework;
        this.work = work;
        this.clock = clock;
        this.sent = sent;
        this.posted = posted;
        opinion.subscribe((_, words) -> chosen.get().ifPresent(it -> opinions.put(it.caseNo(), words)));
    }

    /// Another officer begins: what was typed before is not theirs.
    void begin(String who) {
        officer = who;
        opinions.clear();
        show(Optional.empty());
    }

    void show(Optional<WaitingCase> now) {
        if (!number(now).equals(number(chosen.get()))) {
            wanted.set(Optional.empty());
        }
        chosen.set(now);
        opinion.set(opinions.getOrDefault(number(now), ""));
        tick();
    }

    static String number(Optional<WaitingCase> waiting) {
        return waiting.map(WaitingCase::caseNo).orElse("");
    }

    /// Time passed: a claim may have ended.
    void tick() {
        standing.set(chosen.get().map(this::standing));
        said.set(speech());
    }

    Standing standing(WaitingCase waiting) {
        return Standing.of(waiting, officer, clock.instant());
    }

    private Said speech() {
        if (busy.get()) {
            return new Said(Sign.BUSY, Message.of("review.said.sending"));
        }
        if (wanted.get().isPresent() && decidable.get()) {
            return new Said(Sign.DUE, Message.of("review.said." + wanted.get().get()));
        }
        return chosen.get().map(it -> Speech.of(standing(it), it.mailing())).orElse(new Said(Sign.IDLE, Message.NONE));
    }

    /// Takes the case into this officer's hands, so that no colleague reviews it meanwhile.
    void claim() {
        tick();
        if (claimable.get()) {
            chosen.get().ifPresent(it -> send(it, new ClaimCase(it.caseNo())));
        }
    }

    /// Decides the case on the screen. Returning and rejecting need words, and rejecting a second press: nothing
    /// leads back from it. No claim goes ahead of the decision: the registry asks only that nobody else holds the
    /// case, and a refused claim would leave the decision behind it in the outbox, to go out with a later act.
    void decide(Outcome outcome) {
        tick();
        if (!decidable.get() || chosen.get().isEmpty()) {
            return;
        }
        WaitingCase on = chosen.get().get();
        String words = opinion.get().strip();
        boolean asked = wanted.get().equals(Optional.of(outcome));
        if (words.length() > ServiceCase.MAX_NOTE) {
            said.set(new Said(Sign.STOP, Message.of("review.said.long", words.length(), ServiceCase.MAX_NOTE)));
        } else if (needsMore(outcome, words, asked)) {
            wanted.set(Optional.of(outcome));
            tick();
        } else {
            wanted.set(Optional.empty());
            sent.add(on.caseNo(), outcome, on.told().revision());
            send(on, new DecideCase(on.caseNo(), on.level(), outcome, words, on.fileHash()));
        }
    }

    private static boolean needsMore(Outcome outcome, String words, boolean asked) {
        return switch (outcome) {
            case APPROVE -> false;
            case RETURN -> words.isEmpty();
            case REJECT -> words.isEmpty() || !asked;
        };
    }

    /// Does what was asked for, now that the words are there.
    void confirm() {
        wanted.get().ifPresent(this::decide);
    }

    /// Returning or rejecting is not wanted after all.
    void relent() {
        wanted.set(Optional.empty());
        tick();
    }

    private void send(WaitingCase on, org.hukoudesk.contract.message.Message act) {
        busy.set(true);
        tick();
        work.run(
                () -> {
                    casework.send(act);
                    return casework.mailing(on.caseNo());
                },
                mailing -> {
                    busy.set(false);
                    boolean done = act instanceof DecideCase && mailing instanceof Mailing.Done;
                    posted.accept(on.with(mailing, done));
                },
                _ -> {
                    sent.forget(on.caseNo());
                    busy.set(false);
                    tick();
                    return false;
                });
    }

    /// The decision is done; its words are with the registry.
    void done(String caseNo) {
        opinions.remove(caseNo);
    }

    ObjectProperty<Optional<WaitingCase>> chosenProperty() {
        return chosen;
    }

    StringProperty opinionProperty() {
        return opinion;
    }

    /// Returning or rejecting, asked for but not yet sent.
    ObjectProperty<Optional<Outcome>> wantedProperty() {
        return wanted;
    }

    /// Where the chosen case stands.
    ObjectProperty<Said> saidProperty() {
        return said;
    }

    BooleanBinding decidable() {
        return decidable;
    }

    BooleanBinding claimable() {
        return claimable;
    }
}
