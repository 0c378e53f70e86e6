package org.hukoudesk.station.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.station.preview.Since;
import org.hukoudesk.station.preview.SinceService;
import org.hukoudesk.station.review.SentDecisions.News;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.hukoudesk.station.sync.EvidenceService;

/// Reviewing: the list of what waits, which case is chosen, and what came of what was sent.
public final class ReviewModel {

    private final Casework casework;
    private final Work work;
    private final FrameModel frame;
    private final CaseReading reading;
    private final EvidenceService pages;
    private final SinceService since;
    private final SentDecisions sent = new SentDecisions();
    private final DecisionModel decision;
    private final NoticeModel supplement;
    private String reader = "";
    private String wish = "";
    private int round;
    /// The file whose household was asked for last.
    private String comparing = "";

    private final ObjectProperty<List<WaitingCase>> cases = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Message> notice = new SimpleObjectProperty<>(Message.NONE);
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private final ObjectProperty<Since> sinceIntake = new SimpleObjectProperty<>(new Since.Unasked());

    public ReviewModel(
            Casework casework, Catalogue catalogue, SinceService since, Work work, FrameModel frame, Clock clock) {
        this.casework = casework;
        this.work = work;
        this.frame = frame;
        this.reading = new CaseReading(catalogue, clock);
        this.pages = new EvidenceService(casework, work);
        this.since = since;
        this.decision = new DecisionModel(casework, reading, work, clock, sent, this::posted);
        this.supplement = new NoticeModel(reading, decision);
    }

    /// Begins to review, at this case or at the most urgent one. What another officer typed here is forgotten.
    void open(String caseNo) {
        String me = frame.officerProperty().get().map(SignedOn::officerId).orElse("");
        if (!me.equals(reader)) {
            reader = me;
            sent.clear();
            cases.set(List.of());
            decision.begin(me);
        }
        wish = caseNo;
        notice.set(Message.NONE);
        reload();
    }

    void leave() {
        round++;
        comparing = "";
        pages.forget();
        loading.set(false);
    }

    /// Reads the list again; the chosen case and what was typed stay.
    void reload() {
        Optional<SignedOn> officer = frame.officerProperty().get();
        if (officer.isEmpty()) {
            return;
        }
        int asked = ++round;
        Map<String, SentDecisions.Sent> ours = sent.copy();
        loading.set(true);
        work.run(
                () -> ReviewQueue.read(casework, officer.get(), ours),
                queue -> {
                    if (asked == round) {
                        loading.set(false);
                        loaded(queue);
                    }
                },
                _ -> {
                    loading.set(false);
                    return false;
                });
    }

    private void loaded(ReviewQueue queue) {
        Optional<WaitingCase> before = chosen();
        String keep = wish.isEmpty() ? DecisionModel.number(before) : wish;
        wish = "";
        Optional<WaitingCase> kept = queue.find(keep);
        boolean ours = queue.answers().containsKey(keep);
        if (kept.isEmpty() && !keep.isEmpty() && !ours) {
            notice.set(Message.of("review.notice.gone", keep));
        }
        if (changed(before, kept)) {
            decision.relent();
            notice.set(Message.of("review.notice.changed", keep));
        }
        sent.learn(queue).forEach(this::tell);
        show(queue.cases(), kept.or(() -> neighbour(queue.cases(), before)));
        frame.waiting(Entry.REVIEW, (int)
                queue.cases().stream().filter(this::waitsForMe).count());
    }

    private static boolean changed(Optional<WaitingCase> before, Optional<WaitingCase> after) {
        return DecisionModel.number(before).equals(DecisionModel.number(after))
                && !before.map(WaitingCase::fileHash).equals(after.map(WaitingCase::fileHash));
    }

    private void tell(News news) {
        switch (news) {
            case News.Done(String caseNo, ReviewAct act) -> {
                decision.done(caseNo);
                frame.say(Message.of("review.done." + act, caseNo));
            }
            case News.RefusedLate(String caseNo, String code) ->
                notice.set(Message.of("review.notice.refused", caseNo, Speech.problem(code)));
        }
    }

