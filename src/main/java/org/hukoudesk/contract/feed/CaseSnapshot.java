package org.hukoudesk.contract.feed;

import java.util.List;
import org.hukoudesk.contract.message.SubmitCase;

/// A case as the registry holds it. `file` and `fileHash` are the acceptor's; `revision` grows with every change.
public record CaseSnapshot(
        String caseNo,
        int revision,
        String stage,
        Intake intake,
        Holder holder,
        Course course,
        List<Decided> decisions) {

    public CaseSnapshot {
        decisions = List.copyOf(decisions);
    }

    /// Officers by their number; times as ISO instants.
    public record Intake(
            String itemKey,
            String organ,
            String acceptor,
            String acceptedAt,
            SubmitCase.Promise promise,
            String fileHash,
            String file) {}

    /// Who reviews it now and until when; empty when nobody does.
    public record Holder(String officer, String until) {}

    /// Permit number (empty before there is one), the latest word to the window (why returned, refused or rejected),
    /// and
    /// what its execution brought.
    public record Course(String permitNo, String note, CaseResult result) {

        /// Of a case that was not executed yet.
        public Course(String permitNo, String note) {
            this(permitNo, note, CaseResult.NONE);
        }
    }

    public record Decided(String level, String outcome, String officer, String at, String opinion) {}
}
