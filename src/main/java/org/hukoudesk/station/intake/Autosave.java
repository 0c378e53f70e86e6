package org.hukoudesk.station.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hukoudesk.station.shell.Work;

/// One writer for one intake: while a write is under way further changes wait and go together in the next, so that an
/// older text never overtakes a newer one. Used on the thread that owns the screens.
final class Autosave {

    private final IntakeService service;
    private final Work work;
    private final Supplier<CaseSubmitter.Filing> latest;
    private final Consumer<Optional<Instant>> kept;
    private boolean writing;
    private boolean again;
    private Optional<Runnable> whenQuiet = Optional.empty();

    /// @param latest what is to be kept, asked when a write begins
    /// @param kept told when everything is kept; empty as soon as something newer is not
    Autosave(
            IntakeService service, Work work, Supplier<CaseSubmitter.Filing> latest, Consumer<Optional<Instant>> kept) {
        this.service = service;
        this.work = work;
        this.latest = latest;
        this.kept = kept;
    }

    void changed() {
        kept.accept(Optional.empty());
        if (writing) {
            again = true;
            return;
        }
        writing = true;
        var filing = latest.get();
        work.run(() -> service.save(filing), this::written, _ -> {
            writing = false;
            quiet();
            return false;
        });
    }

    /// Runs the act as soon as nothing is being written.
    void afterwards(Runnable act) {
        whenQuiet = Optional.of(act);
        if (!writing) {
            quiet();
        }
    }

    private void written(Instant at) {
        writing = false;
        if (again) {
            again = false;
            changed();
        } else {
            kept.accept(Optional.of(at));
            quiet();
        }
    }

    private void quiet() {
        Optional<Runnable> act = whenQuiet;
        whenQuiet = Optional.empty();
        act.ifPresent(Runnable::run);
    }
}
