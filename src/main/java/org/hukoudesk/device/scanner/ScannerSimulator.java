package org.hukoudesk.device.scanner;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A scanner without a machine, following a script: each scan takes the next scene, and finds no documents when there
/// is none.
public final class ScannerSimulator implements PageScanner {

    private final Queue<ScanOutcome> scenes = new ConcurrentLinkedQueue<>();
    private volatile boolean available = true;

    /// These pages lie there for one scan.
    public ScannerSimulator lay(ScannedPage... pages) {
        return play(new ScanOutcome.Scanned(List.of(pages)));
    }

    /// The next scan fails without a page.
    public ScannerSimulator fail(ScanProblem problem) {
        return play(new ScanOutcome.Failed(problem, List.of()));
    }

    /// The next scan ends as given.
    public ScannerSimulator play(ScanOutcome scene) {
        scenes.add(scene);
        return this;
    }

    public void setAvailable(boolean available) {
        this.available = available;
    }

    @Override
    public boolean isAvailable() {
        return available;
    }

    @Override
    public ScanOutcome scan() {
        if (!available) {
            return new ScanOutcome.Failed(ScanProblem.UNREACHABLE, List.of());
        }
        var scene = scenes.poll();
        return scene == null ? new ScanOutcome.Failed(ScanProblem.NO_DOCUMENTS, List.of()) : scene;
    }
}
