package org.hukoudesk.station.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.contract.message.MoveRequest.Mover;
import org.hukoudesk.station.preview.Preview.Line;
import org.hukoudesk.station.shell.Message;

/// What a case would change: the household as the register showed it at intake, against what the case asks for.
final class ReviewDiff {

    private final CaseFile file;
    private final UnaryOperator<String> organs;
    private final UnaryOperator<String> relations;

    /// @param organs names an organ by its code
    /// @param relations words of a relation's code
    ReviewDiff(CaseFile file, UnaryOperator<String> organs, UnaryOperator<String> relations) {
        this.file = file;
        this.organs = organs;
        this.relations = relations;
    }

    List<Line> lines() {
        HouseholdSnapshot.HouseholdLines now = file.origin().lines();
        MoveRequest.To to = file.move().to();
        List<Line> lines = new ArrayList<>();
        lines.add(line("address", words(now.address()), words(to.address())));
        lines.add(line("organ", words(now.organName()), words(organs.apply(to.organ()))));
        lines.add(line("number", words(now.number()), number(to)));
        lines.add(line("head", words(name(now.headPersonId())), head(to)));
        lines.add(line("members", Message.of("review.diff.registered", members().size()), moving()));
        Map<String, Mover> movers = new HashMap<>();
        file.move().movers().forEach(mover -> movers.put(mover.personId(), mover));
        for (ResidentSnapshot member : members()) {
            Mover mover = movers.remove(member.personId());
            Message after = mover == null ? Message.of("review.diff.stays") : relation(mover.relationCode());
            Message before = relation(member.where().relationCode());
            lines.add(new Line(words(member.who().name()), before, after));
        }
        for (Mover mover : movers.values()) {
            Message absent = Message.of("review.diff.absent");
            lines.add(new Line(words(mover.name()), absent, relation(mover.relationCode())));
        }
        return lines;
    }

    private static Line line(String label, Message before, Message after) {
        return new Line(Message.of("review.diff." + label), before, after);
    }

    private static Message number(MoveRequest.To to) {
        return to.joinHousehold().isEmpty() ? Message.of("review.diff.later") : words(to.joinHousehold());
    }

    private Message head(MoveRequest.To to) {
        if (!to.joinHousehold().isEmpty()) {
            return Message.of("review.diff.joined", to.joinHousehold());
        }
        return file.move().movers().stream()
                .filter(mover -> isHead(mover.relationCode()))
                .map(mover -> words(mover.name()))
                .findFirst()
                .orElse(Message.of("review.diff.none"));
    }

    /// GB/T 4761: the person themselves or the head.
    private static boolean isHead(String relation) {
        return relation.equals("01") || relation.equals("02");
    }

    private Message moving() {
        List<String> moving = file.move().movers().stream().map(Mover::personId).toList();
        long staying = members().stream()
                .filter(member -> !moving.contains(member.personId()))
                .count();
        return Message.of("review.diff.moving", moving.size(), staying);
    }

    private List<ResidentSnapshot> members() {
        return file.origin().members();
    }

    private String name(String personId) {
        return members().stream()
                .filter(member -> member.personId().equals(personId))
                .map(member -> member.who().name())
                .findFirst()
                .orElse("");
    }

    private Message relation(String code) {
        return code.isEmpty() ? Message.of("review.diff.none") : words(relations.apply(code));
    }

    private static Message words(String text) {
        return Message.of("review.plain", text);
    }
}