    /// The case that now stands where the chosen one stood.
    private Optional<WaitingCase> neighbour(List<WaitingCase> now, Optional<WaitingCase> before) {
        if (now.isEmpty()) {
            return Optional.empty();
        }
        int place = before.map(this::place).orElse(0);
        return Optional.of(now.get(Math.clamp(place, 0, now.size() - 1)));
    }

    private int place(WaitingCase waiting) {
        List<String> numbers = cases.get().stream().map(WaitingCase::caseNo).toList();
        return numbers.indexOf(waiting.caseNo());
    }

    private boolean waitsForMe(WaitingCase waiting) {
        return switch (standing(waiting)) {
            case Standing.Free _, Standing.Mine _, Standing.Held _, Standing.Investigated _, Standing.Unreadable _ ->
                true;
            case Standing.OwnIntake _, Standing.Underway _, Standing.Decided _ -> false;
        };
    }

    private void show(List<WaitingCase> list, Optional<WaitingCase> now) {
        cases.set(List.copyOf(list));
        turnTo(now);
    }

    private void turnTo(Optional<WaitingCase> now) {
        decision.show(now);
        compare(now);
    }

    /// What other acts did to the household since the case was taken in: the registry would refuse to decide on it.
    /// Asked once for a file, and again when the registry did refuse.
    private void compare(Optional<WaitingCase> now) {
        String wanted = now.map(it -> it.mailing() instanceof Mailing.Refused(String code)
                        ? it.fileHash() + " " + code
                        : it.fileHash())
                .orElse("");
        if (wanted.equals(comparing)) {
            return;
        }
        comparing = wanted;
        sinceIntake.set(new Since.Unasked());
        now.ifPresent(waiting -> waiting.file()
                .ifPresent(file -> work.run(
                        () -> since.of(file.origin(), waiting.caseNo()),
                        found -> {
                            if (wanted.equals(comparing)) {
                                sinceIntake.set(found);
                            }
                        },
                        _ -> false)));
    }

    private void posted(WaitingCase now) {
        List<WaitingCase> list = cases.get().stream()
                .map(it -> it.caseNo().equals(now.caseNo()) ? now : it)
                .toList();
        show(list, chosen().map(it -> it.caseNo().equals(now.caseNo()) ? now : it));
        reload();
    }

    void choose(WaitingCase waiting) {
        if (!DecisionModel.number(chosen()).equals(waiting.caseNo())) {
            notice.set(Message.NONE);
            turnTo(Optional.of(waiting));
        }
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    private void step(int by) {
        int to = chosen().map(this::place).orElse(-1) + by;
        if (to >= 0 && to < cases.get().size()) {
            choose(cases.get().get(to));
        }
    }

    Standing standing(WaitingCase waiting) {
        return decision.standing(waiting);
    }

    private Optional<WaitingCase> chosen() {
        return decision.chosenProperty().get();
    }

    /// The chosen case and what the officer does about it.
    DecisionModel decision() {
        return decision;
    }

    /// What the officer asks the citizen to bring.
    NoticeModel supplement() {
        return supplement;
    }

    /// Words for what a case holds.
    CaseReading reading() {
        return reading;
    }

    EvidenceService pages() {
        return pages;
    }

    ObjectProperty<List<WaitingCase>> casesProperty() {
        return cases;
    }

    /// Something about the list the officer must not miss.
    ObjectProperty<Message> noticeProperty() {
        return notice;
    }

    BooleanProperty loadingProperty() {
        return loading;
    }

    /// What became of the household of the chosen case since it was taken in.
    ObjectProperty<Since> sinceIntakeProperty() {
        return sinceIntake;
    }

    Optional<SignedOn> officer() {
        return frame.officerProperty().get();
    }

    ReadOnlyIntegerProperty newsProperty() {
        return frame.newsProperty();
    }
}
