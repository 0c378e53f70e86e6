package org.hukoudesk.contract.feed;

import java.util.List;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.SubmitCase;

/// A case as the registry holds it. `file` and `fileHash` are the acceptor's; `revision` grows with every change.
public record CaseSnapshot(
        String caseNo,
        int revision,
        String stage,
        Intake intake,
        Holder holder,
        Course course,
        List<Decided> decisions,
        ClockSnapshot clock,
        Notice notice) {

    public CaseSnapshot {
        decisions = List.copyOf(decisions);
    }

    /// Of a case that nobody was asked to supplement, without its clock.
    public CaseSnapshot(
            String caseNo,
            int revision,
            String stage,
            Intake intake,
            Holder holder,
            Course course,
            List<Decided> decisions) {
        this(caseNo, revision, stage, intake, holder, course, decisions, ClockSnapshot.NONE, Notice.NONE);
    }

    /// Officers by their number; times as ISO instants. The promise is as of now: what the clock stood still is added.
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
    /// what its execution brought, why it ended or came back where that has a code, and the stage at which it
    /// last left the way of approval (empty while it never did): who investigates follows from it.
    public record Course(String permitNo, String note, CaseResult result, Why why, String cameFrom) {

        /// Of a case whose stage needs no code.
        public Course(String permitNo, String note, CaseResult result) {
            this(permitNo, note, result, Why.NONE, "");
        }

        /// Of a case that was not executed yet.
        public Course(String permitNo, String note) {
            this(permitNo, note, CaseResult.NONE);
        }
    }

    /// A code, and what the citizen can do about it; either may be empty.
    public record Why(String reasonCode, String remedy) {

        public static final Why NONE = new Why("", "");
    }

    /// The latest one-time notice (一次性告知单): which officer gave it and when, until which day it is to be answered, and
    /// what was asked for; empty when none was given.
    public record Notice(String officer, String at, String until, List<CaseStep.Asked> asked) {

        public static final Notice NONE = new Notice("", "", "", List.of());

        public Notice {
            asked = List.copyOf(asked);
        }
    }

    public record Decided(String level, String outcome, String officer, String at, String opinion) {}
}
