package org.hukoudesk.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hukoudesk.station.shell.Officers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalServiceTest {

    private static final String OFFICER = Officers.zhouMin().officerId();

    private final DeskOffice office = new DeskOffice();
    private final JournalService journal = new JournalService(office.store());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aDraftBeforeTheCardHasNoName() {
        office.draft("d-1", OFFICER, "{\"applicant\":null}");

        assertThat(journal.drafts(OFFICER))
                .extracting(JournalService.DraftNote::applicant)
                .containsExactly("");
    }

    @Test
    void aDraftThisProgramCannotReadIsStillOffered() {
        office.draft("d-1", OFFICER, "not a document");

        assertThat(journal.drafts(OFFICER))
                .extracting(JournalService.DraftNote::draftId)
                .containsExactly("d-1");
    }

    @Test
    void aRefusalToAcceptIsUnsentLikeASubmission() {
        office.refusedToAccept("500112-20261120-0000003");

        assertThat(journal.unsent())
                .extracting(JournalService.Submission::caseNo, JournalService.Submission::itemKey)
                .containsExactly(org.assertj.core.api.Assertions.tuple("500112-20261120-0000003", DeskOffice.ITEM));
    }

    @Test
    void refusedSubmissionsComeBeforeThoseOnTheirWay() {
        office.submitted("500112-20261120-0000001", Optional.empty());
        office.submitted("500112-20261120-0000002", Optional.of("signature-invalid"));

        assertThat(journal.unsent())
                .extracting(submission -> submission.refusal().code())
                .containsExactly("signature-invalid", "");
    }

    @Test
    void aRefusalThatIsAMatterOfTimeSaysUntilWhen() {
        office.submitted("500112-20261120-0000001", Optional.of("too-early 2026-11-26"));
        office.submitted("500112-20261120-0000002", Optional.of("version-conflict household-1 3"));

        assertThat(journal.unsent())
                .extracting(submission -> submission.refusal().until())
                .containsExactlyInAnyOrder("2026-11-26", "");
    }
}
