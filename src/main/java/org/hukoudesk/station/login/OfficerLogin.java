package org.hukoudesk.station.login;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.station.shell.SignedOn;

/// Opens the workstation for an officer. Before the PIN only the small signed officer file can be read; the PIN unwraps
/// the key of the encrypted store.
public interface OfficerLogin {

    /// Officers known on this workstation, the last one first. At most a few dozen; called in the background.
    List<Known> officers();

    /// Tries the PIN. Called in the background: the key derivation alone takes a good part of a second. The caller
    /// wipes
    /// the characters afterwards.
    Answer open(String officerId, char[] pin);

    /// An officer as the officer file has them.
    ///
    /// @param certifiedUntil last day of the officer's certificate
    /// @param unfinished cases this officer left open on this workstation
    record Known(String officerId, String name, Set<OfficerRole> roles, LocalDate certifiedUntil, int unfinished) {

        public Known {
            roles = Set.copyOf(roles);
        }

        /// Ids only: names of officers do not go into logs.
        @Override
        public String toString() {
            return "Known[" + officerId + "]";
        }
    }

    /// What came of the PIN.
    sealed interface Answer {

        /// The store is open.
        record Opened(SignedOn officer) implements Answer {}

        /// @param triesLeft before the officer is locked
        record WrongPin(int triesLeft) implements Answer {}

        /// @param until when the next try is possible
        record Locked(Instant until) implements Answer {}

        /// The registry withdrew the officer's certificate.
        record Revoked() implements Answer {}

        /// The certificate ran out and must be renewed at the registry.
        record Expired() implements Answer {}
    }
}
