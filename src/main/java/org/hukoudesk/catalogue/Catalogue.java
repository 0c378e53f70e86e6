package org.hukoudesk.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.catalogue.source.Defects;
import org.hukoudesk.catalogue.source.LetterReader;
import org.hukoudesk.catalogue.source.PlacedTree;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.code.Divisions;
import org.hukoudesk.domain.code.LegacyTable;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.service.FormReviewer;
import org.hukoudesk.domain.service.LetterText;
import org.hukoudesk.domain.service.ServiceItem;

/// The service items, letters, code tables, divisions and working days a program works with. Immutable once read, and
/// safe to share between threads.
public final class Catalogue {

    /// Digits of an organ's code that name its province.
    private static final int PROVINCE = 2;

    private final Map<String, CodeTable> tables;
    private final Map<String, LegacyTable> legacy;
    private final Divisions divisions;
    private final WorkingCalendar calendar;
    private final Map<LetterText.Kind, LetterText> letters;

    /// By item key, then by province; the empty province is the item as it is everywhere else.
    private final Map<String, Map<String, ServiceItem>> items;

    private Catalogue(
            Map<String, CodeTable> tables,
            Map<String, LegacyTable> legacy,
            Divisions divisions,
            WorkingCalendar calendar,
            Map<LetterText.Kind, LetterText> letters,
            Map<String, Map<String, ServiceItem>> items) {
        this.tables = Map.copyOf(tables);
        this.legacy = Map.copyOf(legacy);
        this.divisions = divisions;
        this.calendar = calendar;
        this.letters = Map.copyOf(letters);
        this.items = items;
    }

    /// The catalogue shipped with the program. Takes about 1 s of one core in a cold JVM, most of it the files
    /// themselves: load it beside something else, never on the thread of the window. The first question to an item
    /// compiles what it asks.
    ///
    /// @throws CatalogueException naming every defect, if there is one
    public static Catalogue load() {
        return load(CatalogueFiles.bundled(), ItemShape.TRUSTED);
    }

    /// The catalogue of the program with the files of a folder laid over it, as an office keeps items of its own: a
    /// file of the same path takes the program's place. Without such a folder it is the program's alone.
    ///
    /// @throws CatalogueException naming every defect, if there is one
    public static Catalogue load(Path folder) {
        return Files.isDirectory(folder) ? load(CatalogueFiles.bundled().with(CatalogueFiles.below(folder))) : load();
    }

    /// A catalogue from elsewhere, held against the schema first.
    ///
    /// @throws CatalogueException naming every defect, if there is one
    public static Catalogue load(CatalogueFiles files) {
        return load(files, new ItemSchema());
    }

    private static Catalogue load(CatalogueFiles files, ItemShape shape) {
        Defects defects = new Defects();
        PlacedTree tree = new PlacedTree();
        var items = new ItemFiles(files, tree, defects).read(shape);
        Catalogue catalogue = read(files, items, defects, shape.equals(ItemShape.TRUSTED));
        if (!defects.isEmpty()) {
            throw CatalogueException.of(defects.inOrder());
        }
        return catalogue;
    }

    /// Reads what can be read and notes what cannot.
    ///
    /// @param late expressions are compiled when first asked, because they are known to be sound
    static Catalogue read(CatalogueFiles files, ItemFiles.Variants variants, Defects defects, boolean late) {
        SheetReader sheets = new SheetReader(files, defects);
        Map<String, CodeTable> tables = sheets.tables();
        ItemReader reader = new ItemReader(variants.tree(), tables.keySet(), defects, late);
        Map<String, Map<String, ServiceItem>> items = new LinkedHashMap<>();
        for (ItemFiles.Variant variant : variants.inOrder()) {
            items.computeIfAbsent(variant.key(), _ -> new HashMap<>())
                    .put(variant.province(), reader.item(variant.file(), variant.root()));
        }
        var letters = new LetterReader(variants.tree(), defects).letters(files.texts());
        return new Catalogue(tables, sheets.legacy(tables), sheets.divisions(), sheets.calendar(), letters, items);
    }

    /// The item as it is in a province.
    ///
    /// @param province two digits of GB/T 2260; one without an overlay gets the item as it is everywhere else
    public Optional<ServiceItem> item(String key, String province) {
        Map<String, ServiceItem> variants = items.getOrDefault(key, Map.of());
        return Optional.ofNullable(variants.get(province)).or(() -> Optional.ofNullable(variants.get("")));
    }

    /// The item as it is where an organ is: the organ of a case where there is one, else the workstation's own.
    ///
    /// @param organ code of the organ
    public Optional<ServiceItem> itemAt(String key, String organ) {
        return item(key, organ.substring(0, Math.min(PROVINCE, organ.length())));
    }

    /// Keys of all items, in order of their files.
    public List<String> itemKeys() {
        return List.copyOf(items.keySet());
    }

    /// What reviews the answers to an item of this catalogue.
    public FormReviewer reviewer(ServiceItem item) {
        return new FormReviewer(item, tables);
    }

    /// How a letter to a citizen is worded; empty where the files have none of this kind.
    public Optional<LetterText> letter(LetterText.Kind kind) {
        return Optional.ofNullable(letters.get(kind));
    }

    public Optional<CodeTable> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    /// An older edition of a table, by `<table>-<edition>`.
    public Optional<LegacyTable> legacy(String id) {
        return Optional.ofNullable(legacy.get(id));
    }

    public Divisions divisions() {
        return divisions;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }
}
