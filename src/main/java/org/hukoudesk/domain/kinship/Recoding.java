package org.hukoudesk.domain.kinship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Relation;

/// 户主变更: old relations and a new head give new relations (domain reference §3.4, §4.6). A pure table; where two
/// readings
/// are possible it is silent and the officer is asked. What the officer says always wins.
public final class Recoding {

    private final Kin formerHead;
    private final Kin newHead;

    private Recoding(Kin formerHead, Kin newHead) {
        this.formerHead = formerHead;
        this.newHead = newHead;
    }

    /// @param staying everybody the new head will head, themselves and, if still there, the former head included; their
    ///     relations are those to the former head
    public static Recoded under(Kin newHead, Kin formerHead, List<Kin> staying, Map<PersonId, String> answers) {
        var recoding = new Recoding(formerHead, newHead);
        Map<PersonId, String> relations = new HashMap<>();
        List<PersonId> unsaid = new ArrayList<>();
        for (Kin kin : staying) {
            Optional<String> relation = kin.personId().equals(newHead.personId())
                    ? Optional.of(Relation.HEAD)
                    : Optional.ofNullable(answers.get(kin.personId())).or(() -> recoding.relationOf(kin));
            relation.ifPresentOrElse(r -> relations.put(kin.personId(), r), () -> unsaid.add(kin.personId()));
        }
        return new Recoded(relations, unsaid);
    }

    private Optional<String> relationOf(Kin kin) {
        String code;
        if (kin.personId().equals(formerHead.personId())) {
            code = FormerHeadTable.relationTo(newHead, formerHead);
        } else if (kin.relation().equals(Relation.UNRELATED)) {
            code = Relation.UNRELATED;
        } else {
            code = switch (KinGroup.of(newHead.relation())) {
                case SPOUSE -> SpouseTable.relationOf(kin, newHead);
                case CHILD -> ChildTable.relationOf(kin, newHead, formerHead);
                case PARENT -> ParentTable.relationOf(kin, newHead, formerHead);
                case SIBLING -> SiblingTable.relationOf(kin, newHead, formerHead);
                case OTHER -> "";
            };
        }
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }
}
