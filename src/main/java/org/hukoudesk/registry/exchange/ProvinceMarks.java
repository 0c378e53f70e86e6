package org.hukoudesk.registry.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The one-character short names of provinces (渝, 川 …) that lead numbers of permits and migration certificates.
final class ProvinceMarks {

    private static final int MAX_NUMBER = 99_999_999;

    private final Properties marks;

    private ProvinceMarks(Properties marks) {
        this.marks = marks;
    }

    static ProvinceMarks load() {
        var marks = new Properties();
        try (InputStream file = ProvinceMarks.class.getResourceAsStream("province-marks.properties")) {
            if (file == null) {
                throw new IllegalStateException("province-marks.properties is missing from the program");
            }
            marks.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new ProvinceMarks(marks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Province character and eight digits.
    String numbered(String county, long number) {
        if (number > MAX_NUMBER) {
            throw new IllegalStateException("the number series of " + county + " is used up");
        }
        return marks.getProperty(county.substring(0, 2), "国") + "%08d".formatted(number);
    }
}
