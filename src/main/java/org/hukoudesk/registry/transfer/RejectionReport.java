package org.hukoudesk.registry.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.hukoudesk.registry.rows.Reason;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.transfer.ImportRun;
import org.hukoudesk.store.transfer.Rejection;

/// The rejected rows of an import as a file beside the imported one: line, column, reason, words. The register holds
/// the
/// rejections; the file is made from them and can be made again.
final class RejectionReport {

    private static final int PAGE = 1_000;

    private final Store store;

    RejectionReport(Store store) {
        this.store = store;
    }

    Path write(ImportRun run, Path file) {
        Path report = file.resolveSibling(file.getFileName() + ".rejected.csv");
        Path part = file.resolveSibling(file.getFileName() + ".rejected.part");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(part)) {
                writer.write("line,column,reason,words\r\n");
                List<Rejection> page = after(run, 0);
                while (!page.isEmpty()) {
                    for (Rejection rejection : page) {
                        writer.write(text(rejection));
                    }
                    page = after(run, page.getLast().line());
                }
            }
            return Files.move(part, report, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Rejection> after(ImportRun run, long line) {
        return store.read(tx -> tx.imports().rejections(run.id(), line, PAGE));
    }

    private static String text(Rejection rejection) {
        String words = Reason.ofCode(rejection.reason()).words();
        return rejection.line() + "," + rejection.columnName() + "," + rejection.reason() + ",\"" + words + "\"\r\n";
    }
}
