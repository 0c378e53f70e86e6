package org.hukoudesk.device.printer;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a printer says of itself.
record PrinterReport(
        boolean stopped, boolean accepting, List<String> reasons, int upTimeSeconds, List<MediaSize> ready) {

    private static final List<String> SUFFIXES = List.of("-report", "-warning", "-error");
    /// Worth knowing, not worth a look now.
    private static final Set<String> HARMLESS =
            Set.of("none", "media-low", "toner-low", "marker-supply-low", "marker-waste-almost-full");

    static PrinterReport of(IppPacket answer) {
        var state = answer.getValue(Tag.printerAttributes, Types.printerState);
        return new PrinterReport(
                PrinterState.stopped.equals(state),
                !Boolean.FALSE.equals(answer.getValue(Tag.printerAttributes, Types.printerIsAcceptingJobs)),
                attention(answer.getStrings(Tag.printerAttributes, Types.printerStateReasons)),
                Optional.ofNullable(answer.getValue(Tag.printerAttributes, Types.printerUpTime))
                        .orElse(0),
                answer.getStrings(Tag.printerAttributes, Types.mediaReady).stream()
                        .flatMap(name -> MediaSize.ofPwgName(name).stream())
                        .toList());
    }

    /// Reasons without their severity and without the harmless ones.
    static List<String> attention(List<String> reasons) {
        return reasons.stream()
                .map(PrinterReport::withoutSuffix)
                .filter(it -> !HARMLESS.contains(it))
                .distinct()
                .toList();
    }

    PrinterCondition condition() {
        var all = new ArrayList<>(reasons);
        if (stopped && all.isEmpty()) {
            all.add("stopped");
        }
        if (!accepting) {
            all.add("not-accepting-jobs");
        }
        return all.isEmpty() ? new PrinterCondition.Ready() : new PrinterCondition.NeedsAttention(all);
    }

    /// Why no job should be tried for paper of `size`, as far as the printer tells.
    Optional<PrintProblem> obstacle(MediaSize size) {
        if (!accepting) {
            return Optional.of(PrintProblem.NOT_ACCEPTING);
        }
        boolean otherPaper = !ready.isEmpty() && !ready.contains(size);
        return otherPaper ? Optional.of(PrintProblem.PAPER_NOT_LOADED) : Optional.empty();
    }

    private static String withoutSuffix(String reason) {
        for (var suffix : SUFFIXES) {
            if (reason.endsWith(suffix)) {
                return reason.substring(0, reason.length() - suffix.length());
            }
        }
        return reason;
    }
}
