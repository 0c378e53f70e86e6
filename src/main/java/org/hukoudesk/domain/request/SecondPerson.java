package org.hukoudesk.domain.request;

import java.util.Map;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.person.Ending;

/// Which items lead to an act that the register refuses unless somebody else than who took it in decided it (domain
/// reference §4.7, §6). The register judges by the act itself; this judges an item before there is one.
public final class SecondPerson {

    private SecondPerson() {}

    /// @param said what the item tells its act and what its form cannot be handed in without, by field key; the value
    /// of
    ///     an answer not yet given is empty
    public static boolean isNeeded(ActKey act, Map<String, String> said) {
        return switch (act) {
            // the county issues the permit
            case MOVE_IN -> true;
            case BIRTH -> !said.containsKey("certificateNo");
            case END ->
                said.containsKey("endedAs")
                        && Ending.Cause.valueOf(said.getOrDefault("endedAs", ""))
                                .isDeletion();
            // the form cannot tell how the registration ended
            case RESTORE -> true;
            case CREATE_COLLECTIVE, TYPE_CHANGE -> true;
            case ITEM_CHANGE ->
                said.containsKey("item")
                        && Item.valueOf(said.getOrDefault("item", "")).isKey();
            case ADDRESS_CHANGE,
                    CITY_MOVE,
                    SPLIT,
                    CREATE,
                    MERGE,
                    HEAD_CHANGE,
                    BOOKLET,
                    DOCUMENT,
                    RECORD,
                    CRIMINAL_INDIVIDUAL,
                    CRIMINAL_PROXY,
                    CRIMINAL_UNIT,
                    CRIMINAL_RECHECK,
                    RESIDENCE_REGISTER,
                    RESIDENCE_MOVE,
                    RESIDENCE_END,
                    PERMIT_ISSUE,
                    PERMIT_ENDORSE,
                    PERMIT_REPLACE,
                    PERMIT_SUSPEND,
                    PERMIT_RESTORE,
                    PERMIT_CANCEL -> false;
        };
    }
}
