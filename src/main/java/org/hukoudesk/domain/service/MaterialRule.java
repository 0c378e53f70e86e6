package org.hukoudesk.domain.service;

/// One row of a service item's material list.
///
/// @param demand how strongly it is asked for
/// @param when the row is on the list only while this holds
/// @param proof what is accepted
public record MaterialRule(String key, Bilingual name, Demand demand, Condition when, Proof proof, Bilingual hint) {

    /// Key of 容缺受理承诺书, the promise to bring later what the group of the promise asks for.
    public static final String COMMITMENT = "commitment";

    public sealed interface Demand {

        record Required() implements Demand {}

        /// One material of the group is enough.
        record OneOf(String group) implements Demand {}

        record Welcome() implements Demand {}
    }

    /// @param waivable 免提交 is possible
    /// @param originalOnly a scan alone does not do, the original must have been seen
    public record Proof(boolean waivable, boolean originalOnly) {}

    public boolean isCommitment() {
        return key.equals(COMMITMENT);
    }

    public boolean isSatisfiedBy(MaterialState state) {
        return switch (state) {
            case MISSING -> false;
            case SCANNED -> !proof.originalOnly();
            case VERIFIED -> true;
            case WAIVED -> proof.waivable();
        };
    }
}
