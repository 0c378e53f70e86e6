package org.hukoudesk.registry.rows;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.hukoudesk.store.transfer.ImportRun;

/// Reads a file line by line from any place that was the beginning of a line, and knows in bytes where it is. A line
/// that
/// is not UTF-8, or endless, spoils itself only.
public final class LineReader implements AutoCloseable {

    /// Every column at its longest, in four bytes a character, comes to a tenth of this.
    public static final int MOST_BYTES = 64 << 10;

    private static final int BUFFER_BYTES = 1 << 20;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final InputStream input;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private long line;
    private long offset;

    public LineReader(Path file, ImportRun.Place from) {
        this.line = from.line();
        this.offset = from.offset();
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.READ).position(from.offset());
            this.input = new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Empty at the end of the file.
    public Optional<Line> next() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Line> read() throws IOException {
        bytes.reset();
        long length = 0;
        int read = input.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            length++;
            if (length <= MOST_BYTES) {
                bytes.write(read);
            }
            read = input.read();
        }
        offset += length + (read == '\n' ? 1 : 0);
        Line.Content content = length > MOST_BYTES ? new Line.Content.Faulty(Reason.LINE_TOO_LONG) : decoded();
        return Optional.of(new Line(line, content, new ImportRun.Place(++line, offset)));
    }

    private Line.Content decoded() {
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
            int end = text.endsWith("\r") ? text.length() - 1 : text.length();
            int start = line == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
            return new Line.Content.Text(text.substring(start, end));
        } catch (CharacterCodingException _) {
            return new Line.Content.Faulty(Reason.NOT_UTF8);
        }
    }

    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
