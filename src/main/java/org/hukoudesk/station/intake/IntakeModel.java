package org.hukoudesk.station.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.domain.service.FormReview;
import org.hukoudesk.domain.service.FormReviewer;
import org.hukoudesk.domain.service.People;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.intake.CounterReading.Card;
import org.hukoudesk.station.preview.Preview;
import org.hukoudesk.station.preview.PreviewService;
import org.hukoudesk.station.preview.Since;
import org.hukoudesk.station.replica.Replica;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;

/// One intake on the screen: who, what and proof, what is still missing, and the journal behind it. Every change is
/// kept at once.
public final class IntakeModel {

    private final IntakeService service;
    private final ServiceItem item;
    private final FormReviewer reviewer;
    private final PreviewService previews;
    private final Work work;
    private final Clock clock;
    private final FrameModel frame;
    private final Autosave autosave;

    private String draftId = "";
    private boolean filing;
    private Work.Running reading = () -> {};

    private final ObjectProperty<IntakePaper> paper = new SimpleObjectProperty<>(IntakePaper.BLANK);
    private final ObjectProperty<FormReview> review;
    private final SaidModel said = new SaidModel();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ProofModel proof;
    private final GapsModel gaps;

    public IntakeModel(
            IntakeService service,
            ServiceItem item,
            FormReviewer reviewer,
            PreviewService previews,
            Work work,
            Clock clock,
            FrameModel frame) {
        this.service = service;
        this.previews = previews;
        this.item = item;
        this.reviewer = reviewer;
        this.work = work;
        this.clock = clock;
        this.frame = frame;
        this.autosave = new Autosave(service, work, this::filing, frame::saved);
        this.proof = new ProofModel(service, work, said, busy, this::proven);
        this.review = new SimpleObjectProperty<>(reviewer.review(Map.of(), Map.of(), LocalDate.now(clock)));
        this.gaps = new GapsModel(() -> Stop.of(paper.get(), review.get()), proof::choose);
    }

    /// Opens the draft of this id, or for an empty id the officer's interrupted one, or a blank intake.
    void open(String id) {
        restart();
        String officer = officer();
        work.run(
                () -> service.reopen(id, officer),
                found -> found.filter(it -> it.itemKey().equals(item.key())).ifPresent(this::reopened));
    }

    private void reopened(IntakeService.Opened opened) {
        draftId = opened.draftId();
        show(opened.paper());
        frame.saved(Optional.of(opened.savedAt()));
        said.mends(opened).ifPresent(frame::say);
        work.run(() -> service.since(opened), found -> since(opened, found));
    }

    /// Other acts may have gone ahead: the household as it is now takes the place of the one the draft kept.
    private void since(IntakeService.Opened opened, Since found) {
        if (draftId.equals(opened.draftId())
                && paper.get().isAbout(opened.paper().household())) {
            said.since().set(found);
            found.latest().ifPresent(now -> change(paper.get().in(now, item)));
        }
    }

    private void restart() {
        draftId = service.newDraftId();
        gaps.restart();
        proof.choose("");
        said.nothing();
        show(IntakePaper.BLANK.answered(Prefills.fill(item, IntakePaper.BLANK)));
        frame.nothingOpen();
    }

    /// F2: reads the card that lies on the reader; whatever comes of it, answers and scans stay.
    void readCard() {
        identify("intake.card.reading", () -> service.readCard(item));
    }

    /// Who stands at the counter has no card that can be read: they are looked up by the number the officer typed.
    void lookUp(String number) {
        identify("intake.typed.asking", () -> service.lookUp(number, item));
    }

