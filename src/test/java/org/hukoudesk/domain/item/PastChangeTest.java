package org.hukoudesk.domain.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.ResidentId;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.domain.register.Span;
import org.junit.jupiter.api.Test;

class PastChangeTest {

    @Test
    void everyChangeOfTheItemIsToldOnceOldestFirstWithTheDayInChina() {
        List<Resident> history = List.of(
                version(1, "20", "2026-01-05T01:00:00Z"),
                version(2, "10", "2026-03-01T16:30:00Z"),
                version(3, "10", "2026-04-01T01:00:00Z"),
                version(4, "20", "2026-05-01T01:00:00Z"));

        assertThat(PastChange.of(Item.EDUCATION, history))
                .containsExactly(
                        new PastChange(Item.EDUCATION, "20", "10", LocalDate.of(2026, 3, 2), new ActId("act-2")),
                        new PastChange(Item.EDUCATION, "10", "20", LocalDate.of(2026, 5, 1), new ActId("act-4")));
        assertThat(PastChange.of(Item.NAME, history)).isEmpty();
        assertThat(PastChange.of(Item.NAME, List.of())).isEmpty();
    }

    private static Resident version(int number, String education, String openedAt) {
        var person = FamilyFixture.HEAD;
        var standing = new Standing(
                RegistrationState.ACTIVE,
                FamilyFixture.OLD_HOME,
                new OrganCode("510603140000"),
                person.relationCode(),
                "",
                "");
        return new Resident(
                new ResidentId("510603", person.personId(), number),
                person.identity(),
                person.origins(),
                Circumstances.UNKNOWN.educated(education),
                standing,
                Span.openedBy(new ActId("act-" + number), Instant.parse(openedAt)));
    }
}
