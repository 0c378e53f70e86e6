package org.hukoudesk.station.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.station.Draft;
import org.hukoudesk.store.station.OutboxMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What only this workstation knows: intakes not yet submitted, and submissions the registry has not taken. Takes time
/// and belongs in the background.
public final class JournalService {

    /// @param applicant masked; empty until a card was read
    record DraftNote(String draftId, String itemKey, String applicant, Instant savedAt) {}

    /// A submission the registry has not answered, or refused.
    ///
    /// @param applicant masked
    /// @param deadline ISO date
    /// @param refusal none while it is on its way
    record Submission(
            String caseNo,
            String itemKey,
            String organ,
            String applicant,
            String deadline,
            boolean provisional,
            Refusal refusal) {}

    /// @param code empty for none
    /// @param until ISO date from which it would not be refused; empty where no day changes that
    record Refusal(String code, String until) {

        static final Refusal NONE = new Refusal("", "");
    }

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Logger LOG = LoggerFactory.getLogger(JournalService.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /// What a window files under a new number: a case, or why it is not accepted.
    private static final Set<String> FILED =
            Set.of(MessageKind.SUBMIT_CASE.wireName(), MessageKind.REFUSE_CASE.wireName());

    /// Where a refusal to accept carries what was asked for.
    private static final String ASKED = "asked";

    private final Store store;

    public JournalService(Store store) {
        this.store = store;
    }

    /// This officer's open drafts, the last saved first.
    List<DraftNote> drafts(String officer) {
        return store.read(tx -> tx.drafts().openOf(officer)).stream()
                .map(JournalService::note)
                .toList();
    }

    private static DraftNote note(Draft draft) {
        String name = tree(draft.document(), draft.id())
                .path("applicant")
                .path("name")
                .asText("");
        String masked = name.isBlank() ? "" : new PersonName(name).masked();
        return new DraftNote(draft.id(), draft.itemKey(), masked, draft.savedAt());
    }

    /// Submissions that are still here, those refused among them.
    List<Submission> unsent() {
        return store.read(tx -> tx.outbox().unsent()).stream()
                .filter(message -> FILED.contains(message.kind()))
                .flatMap(message -> submission(message).stream())
                .toList();
    }

    private static Optional<Submission> submission(OutboxMessage message) {
        JsonNode filed =
                tree(tree(message.envelope(), message.id()).path("body").asText(""), message.id());
        JsonNode submit = filed.has(ASKED) ? filed.path(ASKED) : filed;
        JsonNode promise = submit.path("promise");
        String applicant = tree(submit.path("file").asText(""), message.id())
                .path("applicantMasked")
                .asText("");
        if (promise.path("deadline").isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(new Submission(
                message.caseKey(),
                submit.path("itemKey").asText(""),
                submit.path("organ").asText(""),
                applicant,
                promise.path("deadline").asText(),
                promise.path("provisional").asBoolean(),
                refusal(message)));
    }

    private static Refusal refusal(OutboxMessage message) {
        return switch (message.state()) {
            case NEEDS_YOU ->
                new Refusal(
                        message.problemCode().orElse("unknown"),
                        message.problemText()
                                .filter(text -> DAY.matcher(text).matches())
                                .orElse(""));
            case PENDING, SENT -> Refusal.NONE;
        };
    }

    /// A document this program cannot read is shown without its contents rather than not at all.
    private static JsonNode tree(String json, String id) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            // The exception would quote the document, which is personal data.
            LOG.warn("Document of {} cannot be read", id);
            return JSON.missingNode();
        }
    }
}
