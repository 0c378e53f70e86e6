package org.hukoudesk.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The texts a catalogue is read from, by path below its folder with `/` between names.
///
/// A folder inside a jar cannot be listed cheaply, so the bundled files are named in `index.txt`.
public record CatalogueFiles(Map<String, String> texts) {

    /// 144 items with an overlay for every province come to under 5,000 files.
    private static final int MOST_FILES = 10_000;

    private static final String INDEX = "index.txt";

    public CatalogueFiles {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /// The files shipped with the program.
    public static CatalogueFiles bundled() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String path :
                resource(INDEX).lines().filter(line -> !line.isBlank()).toList()) {
            texts.put(path, resource(path));
        }
        return new CatalogueFiles(texts);
    }

    /// The `.yaml` and `.csv` files of a folder and those below it.
    public static CatalogueFiles below(Path folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(CatalogueFiles::isCatalogueFile)
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException broken) {
            throw new CatalogueException("Cannot read catalogue folder " + folder, broken);
        }
        if (texts.size() > MOST_FILES) {
            throw new CatalogueException("More than " + MOST_FILES + " catalogue files below " + folder);
        }
        return new CatalogueFiles(texts);
    }

    /// These files with those of another catalogue, which take the place of files of the same path.
    public CatalogueFiles with(CatalogueFiles own) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.putAll(own.texts());
        return new CatalogueFiles(more);
    }

    /// These files with one more, or with another text for one of them.
    public CatalogueFiles with(String path, String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(path, text);
        return new CatalogueFiles(more);
    }

    List<String> matching(String pathPattern) {
        return texts.keySet().stream().filter(path -> path.matches(pathPattern)).toList();
    }

    String text(String path) {
        String text = texts.get(path);
        if (text == null) {
            throw new CatalogueException("Catalogue file missing: " + path);
        }
        return text;
    }

    static String resource(String path) {
        try (InputStream in = CatalogueFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new CatalogueException("Catalogue file missing from the program: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new CatalogueException("Cannot read from the program: " + path, broken);
        }
    }

    private static boolean isCatalogueFile(Path file) {
        String name = file.toString();
        return (name.endsWith(".yaml") || name.endsWith(".csv")) && Files.isRegularFile(file);
    }
}
