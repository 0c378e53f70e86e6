package org.hukoudesk.station.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.ClaimCase;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.domain.casework.CaseReason;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework;
import org.hukoudesk.station.sync.Casework.Mailing;

/// The chosen case and what the officer does about it: a decision, a notice, an investigation. What is signed is bound
/// to the file that is on the screen.
final class DecisionModel {

    /// Days an investigation usually takes; fewer when the item leaves fewer.
    private static final int USUAL_DAYS = 10;

    private final Casework casework;
    private final CaseReading reading;
    private final Work work;
    private final Clock clock;
    private final SentDecisions sent;
    private final Consumer<WaitingCase> posted;
    private final Map<String, String> opinions = new HashMap<>();
    private String officer = "";

    private final ObjectProperty<Optional<WaitingCase>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Standing>> standing = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ReviewAct>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Said> said = new SimpleObjectProperty<>(new Said(Sign.IDLE, Message.NONE));
    private final StringProperty opinion = new SimpleStringProperty("");
    private final StringProperty days = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanBinding decidable = Bindings.createBooleanBinding(
            () -> !busy.get() && standing.get().filter(Standing::mayDecide).isPresent(), busy, standing);
    private final BooleanBinding investigated = Bindings.createBooleanBinding(
            () -> !busy.get()
                    && standing.get()
                            .filter(Standing.Investigated.class::isInstance)
                            .isPresent(),
            busy,
            standing);
    private final BooleanBinding claimable = Bindings.createBooleanBinding(
            () -> decidable.get()
                    && standing.get().filter(Standing.Free.class::isInstance).isPresent(),
            decidable,
            standing);

    /// @param posted told the case as it stands once an act about it is kept for sending
    DecisionModel(
            Casework casework,
            CaseReading reading,
            Work work,
            Clock clock,
            SentDecisions sent,
            Consumer<WaitingCase> posted) {
        this.casework = casework;
        this.reading = reading;
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
        if (wanted.get().isPresent() && chosen.get().isPresent()) {
            return asking(wanted.get().get(), chosen.get().get());
        }
        return chosen.get().map(it -> Speech.of(standing(it), it.mailing())).orElse(new Said(Sign.IDLE, Message.NONE));
    }

    private Said asking(ReviewAct act, WaitingCase on) {
        return act == ReviewAct.INVESTIGATE
                ? new Said(Sign.DUE, Message.of("review.said.INVESTIGATE", reading.investigationDaysLeft(on)))
                : new Said(Sign.DUE, Message.of("review.said." + act));
    }

    /// Takes the case into this officer's hands, so that no colleague reviews it meanwhile.
    void claim() {
        tick();
        if (claimable.get()) {
            chosen.get().ifPresent(it -> send(it, new ClaimCase(it.caseNo())));
        }
    }

    /// Decides the case on the screen, or begins or ends an investigation of it. No claim goes ahead of the act: the
    /// registry asks only that nobody else holds the case, and a refused claim would leave the act behind it in the
    /// outbox, to go out with a later one.
    void decide(ReviewAct act) {
        tick();
        if (busy.get()
                || standing.get().filter(act::fits).isEmpty()
                || chosen.get().isEmpty()) {
            return;
        }
        WaitingCase on = chosen.get().get();
        String words = opinion.get().strip();
        boolean asked = wanted.get().equals(Optional.of(act));
        if (words.length() > CaseReason.MAX_NOTE) {
            said.set(new Said(Sign.STOP, Message.of("review.said.long", words.length(), CaseReason.MAX_NOTE)));
        } else if (act.needsMore(words, asked)) {
            ask(act, on, asked);
        } else if (act == ReviewAct.INVESTIGATE && days(on).isEmpty()) {
            said.set(new Said(Sign.STOP, Message.of("review.said.days", reading.investigationDaysLeft(on))));
        } else {
            wanted.set(Optional.empty());
            send(on, act, message(on, act, words));
        }
    }

    private void ask(ReviewAct act, WaitingCase on, boolean asked) {
        if (!asked && act == ReviewAct.INVESTIGATE) {
            days.set(Integer.toString(Math.min(USUAL_DAYS, reading.investigationDaysLeft(on))));
        }
        wanted.set(Optional.of(act));
        tick();
    }

    /// Working days typed for an investigation; empty unless the item leaves so many.
    private Optional<Integer> days(WaitingCase on) {
        String typed = days.get().strip();
        return typed.matches("[1-9]\\d?")
                ? Optional.of(Integer.parseInt(typed)).filter(it -> it <= reading.investigationDaysLeft(on))
                : Optional.empty();
    }

    private org.hukoudesk.contract.message.Message message(WaitingCase on, ReviewAct act, String words) {
        return switch (act) {
            case APPROVE, RETURN, REJECT ->
                new DecideCase(on.caseNo(), on.level(), DecideCase.Outcome.valueOf(act.name()), words, on.fileHash());
            case INVESTIGATE -> new CaseStep.Investigate(on.caseNo(), on.level(), days(on).orElseThrow(), words);
            case INVESTIGATED -> new CaseStep.Investigated(on.caseNo(), on.level(), words);
            case SUPPLEMENT -> throw new IllegalArgumentException("a notice is put together in its own sheet");
        };
    }

    /// 补正: asks for all of this in one notice, to be brought until a day.
    void ask(LocalDate until, List<CaseStep.Asked> asked) {
        tick();
        if (decidable.get()) {
            wanted.set(Optional.empty());
            chosen.get()
                    .ifPresent(on -> send(
                            on, ReviewAct.SUPPLEMENT, new CaseStep.Supplement(on.caseNo(), until.toString(), asked)));
        }
    }

    /// Does what was asked for, now that the words are there.
    void confirm() {
        wanted.get().ifPresent(this::decide);
    }

    /// What was asked for is not wanted after all.
    void relent() {
        wanted.set(Optional.empty());
        tick();
    }

    private void send(WaitingCase on, ReviewAct act, org.hukoudesk.contract.message.Message message) {
        sent.add(on.caseNo(), act, on.told().revision());
        send(on, message);
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
                    boolean done = !(act instanceof ClaimCase) && mailing instanceof Mailing.Done;
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

    /// Working days of the investigation to begin.
    StringProperty daysProperty() {
        return days;
    }

    /// What was asked for and still needs words or a second press.
    ObjectProperty<Optional<ReviewAct>> wantedProperty() {
        return wanted;
    }

    /// Where the chosen case stands.
    ObjectProperty<Said> saidProperty() {
        return said;
    }

    BooleanBinding decidable() {
        return decidable;
    }

    /// Whether it is under investigation by this officer's level.
    BooleanBinding investigated() {
        return investigated;
    }

    BooleanBinding claimable() {
        return claimable;
    }
}
