package org.hukoudesk;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The one layout of this project. Run as a program it rewrites the sources below the folders it is given.
final class SourceFormat {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private SourceFormat() {}

    static void main(String... folders) throws IOException, FormatterException {
        for (String folder : folders) {
            for (Path file : sourcesBelow(Path.of(folder))) {
                String formatted = formatted(file);
                if (!formatted.equals(Files.readString(file))) {
                    Files.writeString(file, formatted);
                }
            }
        }
    }

    static List<Path> sourcesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    static String formatted(Path file) throws IOException, FormatterException {
        String source = RemoveUnusedImports.removeUnusedImports(Files.readString(file));
        String ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR);
        return FORMATTER.formatSource(ordered);
    }
}
