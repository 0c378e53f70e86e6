package org.hukoudesk.registry.transfer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.population.Home;

/// The format of `docs/import.md` written down a second time, for whoever must not trust the importer: columns, a
/// resident's cells, CSV, and the content hash.
final class Sheet {

    static final List<String> COLUMNS = List.of(
            "household-number",
            "household-type",
            "address",
            "relation",
            "name",
            "former-name",
            "citizen-id",
            "old-number",
            "sex",
            "birth-date",
            "ethnic",
            "birth-place",
            "native-place",
            "education",
            "marital",
            "military",
            "blood",
            "height",
            "employer",
            "occupation",
            "came-to-city",
            "came-to-address",
            "phone");

    private Sheet() {}

    static Map<String, String> cells(Home home, Resident resident) {
        HouseholdFacts facts = home.household().facts();
        Map<String, String> cells = new LinkedHashMap<>();
        COLUMNS.forEach(column -> cells.put(column, ""));
        cells.put("household-number", facts.number());
        cells.put("household-type", facts.typeCode());
        cells.put("address", facts.address());
        cells.put("relation", resident.standing().relationCode());
        cells.put("name", resident.identity().name().text());
        cells.put("citizen-id", resident.identity().citizenId().text());
        cells.put("sex", resident.identity().sexCode());
        cells.put("birth-date", resident.identity().birthDate().toString());
        cells.put("ethnic", resident.identity().ethnicCode());
        cells.put("birth-place", resident.origins().birthPlace());
        cells.put("native-place", resident.origins().nativePlace());
        cells.put("education", resident.circumstances().educationCode());
        cells.put("marital", resident.circumstances().maritalCode());
        cells.put("height", resident.circumstances().heightCm());
        cells.put("came-to-city", resident.standing().cameToCity());
        cells.put("came-to-address", resident.standing().cameToAddress());
        home.contacts().stream()
                .filter(contact -> contact.personId().equals(resident.personId()))
                .forEach(contact -> cells.put("phone", contact.phone().full()));
        return cells;
    }

    static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    static String csv(Iterable<String> cells) {
        var line = new StringBuilder();
        String between = "";
        for (String cell : cells) {
            boolean quoted = cell.contains(",") || cell.contains("\"");
            line.append(between).append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            between = ",";
        }
        return line.toString();
    }

    /// The sum, modulo 2^256, of the residents' hashes.
    static final class Sum {

        private final MessageDigest digest = sha256();
        private BigInteger sum = BigInteger.ZERO;

        void add(Map<String, String> cells) {
            String text = String.join(
                    "\u001f",
                    COLUMNS.stream()
                            .map(column -> cells.getOrDefault(column, ""))
                            .toList());
            sum = sum.add(new BigInteger(1, digest.digest(text.getBytes(StandardCharsets.UTF_8))));
        }

        String text() {
            return String.format("%064x", sum.mod(BigInteger.TWO.pow(256)));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
