package org.hukoudesk.store.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;

/// How a character may be read: toneless syllables in lower case, ü as v. The library knows the basic plane; a few
/// characters beyond it that occur in names stand here.
final class Syllables {

    private static final Map<Integer, List<String>> BEYOND_THE_BASIC_PLANE = Map.ofEntries(
            rare("𠮷", "ji"),
            rare("𡋾", "cheng"),
            rare("𣲘", "wu"),
            rare("𤩽", "huan"),
            rare("𥖄", "ming"),
            rare("𦭜", "wei"),
            rare("𧒭", "teng"),
            rare("𨱇", "qiu"),
            rare("𩽾", "an"),
            rare("𫖯", "fu"),
            rare("𫍲", "xian"),
            rare("𬍛", "ou"),
            rare("𬱖", "di"),
            rare("𬭎", "hong"),
            rare("𬸪", "yan"));

    private Syllables() {}

    private static Map.Entry<Integer, List<String>> rare(String character, String syllable) {
        return Map.entry(character.codePointAt(0), List.of(syllable));
    }

    /// The likeliest first; none for a character nobody here can read. A Latin letter reads as itself.
    static List<String> of(int character) {
        if (character < 128) {
            return Character.isLetterOrDigit(character)
                    ? List.of(Character.toString(character).toLowerCase(Locale.ROOT))
                    : List.of();
        }
        if (Character.isSupplementaryCodePoint(character)) {
            return BEYOND_THE_BASIC_PLANE.getOrDefault(character, List.of());
        }
        String[] toned = PinyinHelper.toHanyuPinyinStringArray((char) character);
        if (toned == null) {
            return List.of();
        }
        Set<String> syllables = new LinkedHashSet<>();
        Arrays.stream(toned).map(Syllables::toneless).forEach(syllables::add);
        return List.copyOf(syllables);
    }

    private static String toneless(String syllable) {
        int end = syllable.length() - (Character.isDigit(syllable.charAt(syllable.length() - 1)) ? 1 : 0);
        return syllable.substring(0, end).replace("u:", "v");
    }
}
