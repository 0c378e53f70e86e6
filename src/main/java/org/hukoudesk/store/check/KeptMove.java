package org.hukoudesk.store.check;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.check.KeptNumber;
import org.hukoudesk.domain.check.KeptPermit;
import org.jspecify.annotations.Nullable;

/// A permit, the national rows of those it names, and its case.
///
/// @param filed null when there is no such case
public record KeptMove(KeptPermit permit, List<KeptNumber> numbers, KeptPermit.@Nullable ItsCase filed) {

    public KeptMove {
        numbers = List.copyOf(numbers);
    }

    public Optional<KeptPermit.ItsCase> itsCase() {
        return Optional.ofNullable(filed);
    }
}
