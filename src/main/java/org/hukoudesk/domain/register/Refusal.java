package org.hukoudesk.domain.register;

/// One reason why an act does not hold, and on whom or what it falls (an id, never a name or number of a person).
public record Refusal(Reason reason, String subject) {

    /// Reasons with their source; each has a text in both languages on the screens that show it.
    public enum Reason {
        /// §2.4 no. 1: exactly one active head.
        NOT_ONE_HEAD,
        /// §2.4 no. 2: at most one spouse of the head.
        MORE_THAN_ONE_SPOUSE,
        /// §2.4 no. 3: one active registration nationwide.
        ALREADY_REGISTERED,
        /// §2.4 no. 4: number, sex and birth date agree.
        IDENTITY_CONTRADICTS_ITSELF,
        /// §2.4 no. 5: household normal.
        HOUSEHOLD_NOT_NORMAL,
        /// §2.4 no. 6: the head leaves others behind and no new head is named.
        HEAD_LEAVES_MEMBERS,
        /// §2.4 no. 7: the record is another organ's.
        OTHER_ORGANS_RECORD,
        /// The permit is not known, not in the state the act needs, or past its forty days (§4.4).
        PERMIT_NOT_USABLE,
        /// A person of the permit is not registered at the origin.
        NOT_REGISTERED_AT_ORIGIN,
        /// Name or number of the permit differ from the origin's register (§4.4: data equal).
        IDENTITY_DIFFERS,
        /// A person is already named in another open permit (§4.4: permit not already open).
        NAMED_IN_ANOTHER_PERMIT,
        /// A person in transit belongs to another permit.
        NOT_IN_TRANSIT_UNDER_PERMIT
    }
}
