package org.hukoudesk.station.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.RefusePermit;
import org.hukoudesk.domain.casework.CaseReason;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.station.shell.Message;

/// What the officer writes about a permit before releasing or refusing it. Kept per permit until the permit moves on,
/// so that looking at another line or hearing news loses nothing.
final class OriginFormModel {

    private record Typed(
            String verification, String reason, String explanation, String newHead, Map<String, String> relations) {

        static final Typed NOTHING = new Typed("", "", "", "", Map.of());

        Typed {
            relations = Map.copyOf(relations);
        }
    }

    private final Map<String, Typed> kept = new HashMap<>();
    private final StringProperty verification = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty explanation = new SimpleStringProperty("");
    private final StringProperty newHead = new SimpleStringProperty("");
    private final ObservableMap<String, String> relations = FXCollections.observableHashMap();
    private String permitNo = "";

    /// Puts away what was typed and takes out what was typed about this permit before.
    void turnTo(String other) {
        if (other.equals(permitNo)) {
            return;
        }
        kept.put(
                permitNo,
                new Typed(verification.get(), reason.get(), explanation.get(), newHead.get(), Map.copyOf(relations)));
        permitNo = other;
        Typed typed = kept.getOrDefault(other, Typed.NOTHING);
        verification.set(typed.verification());
        reason.set(typed.reason());
        explanation.set(typed.explanation());
        relations.clear();
        relations.putAll(typed.relations());
        newHead.set(typed.newHead());
    }

    /// Forgets what was typed about permits that are no longer to be answered.
    void keepOnly(Collection<String> permits) {
        kept.keySet().retainAll(permits);
    }

    /// What is still missing for a release; [Message#NONE] if nothing.
    Message missingForRelease(OriginChecks checks) {
        if (verification.get().isBlank()) {
            return Message.of("exchange.missing.verification");
        }
        if (checks.headLeaves() && newHead.get().isEmpty()) {
            return Message.of("exchange.missing.head");
        }
        boolean related = checks.staying().stream()
                .allMatch(member -> !relationOf(member.personId()).isEmpty());
        return checks.headLeaves() && !related ? Message.of("exchange.missing.relation") : Message.NONE;
    }

    /// What is still missing for a refusal; [Message#NONE] if nothing.
    Message missingForRefusal() {
        if (reason.get().isEmpty()) {
            return Message.of("exchange.missing.reason");
        }
        if (explanation.get().isBlank()) {
            return Message.of("exchange.missing.explanation");
        }
        int longest = CaseReason.MAX_NOTE
                - new RefusePermit("", reason.get(), "").told().length();
        int length = explanation.get().strip().length();
        return length > longest ? Message.of("exchange.missing.long", length, longest) : Message.NONE;
    }

    /// Everyone's relation to the new head; empty when the head stays or nobody does.
    Map<String, String> relationsOf(OriginChecks checks) {
        return checks.headLeaves()
                ? checks.staying().stream()
                        .collect(Collectors.toMap(ResidentSnapshot::personId, member -> relationOf(member.personId())))
                : Map.of();
    }

    private String relationOf(String personId) {
        return personId.equals(newHead.get()) ? Relation.HEAD : relations.getOrDefault(personId, "");
    }

    StringProperty verification() {
        return verification;
    }

    StringProperty reason() {
        return reason;
    }

    StringProperty explanation() {
        return explanation;
    }

    /// Person id of the one who becomes head of those who stay.
    StringProperty newHead() {
        return newHead;
    }

    /// Relation codes by person id, of those who stay.
    ObservableMap<String, String> relations() {
        return relations;
    }
}
