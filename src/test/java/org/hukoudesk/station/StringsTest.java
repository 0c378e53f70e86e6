package org.hukoudesk.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The texts of the workstation: both languages complete, every key used, none in code.
class StringsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "hukoudesk", "station");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "hukoudesk", "station");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void everyFeatureHasTheSameKeysInBothLanguages() throws IOException {
        for (Path feature : features()) {
            assertThat(keys(feature, "en"))
                    .as("keys of strings_en.properties in %s", feature)
                    .isEqualTo(keys(feature, "zh_CN"));
        }
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsFolder() throws IOException {
        for (Path feature : features()) {
            assertThat(keys(feature, "zh_CN"))
                    .allMatch(key -> key.startsWith(feature.getFileName() + "."), "in the folder of its first part");
        }
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        for (Path feature : features()) {
            Properties chinese = texts(feature, "zh_CN");
            Properties english = texts(feature, "en");
            for (String key : chinese.stringPropertyNames()) {
                assertThat(places(english.getProperty(key, ""))).as(key).isEqualTo(places(chinese.getProperty(key)));
            }
        }
    }

    @Test
    void everyKeyInFxmlHasWords() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path feature : features()) {
            known.addAll(keys(feature, "zh_CN"));
        }
        for (Path fxml : filesBelow(RESOURCES, ".fxml")) {
            Matcher used = FXML_KEY.matcher(Files.readString(fxml));
            while (used.find()) {
                assertThat(known).as(fxml.toString()).contains(used.group(1));
            }
        }
    }

    @Test
    void noWordsStandInCodeOrStructure() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files = new ArrayList<>(filesBelow(SOURCES, ".java"));
        files.addAll(filesBelow(RESOURCES, ".fxml"));
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                Matcher literal = LITERAL.matcher(line.strip().startsWith("//") ? "" : line);
                while (literal.find()) {
                    if (HAN.matcher(literal.group(1)).find()) {
                        found.add(file + ": " + literal.group(1));
                    }
                }
            }
        }

        assertThat(found).as("move these into the strings of their feature").isEmpty();
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    private static Set<String> keys(Path feature, String language) throws IOException {
        return new TreeSet<>(texts(feature, language).stringPropertyNames());
    }

    private static Properties texts(Path feature, String language) throws IOException {
        var texts = new Properties();
        try (Reader file = Files.newBufferedReader(feature.resolve("strings_" + language + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }

    private static Set<Path> features() throws IOException {
        Set<Path> features = new TreeSet<>();
        for (Path file : filesBelow(RESOURCES, ".properties")) {
            features.add(file.getParent());
        }
        return features;
    }

    private static List<Path> filesBelow(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
