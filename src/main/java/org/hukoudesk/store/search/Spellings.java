package org.hukoudesk.store.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hukoudesk.domain.person.PersonName;

/// All ways to say a name: surnames as surnames first, then every reading of every character.
///
/// @param whole the whole name, the likeliest first; never empty
/// @param given from the given name on; never empty
record Spellings(List<Spelling> whole, List<Spelling> given) {

    /// Ways kept of one name: three characters with two readings each.
    private static final int MOST = 8;

    Spellings {
        whole = List.copyOf(whole);
        given = List.copyOf(given);
    }

    static Spellings of(String name) {
        int from = givenAt(name);
        String surname = name.substring(0, from);
        List<List<String>> before = name.indexOf(PersonName.DOT) < 0 ? surname(surname) : readings(surname);
        List<List<String>> after = readings(name.substring(from));
        List<List<String>> all = new ArrayList<>(before);
        all.addAll(after);
        return new Spellings(spell(all), spell(after));
    }

    /// Where the given name begins: after the surname, or after the dot.
    static int givenAt(String name) {
        int dot = name.indexOf(PersonName.DOT);
        if (dot >= 0) {
            return dot + 1;
        }
        boolean rare = Character.isHighSurrogate(name.charAt(0)) && name.length() > 1;
        return rare ? 2 : SurnameReadings.length(name);
    }

    private static List<List<String>> surname(String surname) {
        List<List<String>> asSurname = SurnameReadings.of(surname);
        List<List<String>> asWord = readings(surname);
        if (asSurname.size() != asWord.size()) {
            return asWord;
        }
        List<List<String>> both = new ArrayList<>();
        for (int i = 0; i < asWord.size(); i++) {
            Set<String> readings = new LinkedHashSet<>(asSurname.get(i));
            readings.addAll(asWord.get(i));
            both.add(List.copyOf(readings));
        }
        return both;
    }

    /// Characters nobody here can read are passed over.
    private static List<List<String>> readings(String characters) {
        return characters
                .codePoints()
                .mapToObj(Syllables::of)
                .filter(readings -> !readings.isEmpty())
                .toList();
    }

    /// The first reading of every character first; then one character after another is varied.
    private static List<Spelling> spell(List<List<String>> characters) {
        List<Spelling> ways = List.of(Spelling.EMPTY);
        for (List<String> readings : characters) {
            List<Spelling> longer = new ArrayList<>();
            for (String syllable : readings) {
                ways.stream().limit(MOST - longer.size()).forEach(way -> longer.add(way.then(syllable)));
            }
            ways = longer;
        }
        return ways.stream().distinct().toList();
    }
}
