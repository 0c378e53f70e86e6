package org.hukoudesk.registry.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.population.Home;
import org.hukoudesk.population.Population;

/// A CSV file of an invented population with bad rows planted in it, and what an importer must make of it.
final class GeneratedFile {

    /// Stands in a line for a byte that is not UTF-8.
    static final char NO_UTF8 = '\uE0FF';

    private static final int NO_UTF8_BYTE = 0xFF;

    /// All bad rows are planted in so much of the file that the last households can be of any kind.
    private static final double PLANTED_WITHIN = 0.9;

    /// One resident in so many came with a number of fifteen digits.
    private static final int OLD_NUMBERS = 40;

    /// One in so many has an employer that needs quotes.
    private static final int EMPLOYED = 9;

    private final OutputStream out;
    private final long rows;
    private final int bad;
    private final Sheet.Sum sum = new Sheet.Sum();
    private final Map<Long, String> rejected = new TreeMap<>();
    private final Map<Plant, Integer> planted = new HashMap<>();
    private Map<String, String> firstTaken = Map.of();
    private Map<String, String> lastTaken = Map.of();
    private long line = 1;
    private long residents;
    private long households;

    private GeneratedFile(OutputStream out, long rows, int bad) {
        this.out = out;
        this.rows = rows;
        this.bad = bad;
    }

    /// @param residents to be taken
    /// @param rejected column and reason by line
    /// @param kinds how many households each kind of fault was planted in
    record Expected(
            long lines,
            long residents,
            long households,
            Map<Long, String> rejected,
            Map<Plant, Integer> kinds,
            String hash) {}

    /// @param rows of the file, the bad ones among them
    static Expected write(Path file, long rows, int bad, long seed) {
        var population = new Population(seed, new OrganCode(ImportCampaign.ORGAN), "重庆市渝北区");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            var writing = new GeneratedFile(out, rows, bad);
            writing.put(Sheet.csv(Sheet.COLUMNS));
            Iterator<Home> homes = population.homes(rows).iterator();
            while (homes.hasNext()) {
                writing.write(homes.next());
            }
            return new Expected(
                    writing.line - 1,
                    writing.residents,
                    writing.households,
                    writing.rejected,
                    writing.planted,
                    writing.sum.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Home home) throws IOException {
        List<Map<String, String>> all = new ArrayList<>();
        home.members().forEach(member -> all.add(Sheet.cells(home, member)));
        Optional<Plant> plant = fitting(all).filter(it -> isOwed() || !planted.containsKey(it));
        if (plant.isPresent()) {
            spoilt(all, plant.get());
        } else {
            good(all);
        }
    }

    private boolean isOwed() {
        double share = Math.min(1, (line - 1) / (rows * PLANTED_WITHIN));
        return rejected.size() < Math.round(bad * share);
    }

    /// Of the kinds that suit the household the one planted least.
    private Optional<Plant> fitting(List<Map<String, String>> all) {
        if (firstTaken.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(Plant.values())
                .filter(plant -> plant.target(all).isPresent())
                .filter(plant -> rejected.size() + (plant.othersVerdict().isPresent() ? all.size() : 1) <= bad)
                .min(Comparator.comparing(plant -> planted.getOrDefault(plant, 0)));
    }

    private void spoilt(List<Map<String, String>> all, Plant plant) throws IOException {
        int target = plant.target(all).orElseThrow();
        planted.merge(plant, 1, Integer::sum);
        boolean near = plant == Plant.SAME_NUMBER && rejected.size() % 2 == 0;
        Map<String, String> known = near ? lastTaken : firstTaken;
        List<Map<String, String>> taken = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Map<String, String> row = new LinkedHashMap<>(all.get(i));
            boolean others = plant.othersVerdict().isPresent();
            if (i == target || plant == Plant.NUMBER_OF_OTHERS) {
                plant.spoil(row, known);
            }
            if (i == target || others) {
                rejected.put(
                        line,
                        i == target ? plant.verdict() : plant.othersVerdict().orElseThrow());
            } else {
                taken.add(all.get(i));
            }
            String text = Sheet.csv(row.values());
            put(i == target ? plant.line(text) : text);
        }
        take(taken);
    }

    /// Some come with old numbers, some with commas and quotes, and the head is not always the first.
    private void good(List<Map<String, String>> all) throws IOException {
        for (int i = 0; i < all.size(); i++) {
            Map<String, String> row = all.get(i);
            if ((residents + i) % EMPLOYED == 0) {
                row.put("employer", "渝北\"阳光\", 第一分厂");
            }
            if ((residents + i) % OLD_NUMBERS == 0
                    && Sheet.cell(row, "birth-date").startsWith("19")) {
                row.put("old-number", shortened(Sheet.cell(row, "citizen-id")));
            }
        }
        take(all);
        List<Map<String, String>> order = households % 7 == 0 ? all.reversed() : all;
        for (Map<String, String> row : order) {
            Map<String, String> typed = new LinkedHashMap<>(row);
            if (!Sheet.cell(row, "old-number").isEmpty()) {
                typed.put("citizen-id", Sheet.cell(row, "old-number"));
                typed.put("old-number", "");
            }
            put(Sheet.csv(typed.values()));
        }
        firstTaken = firstTaken.isEmpty() ? all.getFirst() : firstTaken;
        lastTaken = all.getFirst();
    }

    private void take(List<Map<String, String>> taken) {
        households += taken.isEmpty() ? 0 : 1;
        for (Map<String, String> row : taken) {
            residents++;
            sum.add(row);
        }
    }

    /// As the number was before 1999.
    static String shortened(String number) {
        return number.substring(0, 6) + number.substring(8, 17);
    }

    private void put(String text) throws IOException {
        line++;
        for (byte[] part : parts(text)) {
            out.write(part);
        }
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static List<byte[]> parts(String text) {
        boolean broken = text.indexOf(NO_UTF8) >= 0;
        byte[] good = text.replace(String.valueOf(NO_UTF8), "").getBytes(StandardCharsets.UTF_8);
        return broken ? List.of(good, new byte[] {(byte) NO_UTF8_BYTE}) : List.of(good);
    }
}
