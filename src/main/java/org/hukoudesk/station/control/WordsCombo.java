package org.hukoudesk.station.control;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Chooses one of a few codes, each shown as its words.
public final class WordsCombo extends ComboBox<String> {

    /// @param label for the screen reader, on the box and on its list
    /// @param words by code, in the order they are offered
    /// @param value the code chosen at first; none of the words chooses nothing
    /// @param chosen told every change; an empty text when nothing is chosen
    public WordsCombo(String label, Map<String, String> words, String value, Consumer<String> chosen) {
        setAccessibleText(label);
        setMaxWidth(Double.MAX_VALUE);
        skinProperty().subscribe(skin -> {
            if (skin instanceof ComboBoxListViewSkin<?> list) {
                list.getPopupContent().setAccessibleText(label);
            }
        });
        getItems().setAll(words.keySet());
        setConverter(new Words(words));
        if (words.containsKey(value)) {
            setValue(value);
        }
        valueProperty().subscribe((_, now) -> chosen.accept(now == null ? "" : now));
    }

    private static final class Words extends StringConverter<String> {

        private final Map<String, String> words;

        Words(Map<String, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable String code) {
            return code == null ? "" : words.getOrDefault(code, code);
        }

        @Override
        public String fromString(String shown) {
            return shown;
        }
    }
}
