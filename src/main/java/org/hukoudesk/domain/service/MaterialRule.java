package org.hukoudesk.domain.service;

/// One row of a service item's material list.
///
/// @param demand how strongly it is asked for
/// @param when the row is on the list only while this holds
/// @param proof what is accepted
public record MaterialRule(String key, Bilingual name, Demand demand, Condition when, Proof proof, Bilingual hint) {

    public sealed interface Demand {

        record Required() implements Demand {}

        /// One material of the group is enough.
        record OneOf(String group) implements Demand {}

        record Welcome() implements Demand {}
    }

    /// @param waivable 免提交 is possible
    /// @param originalOnly a scan alone does not do, the original must have been seen
    public record Proof(boolean waivable, boolean originalOnly) {}

    public boolean isSatisfiedBy(MaterialState state) {
        return switch (state) {
            case MISSING -> false;
            case SCANNED -> !proof.originalOnly();
            case VERIFIED -> true;
            case WAIVED -> proof.waivable();
        };
    }
}
