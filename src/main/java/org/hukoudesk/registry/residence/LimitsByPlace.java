package org.hukoudesk.registry.residence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.hukoudesk.domain.residence.ResidenceLimits;

/// Limits by place, from a file: the whole country's, and whatever a province, city or county sets otherwise.
final class LimitsByPlace {

    private static final String FILE = "residence-limits.properties";

    private final Properties limits;

    LimitsByPlace(Properties limits) {
        this.limits = limits;
    }

    static LimitsByPlace load() {
        var limits = new Properties();
        try (InputStream file = LimitsByPlace.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            limits.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new LimitsByPlace(limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param county six digits
    ResidenceLimits of(String county) {
        return new ResidenceLimits(
                number(county, "stay-months"), number(county, "issue-days"), number(county, "endorsement-months"));
    }

    /// Digits of county, city, province: the longest that fits wins.
    private int number(String county, String limit) {
        for (int digits = county.length(); digits > 0; digits -= 2) {
            String own = limits.getProperty(county.substring(0, digits) + "." + limit);
            if (own != null) {
                return Integer.parseInt(own);
            }
        }
        return Integer.parseInt(limits.getProperty("all." + limit));
    }
}
