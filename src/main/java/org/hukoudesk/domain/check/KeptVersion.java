package org.hukoudesk.domain.check;

import java.time.Instant;
import java.time.LocalDate;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.RegistrationState;
import org.jspecify.annotations.Nullable;

/// One version of a person as it is kept, before anything is made of it: the number may be none.
public record KeptVersion(
        String personId,
        int version,
        String number,
        String sexCode,
        LocalDate birthDate,
        RegistrationState state,
        String householdId,
        String organ,
        String relation,
        Lock.LockState lockState,
        String lockCase,
        Ending.@Nullable Cause endedAs,
        String openedBy,
        Instant openedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    KeptSpan span() {
        return new KeptSpan(version, openedBy, openedAt, closedBy, closedAt);
    }

    boolean isOpen() {
        return span().isOpen();
    }

    boolean isActive() {
        return state == RegistrationState.ACTIVE;
    }

    boolean hasEnded() {
        return state == RegistrationState.ENDED;
    }

    /// The numbers are what these rows are about; their text form is kept out of every log.
    @Override
    public String toString() {
        return "KeptVersion[" + personId + " " + version + "]";
    }
}
