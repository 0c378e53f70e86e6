package org.hukoudesk.domain.register;

import java.util.Optional;
import org.hukoudesk.domain.register.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/// What must hold in the register at any time, each by one name and with its source: domain reference §2.4, which a
/// provincial register enforces the same, and what the acts of §2.6, §3.15, §4.4 and §4.11 rest on.
///
/// [Invariants] judges by it what an act would leave, `domain/check` a register as it is kept. `docs/invariants.md`
/// says where each is held.
public enum Invariant {
    /// A family household has one active head, whom it names; others have none.
    ONE_HEAD("§2.4 no. 1; 公通字[1995]91号: 每户一个户主", Reason.NOT_ONE_HEAD),
    /// In a family everybody is something to the head, in a collective household nobody is.
    RELATION_SAID("§2.4 no. 1; 公通字[1995]91号: blank for 集体户", Reason.RELATION_MUST_BE_SAID),
    /// The head has at most one spouse.
    ONE_SPOUSE("§2.4 no. 2; 民法典 art. 1041", Reason.MORE_THAN_ONE_SPOUSE),
    /// A person has one living row in the nation, or none once ended, and it says what their latest version says.
    ONE_REGISTRATION("§2.4 no. 3; 户口登记条例 art. 6", Reason.ALREADY_REGISTERED),
    /// A number is one person's for ever, an old one too; an old number of fifteen digits leads to one that was given.
    NUMBER_GIVEN_ONCE("§2.4 no. 3 and 4; GB 11643-1999", Reason.ALREADY_REGISTERED),
    /// Check character, birth date and sex agree with the number.
    NUMBER_AGREES("§2.4 no. 4; GB 11643-1999", Reason.IDENTITY_CONTRADICTS_ITSELF),
    /// Whoever is registered is so in a household that there is, neither locked nor void.
    HOUSEHOLD_NORMAL("§2.4 no. 5", Reason.HOUSEHOLD_NOT_NORMAL),
    /// Every household has an address.
    ADDRESS_SAID("§2.4 no. 5", Reason.ADDRESS_MISSING),
    /// A family household nobody is registered in is void.
    EMPTY_IS_VOID("§2.4 no. 5 and 6"),
    /// Under a new head every relation is said anew in the same act.
    RECODED_UNDER_NEW_HEAD("§2.4 no. 6", Reason.RELATIONS_NOT_RECODED),
    /// The acting organ reaches every record it changes.
    OWN_SCOPE("§2.4 no. 7; 一地办结 §4.3", Reason.OTHER_ORGANS_RECORD),
    /// Whoever is registered in a household is so under the household's own organ.
    ONE_ORGAN("§2.4 no. 7"),
    /// A lock keeps every act off the person but its own case's, and lasts as long as that case is open.
    LOCK_OF_ITS_CASE("§2.4 no. 8; lock states §3.12", Reason.PERSON_LOCKED),
    /// Whoever is registered before and after in another household has not left the city.
    RIGHT_DISTANCE("§2.4 no. 9; 户口登记条例 art. 10, 13", Reason.WRONG_ACT_FOR_DISTANCE),
    /// The number changes last; the old one is kept as the person's and points to another of theirs.
    NUMBER_LAST("§2.4 no. 10", Reason.NUMBER_NOT_LAST),
    /// Versions count on from 1; each is closed by the act and at the time that opened the next, the last is open.
    VERSIONS_FOLLOW("§2.6"),
    /// Every act that opened or closed a version is kept.
    ACT_KEPT("§2.6"),
    /// Whose registration ended, an act that ends one opened that version.
    END_BY_AN_ACT("§2.6, §3.10; 户口登记条例 art. 8 ff."),
    /// An open permit owns the persons it names; nobody is in transit but under a released one.
    PERMIT_OWNS_ITS_PERSONS("§4.4"),
    /// Case and permit of a move stand at the same place.
    CASE_WITH_ITS_PERMIT("§4.4"),
    /// The sequence numbers of no two stations overlap.
    RANGES_APART("§3.15; GB 11643-1999"),
    /// No station gave a number out of another one's range.
    NUMBER_OF_OWN_RANGE("§3.15; GB 11643-1999"),
    /// Nobody has a residence registration in the county, or a residence permit in the city, of their own hukou, nor
    /// any once registered nowhere.
    RESIDENCE_ELSEWHERE("§4.11; 居住证暂行条例 art. 2"),
    /// A person lives in one city at a time, with one residence permit at most, and that in the city they live in.
    ONE_RESIDENCE("§4.11; 居住证暂行条例 art. 2, 9");

    private final String source;
    private final @Nullable Reason reason;

    Invariant(String source, Reason reason) {
        this.source = source;
        this.reason = reason;
    }

    Invariant(String source) {
        this.source = source;
        this.reason = null;
    }

    /// Paragraph of the domain reference, and the law.
    public String source() {
        return source;
    }

    /// As what an act is refused that would break it; empty when no act can be seen to.
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }
}
