package org.hukoudesk.document.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/// Build step: compiles the templates below one folder into another, so that the product needs no compiler.
final class CompileTemplates {

    private static final String SOURCE = ".jrxml";

    private CompileTemplates() {}

    static void main(String... folders) throws IOException, JRException {
        Path sources = Path.of(folders[0]);
        Path classes = Path.of(folders[1]);
        for (Path source : templatesBelow(sources)) {
            String relative = sources.relativize(source).toString();
            Path compiled = classes.resolve(relative.substring(0, relative.length() - SOURCE.length()) + ".jasper");
            if (isStale(compiled, source)) {
                Files.createDirectories(compiled.resolveSibling(""));
                JasperCompileManager.compileReportToFile(source.toString(), compiled.toString());
            }
        }
    }

    private static List<Path> templatesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(SOURCE))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isStale(Path compiled, Path source) throws IOException {
        return !Files.exists(compiled)
                || Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(source)) < 0;
    }
}
