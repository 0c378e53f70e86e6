package org.hukoudesk.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.SequenceRange;
import org.junit.jupiter.api.Test;

/// Codes of GA/T 2000.24-2014 and 2000.25-2014 (domain reference §3.9 and §3.10).
class ActCategoriesTest {

    private static final PersonId SOMEBODY = new PersonId("p-1");

    @Test
    void everyEditHasItsCategoryInTheOrderOfWorkAndTheNumberIsLast() {
        assertThat(of(ItemEdit.change(Item.SEX, "2"), ItemEdit.change(Item.NAME, "王芳")))
                .containsExactly("21", "31", "12");
        assertThat(of(ItemEdit.correction(Item.NUMBER, ""))).containsExactly("12");
        assertThat(of(ItemEdit.change(Item.EDUCATION, "20"), ItemEdit.change(Item.MARITAL_STATUS, "20")))
                .as("one category for all auxiliary items")
                .containsExactly("91");
        assertThat(of(ItemEdit.correction(Item.BIRTH_DATE, "1990-01-02"))).containsExactly("41", "12");
    }

    @Test
    void anEndHasTheCategoryOfItsCauseAsFarAsTheListIsKnown() {
        assertThat(ended(Ending.Cause.DEATH)).containsExactly("1");
        assertThat(ended(Ending.Cause.ENLISTED)).isEmpty();
        assertThat(new PersonAct.Unlocking(SOMEBODY).categories()).isEmpty();
    }

    private static List<String> of(ItemEdit... edits) {
        var numbers = new SequenceRange("990101", 600, 699);
        return new PersonAct.ItemChange(SOMEBODY, List.of(edits), true, numbers).categories();
    }

    private static List<String> ended(Ending.Cause cause) {
        return new PersonAct.Deregistration(SOMEBODY, new Ending(cause, LocalDate.of(2026, 11, 2)), Optional.empty())
                .categories();
    }
}
