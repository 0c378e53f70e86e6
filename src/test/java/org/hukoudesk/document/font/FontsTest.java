package org.hukoudesk.document.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.hukoudesk.document.DocumentException;
import org.hukoudesk.document.font.Typefaces.Face;
import org.hukoudesk.document.page.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {

    private static final Face SONG = new Face(Typefaces.SONG, false);

    private final RareCharacters rareCharacters = new RareCharacters(Paper.TYPEFACES);

    @Test
    void aMissingFontNamesTheRemedy(@TempDir Path empty) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> Fonts.in(empty))
                .withMessageContaining("NotoSerifSC_400Regular.ttf")
                .withMessageContaining("installer/fonts");
    }

    @Test
    void commonAndRareHanziAreCovered() {
        assertThat(rareCharacters.check("陈𠮷安·阿依古丽㐂", SONG)).isEqualTo(new Coverage.Covered());
    }

    @Test
    void privateUseLoneSurrogatesAndControlsAreNeverCovered() {
        assertThat(rareCharacters.check("陈\uE815\uD842安\t\uE815", SONG))
                .isEqualTo(new Coverage.Uncovered(List.of(0xE815, 0xD842, 0x9)));
    }
}
