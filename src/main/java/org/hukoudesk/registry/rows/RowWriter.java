package org.hukoudesk.registry.rows;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes rows to a file in one of its forms.
public final class RowWriter implements AutoCloseable {

    private static final String BREAK = "\r\n";

    private final SequenceWriter rows;
    private final FileFormat format;

    private RowWriter(SequenceWriter rows, FileFormat format) {
        this.rows = rows;
        this.format = format;
    }

    public static RowWriter to(Path file, FileFormat format) throws IOException {
        BufferedWriter text = Files.newBufferedWriter(file);
        SequenceWriter rows = writer(format).writeValues(text);
        var writer = new RowWriter(rows, format);
        if (format == FileFormat.CSV) {
            rows.write(Arrays.stream(Column.values()).map(Column::plainName).toArray(String[]::new));
        }
        return writer;
    }

    private static ObjectWriter writer(FileFormat format) {
        return switch (format) {
            case CSV ->
                CsvMapper.builder()
                        .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                        .build()
                        .writerFor(String[].class)
                        .with(CsvSchema.emptySchema().withLineSeparator(BREAK));
            case JSON_LINES ->
                JsonMapper.builder()
                        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                        .build()
                        .writer()
                        .withRootValueSeparator("\n");
        };
    }

    public void write(Row row) {
        try {
            switch (format) {
                case CSV -> rows.write(row.inOrder().toArray(String[]::new));
                case JSON_LINES -> rows.write(said(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is not known is left out.
    private static Map<String, String> said(Row row) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            if (!row.text(column).isEmpty()) {
                said.put(column.plainName(), row.text(column));
            }
        }
        return said;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
