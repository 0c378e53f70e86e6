package org.hukoudesk.contract.message;

import java.util.List;
import java.util.Map;
import org.hukoudesk.contract.feed.HouseholdSnapshot;

/// Everything an approver must see: who applies, the answers to the form, the materials by hash, the move asked for,
/// and the household as the register showed it at intake.
public record CaseFile(
        String applicantName,
        String applicantMasked,
        Map<String, String> answers,
        List<MaterialScan> materials,
        MoveRequest move,
        HouseholdSnapshot origin) {

    public CaseFile {
        answers = Map.copyOf(answers);
        materials = List.copyOf(materials);
    }

    /// One material of the checklist: `state` is SCANNED, ORIGINAL_SEEN or WAIVED; pages in order.
    public record MaterialScan(String key, String state, List<PageRef> pages) {

        public MaterialScan {
            pages = List.copyOf(pages);
        }
    }

    /// One scanned page: SHA-256 of its bytes, size in bytes, media type.
    public record PageRef(String hash, long bytes, String mediaType) {}
}