    private void identify(String underWay, Callable<Card> how) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        said.card().set(Message.of(underWay));
        reading = work.run(how, this::cardRead, _ -> noLongerBusy(said.card()));
    }

    private void cardRead(Card card) {
        busy.set(false);
        if (card instanceof Card.Found(var applicant, var household)) {
            found(applicant, household);
        } else {
            said.card().set(card.said());
            // a household shown before is not the holder's; the answers stay for when the person is found
            card.holder().ifPresent(holder -> change(paper.get().of(holder, Optional.empty())));
        }
    }

    private void found(IntakePaper.Applicant applicant, HouseholdSnapshot household) {
        IntakePaper before = paper.get();
        Map<String, String> kept = Prefills.withoutStrangers(item, before.answers(), household);
        IntakePaper now = before.of(applicant, Optional.of(household)).answered(kept);
        said.card().set(Message.NONE);
        show(now.answered(Prefills.fill(item, now)));
        if (item.material(ProofModel.ID_CARD).isPresent()) {
            proof.identified(applicant.byCard());
        } else {
            autosave.changed();
        }
    }

    /// Answers a field; an empty text takes the answer back.
    void answer(String field, String text) {
        IntakePaper before = paper.get();
        if (text.equals(before.answers().getOrDefault(field, ""))) {
            return;
        }
        Map<String, String> answers = new HashMap<>(before.answers());
        answers.put(field, text);
        change(before.answered(answers));
    }

    /// Does something else with the draft as soon as everything is kept.
    void keep(Consumer<String> then) {
        autosave.changed();
        autosave.afterwards(() -> then.accept(draftId));
    }

    private void proven(String material, UnaryOperator<IntakePaper.Proof> how) {
        change(paper.get().proven(material, how.apply(paper.get().proof(material))));
    }

    /// F9: files the intake; too early it leads to the first thing missing and says so.
    void submit() {
        if (busy.get()) {
            return;
        }
        List<Stop> stops = gaps.all();
        if (!stops.isEmpty()) {
            said.bar().set(Message.of("intake.bar.early"));
            gaps.go(stops.getFirst());
            return;
        }
        busy.set(true);
        said.bar().set(Message.of("intake.bar.submitting"));
        filing = true;
        autosave.afterwards(this::file);
    }

    private void file() {
        var ready = filing();
        work.run(() -> service.submit(ready), this::answered, _ -> {
            filing = false;
            return noLongerBusy(said.bar());
        });
    }

    private void answered(CaseSubmitter.Answer answer) {
        busy.set(false);
        filing = false;
        switch (answer) {
            case CaseSubmitter.Answer.Accepted(String caseNo) -> left("intake.bar.accepted", caseNo);
            case CaseSubmitter.Answer.Supplied(String caseNo) -> left("intake.bar.supplied", caseNo);
            case CaseSubmitter.Answer.Refused(Message reason) -> {
                autosave.changed();
                said.bar().set(reason);
            }
        }
    }

    private void left(String words, String caseNo) {
        restart();
        said.bar().set(Message.of(words, caseNo));
    }

    void leave() {
        reading.cancel();
        busy.set(false);
    }

    private boolean noLongerBusy(ObjectProperty<Message> place) {
        busy.set(false);
        place.set(Message.NONE);
        return false;
    }

    private void change(IntakePaper now) {
        said.bar().set(Message.NONE);
        show(now);
        if (!filing) {
            autosave.changed();
        }
    }

    private void show(IntakePaper now) {
        paper.set(now);
        People people = now.household().map(Replica::people).orElse(People.NONE);
        review.set(reviewer.review(now.answers(), now.states(), today(), people));
    }

    private CaseSubmitter.Filing filing() {
        return new CaseSubmitter.Filing(draftId, item.key(), officer(), paper.get());
    }

    private String officer() {
        return frame.officerProperty().get().map(SignedOn::officerId).orElse("");
    }

    /// What the register's own rules make of the answers so far; nothing before the applicant was found.
    Preview preview() {
        IntakePaper now = paper.get();
        return now.household()
                .map(household -> previews.of(item, review.get().answered(now.answers()), household))
                .orElseGet(Preview.None::new);
    }

    Optional<HomePreview> home() {
        return HomePreview.of(item, paper.get(), frame.place().station());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Another one for every intake begun or opened again.
    String draftId() {
        return draftId;
    }

    ServiceItem item() {
        return item;
    }

    ObjectProperty<IntakePaper> paperProperty() {
        return paper;
    }

    ObjectProperty<FormReview> reviewProperty() {
        return review;
    }

    SaidModel said() {
        return said;
    }

    ProofModel proof() {
        return proof;
    }

    /// What is missing, and where the officer is led.
    GapsModel gaps() {
        return gaps;
    }

    BooleanProperty busyProperty() {
        return busy;
    }
}
