package org.hukoudesk.device.scanner;

import au.com.southsky.jfreesane.SaneDevice;
import au.com.southsky.jfreesane.SaneException;
import au.com.southsky.jfreesane.SaneSession;
import au.com.southsky.jfreesane.SaneStatus;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hukoudesk.device.scanner.ScanOutcome.Failed;
import org.hukoudesk.device.scanner.ScanOutcome.Scanned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A scanner behind the SANE network protocol.
///
/// Every scan has a session of its own: after a failure SANE sessions are in no state to be used again.
public final class SaneScanner implements PageScanner {

    private static final Logger LOG = LoggerFactory.getLogger(SaneScanner.class);
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(3);
    /// A desk feeder holds 50 sheets; more in one scan is a feeder that does not stop.
    private static final int MOST_PAGES = 100;

    private final ScannerSettings settings;

    public SaneScanner(ScannerSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isAvailable() {
        try (var socket = new Socket()) {
            socket.connect(address(), (int) CONNECT_LIMIT.toMillis());
            return true;
        } catch (IOException away) {
            return false;
        }
    }

    @Override
    public ScanOutcome scan() {
        var pages = new ArrayList<ScannedPage>();
        try (var session = SaneSession.withRemoteSane(
                        address(),
                        CONNECT_LIMIT.toMillis(),
                        TimeUnit.MILLISECONDS,
                        settings.limit().toMillis(),
                        TimeUnit.MILLISECONDS);
                var device = session.getDevice(settings.device())) {
            device.open();
            var setting = new SaneSetting(device);
            setting.apply(settings.options());
            return acquire(device, setting, pages);
        } catch (SaneSetting.UnknownOptionException e) {
            LOG.warn("The scanner {} cannot be set: {}", settings.device(), e.getMessage());
            return new Failed(ScanProblem.DEVICE_MISSING, pages);
        } catch (SaneException e) {
            return refused(e.getStatus(), pages);
        } catch (ConnectException | UnknownHostException _) {
            return new Failed(ScanProblem.UNREACHABLE, pages);
        } catch (SocketTimeoutException _) {
            return new Failed(ScanProblem.NO_ANSWER, pages);
        } catch (IOException e) {
            LOG.warn("The scanner {} broke off", settings.device(), e);
            return new Failed(ScanProblem.NO_ANSWER, pages);
        }
    }

    private ScanOutcome acquire(SaneDevice device, SaneSetting setting, List<ScannedPage> pages)
            throws IOException, SaneException {
        int dpi = setting.resolution(settings.dpi());
        do {
            if (pages.size() == MOST_PAGES) {
                return new Failed(ScanProblem.TOO_MANY_PAGES, pages);
            }
            try (var guard = TruncationGuard.stand()) {
                var image = device.acquireImage();
                if (guard.heardWarning()) {
                    return new Failed(ScanProblem.TRUNCATED, pages);
                }
                pages.add(PagePng.page(image, dpi));
            }
        } while (setting.hasFeeder());
        return new Scanned(pages);
    }

    /// An empty feeder after at least one page is the normal end of a stack.
    private static ScanOutcome refused(SaneStatus status, List<ScannedPage> pages) {
        if (status == SaneStatus.STATUS_NO_DOCS && !pages.isEmpty()) {
            return new Scanned(pages);
        }
        return new Failed(problem(status), pages);
    }

    private static ScanProblem problem(SaneStatus status) {
        return switch (status) {
            case STATUS_JAMMED -> ScanProblem.JAMMED;
            case STATUS_COVER_OPEN -> ScanProblem.COVER_OPEN;
            case STATUS_NO_DOCS -> ScanProblem.NO_DOCUMENTS;
            case STATUS_DEVICE_BUSY -> ScanProblem.BUSY;
            case STATUS_CANCELLED -> ScanProblem.CANCELLED;
            case STATUS_ACCESS_DENIED -> ScanProblem.ACCESS_DENIED;
            case STATUS_EOF -> ScanProblem.TRUNCATED;
            case STATUS_INVAL, STATUS_UNSUPPORTED -> ScanProblem.DEVICE_MISSING;
            case STATUS_GOOD, STATUS_IO_ERROR, STATUS_NO_MEM -> ScanProblem.DEVICE_FAULT;
        };
    }

    private InetSocketAddress address() {
        return new InetSocketAddress(settings.host(), settings.port());
    }
}
