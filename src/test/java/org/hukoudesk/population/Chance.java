package org.hukoudesk.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Dice that fall alike for the same seed; [Random] because its numbers are specified to the bit.
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /// True once in so many times.
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /// Both ends included.
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    /// Both ends included; the middle is likeliest.
    int around(int lowest, int highest) {
        int half = (highest - lowest) / 2;
        return lowest + random.nextInt(half + 1) + random.nextInt(highest - lowest - half + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// A character of the text, counted as code points.
    String characterOf(int[] characters) {
        return Character.toString(characters[random.nextInt(characters.length)]);
    }

    /// A day so many years before another, give or take half a year.
    LocalDate yearsBefore(LocalDate day, int years) {
        return day.minusYears(years).minusDays(random.nextInt(365));
    }
}
