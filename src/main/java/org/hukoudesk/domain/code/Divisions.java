package org.hukoudesk.domain.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The table of divisions.
///
/// An unknown code is an ordinary answer: old ID numbers carry abolished codes (512xxx before 1997), and the
/// statistics list this table starts from lacks Hong Kong, Macao and Taiwan counties.
public final class Divisions {

    /// Rows of the statistics list that stand for "directly below the province" and are never spoken.
    private static final Set<String> PLACEHOLDERS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    private final String version;
    private final String source;
    private final Map<String, Division> byCode;
    private final Map<String, List<Division>> byParent;

    /// @param version date or number of the list
    /// @param source where the rows were taken from
    public Divisions(String version, String source, Collection<Division> rows) {
        this.version = version;
        this.source = source;
        Map<String, Division> codes = new LinkedHashMap<>();
        Map<String, List<Division>> parents = new LinkedHashMap<>();
        for (Division row : rows) {
            if (codes.put(row.code(), row) != null) {
                throw new IllegalArgumentException("Division code twice: " + row.code());
            }
            parents.computeIfAbsent(row.parent(), _ -> new ArrayList<>()).add(row);
        }
        byCode = Collections.unmodifiableMap(codes);
        rows.forEach(this::refuseUpsideDown);
        byParent = Collections.unmodifiableMap(parents);
    }

    public String version() {
        return version;
    }

    public String source() {
        return source;
    }

    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The text as printed on a booklet, such as 重庆市渝北区; empty for a code the table does not know.
    public Optional<String> fullName(String code) {
        return find(code).map(this::fullName);
    }

    /// The known division, or the nearest known one above it by the digits of the code (county, city, province).
    /// A historic code thus still says which province it belonged to.
    public Optional<Division> nearest(String code) {
        return find(code)
                .or(() -> above(code, 4).flatMap(this::find))
                .or(() -> above(code, 2).flatMap(this::find));
    }

    /// Divisions directly below, in code order of the list; the empty text asks for the provinces.
    public List<Division> below(String parent) {
        return List.copyOf(byParent.getOrDefault(parent, List.of()));
    }

    /// This table with more rows, such as the invented 99xxxx divisions of tests.
    public Divisions with(Collection<Division> more) {
        List<Division> rows = new ArrayList<>(byCode.values());
        rows.addAll(more);
        return new Divisions(version, source, rows);
    }

    public int size() {
        return byCode.size();
    }

    /// Names are built by walking upwards, so a parent must stand above its child.
    private void refuseUpsideDown(Division row) {
        if (find(row.parent()).filter(parent -> parent.level() >= row.level()).isPresent()) {
            throw new IllegalArgumentException("Division " + row.code() + " lies below one of its own level");
        }
    }

    private String fullName(Division division) {
        String own = PLACEHOLDERS.contains(division.name()) ? "" : division.name();
        return find(division.parent()).map(this::fullName).orElse("") + own;
    }

    private static Optional<String> above(String code, int digits) {
        return code.matches("[0-9]{6}")
                ? Optional.of(code.substring(0, digits) + "0".repeat(6 - digits))
                : Optional.empty();
    }
}
