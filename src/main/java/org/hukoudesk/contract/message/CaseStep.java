package org.hukoudesk.contract.message;

import java.util.List;

/// What moves a case besides intake, approval and handover. Dates are ISO dates.
public sealed interface CaseStep extends Message {

    /// 一次性告知: everything that is missing or does not fit, to be brought until a day.
    record Supplement(String caseNo, String until, List<Asked> asked) implements CaseStep {

        public Supplement {
            asked = List.copyOf(asked);
        }
    }

    /// One material or field, by its key in the item; `deferrable` is 可容缺.
    record Asked(String about, String problem, String requirement, String basis, boolean deferrable) {}

    /// The window files what the citizen brought: `file` is the JSON text of the mended [CaseFile], `fileHash` its
    /// SHA-256 in hex. Every level decides on it anew.
    record Supplied(String caseNo, String fileHash, String file) implements CaseStep {}

    /// 调查核实 begins at the level that has to decide, for so many working days at most.
    record Investigate(String caseNo, DecideCase.Level level, int workingDays, String purpose) implements CaseStep {}

    /// It is over, with what was found.
    record Investigated(String caseNo, DecideCase.Level level, String found) implements CaseStep {}

    /// 不予受理: what was asked for at the window, why it is not accepted and what the citizen can do about it.
    record Refuse(SubmitCase asked, String reasonCode, String words, String remedy) implements CaseStep {

        @Override
        public String caseNo() {
            return asked.caseNo();
        }
    }

    /// 撤回 by the applicant, who signed the wish: `wishHash` is the SHA-256 in hex of the scanned paper.
    record Withdraw(String caseNo, String words, String wishHash) implements CaseStep {}

    /// 冲销 of what the case did, by the county.
    record Reverse(String caseNo, String words) implements CaseStep {}

    String caseNo();

    @Override
    default String orderKey() {
        return caseNo();
    }
}
