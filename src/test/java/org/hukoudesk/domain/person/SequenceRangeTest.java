package org.hukoudesk.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SequenceRangeTest {

    private static final LocalDate DAY = LocalDate.of(1890, 3, 7);

    @Example
    void theFirstNumbersOfTheExampleRange() {
        var range = new SequenceRange("990101", 1, 2);

        assertThat(range.next(DAY, Sex.MALE, _ -> false)).contains(new CitizenId("990101189003070016"));
        assertThat(range.next(DAY, Sex.FEMALE, _ -> false)).contains(new CitizenId("990101189003070024"));
        assertThat(range.next(DAY, Sex.MALE, _ -> true)).isEmpty();
    }

    @Example
    void aRangeLiesInADivisionAndBelowAThousand() {
        assertThatThrownBy(() -> new SequenceRange("9901", 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SequenceRange("990101", 1, 1000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SequenceRange("990101", 5, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Every number carries division, birth date and parity, and until the range is used up none comes twice.
    @Property(tries = 100)
    void givesEveryNumberOnce(
            @ForAll @IntRange(max = 990) int first, @ForAll @IntRange(max = 9) int width, @ForAll Sex sex) {
        var range = new SequenceRange("990101", first, first + width);
        Set<CitizenId> given = new HashSet<>();

        Optional<CitizenId> next = range.next(DAY, sex, given::contains);
        while (next.isPresent()) {
            assertThat(next.get().birthDate()).isEqualTo(DAY);
            assertThat(next.get().sex()).isEqualTo(sex);
            assertThat(given.add(next.get())).isTrue();
            next = range.next(DAY, sex, given::contains);
        }

        assertThat(given.size()).isBetween(width / 2, width / 2 + 1);
    }
}
