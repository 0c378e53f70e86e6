package org.hukoudesk.station.shell;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Something broke that no screen expected. The officer sees one sentence and a code; whoever repairs it finds the code
/// in the log beside the stack trace. The code is the same for the same defect, and holds nothing about a person.
///
/// @param code eight characters, such as HD-3F2A-91C0
/// @param details class names and lines only: exception texts may name a person, and stay in the log
public record Problem(String code, String details) {

    /// Frames copied into the details; the cause is nearly always among the first.
    private static final int FRAMES = 12;

    /// Names what broke.
    public static Problem of(Throwable failure) {
        var details = new StringBuilder();
        @Nullable Throwable cause = failure;
        while (cause != null) {
            describe(cause, details);
            cause = cause.getCause();
        }
        String places = details.toString();
        return new Problem(code(places), places);
    }

    private static void describe(Throwable failure, StringBuilder details) {
        details.append(failure.getClass().getName()).append('\n');
        StackTraceElement[] trace = failure.getStackTrace();
        for (int index = 0; index < Math.min(FRAMES, trace.length); index++) {
            details.append("  ").append(trace[index].getClassName()).append('.').append(trace[index].getMethodName());
            details.append(':').append(trace[index].getLineNumber()).append('\n');
        }
    }

    private static String code(String places) {
        var sum = new CRC32();
        // Threads and reflection below our own code differ from run to run; the first place does not.
        places.lines().limit(2).forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        String hex = String.format(Locale.ROOT, "%08X", sum.getValue());
        return "HD-" + hex.substring(0, 4) + "-" + hex.substring(4);
    }
}
