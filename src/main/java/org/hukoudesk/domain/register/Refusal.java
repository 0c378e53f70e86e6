package org.hukoudesk.domain.register;

import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;

/// One reason why an act does not hold, and on whom or what it falls (an id, never a name or number of a person).
public record Refusal(Reason reason, String subject) {

    public static Refusal on(PersonId person, Reason reason) {
        return new Refusal(reason, person.text());
    }

    public static Refusal on(HouseholdId household, Reason reason) {
        return new Refusal(reason, household.text());
    }

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
        NOT_IN_TRANSIT_UNDER_PERMIT,
        /// §2.4 no. 6: a new head, and somebody's relation to them was not said anew.
        RELATIONS_NOT_RECODED,
        /// §2.4 no. 6: the relation of this person to the new head cannot be computed and must be said.
        RELATION_MUST_BE_SAID,
        /// A head has full civil capacity (§1.1, §4.6), unless only minors are left.
        HEAD_NOT_ADULT,
        /// §2.4 no. 8: something about the person is under approval, or they are frozen.
        PERSON_LOCKED,
        /// §2.4 no. 8: there is no lock to take off.
        PERSON_NOT_LOCKED,
        /// §2.4 no. 9: inside a city an address changes, beyond it a permit moves.
        WRONG_ACT_FOR_DISTANCE,
        /// §2.4 no. 10: the number is changed last, from what it is made of, and the old one is kept.
        NUMBER_NOT_LAST,
        /// §2.4 no. 5: every household has an address.
        ADDRESS_MISSING,
        /// The person is not registered in the household or not at all.
        NOT_REGISTERED_HERE,
        /// Registered nowhere: only somebody whose registration ended can be restored.
        NOT_DEREGISTERED,
        /// Nobody leaves, or everybody leaves a household that must go on.
        WRONG_PERSONS_FOR_ACT,
        /// §4.5: there is a family household in this dwelling, or the two are not at one address.
        DWELLING_DOES_NOT_FIT,
        /// The type is none, is the one it has, or the act is for the other type (§3.8).
        HOUSEHOLD_TYPE_DOES_NOT_FIT,
        /// §4.1: the birth certificate registered another child.
        BIRTH_CERTIFICATE_USED,
        /// §4.1, §4.2: a day in the future, or a parent too young for it.
        DATE_IMPOSSIBLE,
        /// §3.15: the station's range has no number left for that day and sex.
        NUMBERS_USED_UP,
        /// §3.10: this end is written by another act.
        WRONG_ACT_FOR_ENDING,
        /// §3.9: the law knows a correction of this item only, or no act on it at all.
        ITEM_CANNOT_CHANGE,
        /// What the item is to say is none of its values, or what it says already.
        ITEM_CONTENT_UNFIT,
        /// §4.7: a child of eight or more agrees to a new name.
        OWN_CONSENT_MISSING,
        /// §4.7: a change of the ethnic group is open until twenty.
        TOO_OLD_FOR_ETHNIC_CHANGE,
        /// §6: this act needs the yes of a second person.
        SECOND_PERSON_MISSING,
        /// §2.6: the act is not known, was reversed, or has another way back.
        NOT_REVERSIBLE,
        /// §2.6: a later act stands on the one to be reversed.
        BUILT_UPON
    }
}
