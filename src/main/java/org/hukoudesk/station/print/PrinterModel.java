package org.hukoudesk.station.print;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hukoudesk.device.printer.PrinterCondition;
import org.hukoudesk.station.booklet.PaperKind;
import org.hukoudesk.station.shell.Work;

/// The printer of the page that is shown: how it stood when it was last asked, and what it says while it waits.
final class PrinterModel {

    private final PrintDesk desk;
    private final Work work;
    private final AtomicReference<List<String>> reasons = new AtomicReference<>(List.of());
    private final ObjectProperty<Optional<PrinterCondition>> condition = new SimpleObjectProperty<>(Optional.empty());
    private PaperKind paper = PaperKind.BOOKLET;

    PrinterModel(PrintDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
    }

    /// Asks the printer of this paper; an answer about another one that was asked before comes too late.
    void look(PaperKind now) {
        paper = now;
        work.run(() -> desk.condition(now), told -> {
            if (paper == now) {
                condition.set(Optional.of(told));
            }
        });
    }

    /// The page shown is printed on this paper.
    void turnTo(PaperKind now) {
        if (paper != now) {
            condition.set(Optional.empty());
            look(now);
        }
    }

    /// A page begins; nothing is known of it.
    void begin() {
        reasons.set(List.of());
    }

    /// What the printing thread calls while a page waits in the printer.
    ///
    /// @param of the paper of that page
    /// @param shown hears the latest reasons on the window's thread
    Consumer<List<String>> listener(PaperKind of, Consumer<List<String>> shown) {
        return now -> {
            reasons.set(now);
            work.run(() -> now, _ -> {
                List<String> last = reasons.get();
                shown.accept(last);
                if (paper == of) {
                    condition.set(Optional.of(
                            last.isEmpty() ? new PrinterCondition.Ready() : new PrinterCondition.NeedsAttention(last)));
                }
            });
        };
    }

    /// Empty before it was asked.
    ObjectProperty<Optional<PrinterCondition>> conditionProperty() {
        return condition;
    }
}
