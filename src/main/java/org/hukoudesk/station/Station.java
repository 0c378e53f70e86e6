package org.hukoudesk.station;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.link.Sender;
import org.hukoudesk.document.font.Fonts;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.station.frame.CommandModel;
import org.hukoudesk.station.frame.FontSource;
import org.hukoudesk.station.frame.StationWindow;
import org.hukoudesk.station.login.LoginController;
import org.hukoudesk.station.login.LoginModel;
import org.hukoudesk.station.login.OfficerSecret;
import org.hukoudesk.station.login.PinLogin;
import org.hukoudesk.station.settings.StationSettings;
import org.hukoudesk.station.shell.Appearance;
import org.hukoudesk.station.shell.CommandSearch;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Theme;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.OfficerSeat;

/// One workstation: built here by hand, in reading order, and closed in reverse. The window stands before any file but
/// the officers' is read; the first right PIN opens the rest ([OpenCounter], [Workplace]).
public final class Station implements AutoCloseable {

    private final Path folder;
    private final Clock clock;
    private final StationSettings settings;
    private final Executor home = StationWindow.home();
    private final Navigator navigator = new Navigator();
    private final FrameModel frame;
    private final Work work;
    private final StationWindow window;

    private final ReentrantLock opening = new ReentrantLock();
    private final AtomicReference<Optional<OfficerSeat>> seat = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Opened>> open = new AtomicReference<>(Optional.empty());

    /// On the JavaFX thread, after the fonts were loaded.
    ///
    /// @param folder a data folder that [Setup] has made
    public Station(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.settings = StationSettings.read(folder);
        this.frame = new FrameModel(clock, navigator, settings.place());
        this.work = Work.virtual(home, frame::broke);
        var workstation = Keys.workstation(folder).getPublicKey();
        var login = new LoginModel(new PinLogin(folder, workstation, clock, this::open), work, clock, frame);
        var appearance = new Appearance(Language.CHINESE, Theme.LIGHT);
        var screens =
                new Screens().add(Screen.Login.class, (_, strings) -> new LoginController(login, appearance, strings));
        Workplace.addTo(screens, this::workplace);
        CommandSearch search = (typed, purpose) ->
                workplace().search(appearance.languageProperty()::get).find(typed, purpose);
        var command = new CommandModel(search, work, navigator);
        this.window = new StationWindow(screens, navigator, frame, command, appearance);
        frame.officerProperty().subscribe(officer -> {
            if (officer.isEmpty()) {
                seat.set(Optional.empty());
            }
        });
    }

    /// What the first right PIN has opened; the screens are made when the first of them is shown.
    private record Opened(OpenCounter counter, Supplier<Workplace> workplace, Lamps lamps) {}

    public void show(Stage stage) {
        window.show(stage);
    }

    /// In the background, when a PIN was right.
    private void open(SignedOn officer, OfficerSecret secret) {
        opening.lock();
        try {
            if (open.get().isEmpty()) {
                open.set(Optional.of(open(secret)));
            }
        } finally {
            opening.unlock();
        }
        var sender = new Sender(settings.workstation(), officer.officerId());
        seat.set(Optional.of(new OfficerSeat(sender, secret.own())));
    }

    private Opened open(OfficerSecret secret) {
        var around = new OpenCounter.Surroundings(folder, settings, seat::get, () -> home.execute(frame::heardNews));
        var counter = new OpenCounter(around, secret.store(), clock);
        var desk = new Workplace.Desk(
                settings, Catalogue.load(folder.resolve("catalogue")), work, clock, frame, navigator);
        var lamps = new Lamps(
                counter.link()::state,
                counter.machines(),
                settings.machines(),
                clock,
                signals -> home.execute(() -> frame.signals(signals)));
        lamps.start();
        return new Opened(counter, new Once<>(() -> new Workplace(counter, desk)), lamps);
    }

    private Workplace workplace() {
        return open.get()
                .orElseThrow(() -> new IllegalStateException("no officer has opened this workstation"))
                .workplace()
                .get();
    }

    @Override
    public void close() {
        window.close();
        open.getAndSet(Optional.empty()).ifPresent(opened -> {
            opened.lamps().close();
            opened.counter().close();
        });
    }

    static void main(String... arguments) {
        if (arguments.length != 2 || !arguments[0].equals("--data")) {
            throw new IllegalArgumentException("--data FOLDER: the data folder of a workstation that was set up");
        }
        Fonts fonts = Fonts.locate();
        StationWindow.start(
                new FontSource(List.of(fonts.sans(), fonts.sansBold())),
                stage -> {
                    var station = new Station(Path.of(arguments[1]), Clock.system(ChinaTime.ZONE));
                    stage.setOnHidden(_ -> {
                        station.close();
                        Platform.exit();
                    });
                    station.show(stage);
                },
                failure -> org.slf4j.LoggerFactory.getLogger(Station.class).error("The window failed", failure));
    }
}
