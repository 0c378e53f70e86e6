package org.hukoudesk.station.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/// The texts of the workstation in one language. The first part of a key names the feature folder that holds its file:
/// `login.pin` stands in `station/login/strings_zh_CN.properties`. Files are read when first needed. There is no
/// fall-back language: a missing key is a defect and says so. Used on the thread that owns the screens.
public final class Strings {

    private static final String STATION = "/org/hukoudesk/station/";

    private final Language language;
    private final Map<String, Properties> features = new HashMap<>();
    private final ResourceBundle bundle = new Bundle();

    public Strings(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /// The words of a key, its places `{0}`, `{1}` … filled in order; numbers appear without grouping.
    ///
    /// @throws IllegalArgumentException if no feature has this key
    public String text(String key, Object... arguments) {
        String text = feature(key).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language.suffix());
        }
        for (int place = 0; place < arguments.length; place++) {
            text = text.replace("{" + place + "}", words(arguments[place]));
        }
        return text;
    }

    /// The words of a message; of [Message#NONE] nothing.
    public String text(Message message) {
        List<Object> arguments = message.arguments();
        return message.isNone() ? "" : text(message.key(), arguments.toArray());
    }

    /// The same texts as FXML wants them for its `%keys`.
    public ResourceBundle bundle() {
        return bundle;
    }

    private boolean has(String key) {
        return feature(key).containsKey(key);
    }

    private String words(Object argument) {
        return argument instanceof Message message ? text(message) : argument.toString();
    }

    private Properties feature(String key) {
        int dot = key.indexOf('.');
        return features.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::read);
    }

    private Properties read(String feature) {
        String name = STATION + feature + "/strings_" + language.suffix() + ".properties";
        var texts = new Properties();
        try (InputStream file = Strings.class.getResourceAsStream(name)) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + name, failure);
        }
        return texts;
    }

    private final class Bundle extends ResourceBundle {

        @Override
        protected Object handleGetObject(String key) {
            return text(key);
        }

        @Override
        public boolean containsKey(String key) {
            return has(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    }
}
