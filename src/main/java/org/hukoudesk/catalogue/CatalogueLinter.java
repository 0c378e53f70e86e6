package org.hukoudesk.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hukoudesk.catalogue.source.Defect;
import org.hukoudesk.catalogue.source.Defects;
import org.hukoudesk.catalogue.source.LetterReader;
import org.hukoudesk.catalogue.source.Place;
import org.hukoudesk.catalogue.source.PlacedTree;

/// Checks catalogue files and names file, line and remedy of every defect. Run as a program it takes the folder of
/// the files, or nothing for those shipped with the program, and ends with 1 if there is a defect.
public final class CatalogueLinter {

    private static final String KNOWN_FILES = "items/[^/]+\\.yaml|overlays/[0-9]{2}/[^/]+\\.yaml|"
            + LetterReader.LETTERS + "|" + "tables/(legacy/)?[a-z0-9-]+\\.csv|calendars/[0-9]{4}\\.csv|divisions\\.csv";

    private CatalogueLinter() {}

    static void main(String... folder) {
        CatalogueFiles files = folder.length == 0 ? CatalogueFiles.bundled() : CatalogueFiles.below(Path.of(folder[0]));
        List<Defect> defects = lint(files);
        defects.forEach(System.out::println);
        System.out.println(files.texts().size() + " files, " + defects.size() + " defects");
        System.exit(defects.isEmpty() ? 0 : 1);
    }

    /// All defects, by file and line; none when the catalogue is clean.
    public static List<Defect> lint(CatalogueFiles files) {
        Defects defects = new Defects();
        PlacedTree tree = new PlacedTree();
        refuseStrangers(files, defects);
        ItemFiles.Variants variants = new ItemFiles(files, tree, defects).read(new ItemSchema());
        Catalogue catalogue = Catalogue.read(files, variants, defects, false);
        for (ItemFiles.Variant variant : variants.inOrder()) {
            Place place = tree.place(variant.root(), new Place(variant.file(), 1));
            new ItemChecks(variant, new ItemTrouble(place, tree, defects, List.of()), catalogue).run();
        }
        return defects.inOrder();
    }

    private static void refuseStrangers(CatalogueFiles files, Defects defects) {
        for (String path : files.texts().keySet().stream()
                .filter(path -> !path.matches(KNOWN_FILES))
                .collect(Collectors.toSet())) {
            defects.add(
                    new Place(path, 1),
                    "A file nobody reads",
                    "move it to items, overlays/<province>, letters, tables or calendars, or remove it");
        }
    }
}
