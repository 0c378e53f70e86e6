package org.hukoudesk.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.stage.Stage;
import org.hukoudesk.document.font.Fonts;
import org.hukoudesk.station.Station;
import org.hukoudesk.station.frame.FontSource;
import org.hukoudesk.town.Hands;
import org.hukoudesk.town.TownTime;
import org.hukoudesk.town.WindowHands;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// One workstation of the tour: the real window on its own data folder, and a robot that plays the officers there. It
/// knows of the others only what appears on its screen.
///
/// Arguments: role, data folder, folder for pictures, folder of papers, file the scanner takes for its glass, what goes
/// wrong, and `again` when this window was killed before.
final class SeatProgram {

    /// How long an officer waits for the other end; the slowest step is a cold start of another window.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// Where the end is known to be bad, nobody waits that long for it.
    private static final Duration LESS = Duration.ofSeconds(50);

    private SeatProgram() {}

    static void main(String... arguments) throws Exception {
        Mishap mishap = Mishap.valueOf(arguments[5]);
        boolean again = arguments.length > 6;
        Stage stage = FxToolkit.registerPrimaryStage();
        Fonts fonts = Fonts.locate();
        var station = WaitForAsyncUtils.asyncFx(() -> {
                    new FontSource(List.of(fonts.sans(), fonts.sansBold())).load();
                    var made = new Station(
                            Path.of(arguments[1]), TownTime.ofThisProcess().clock());
                    made.show(stage);
                    return made;
                })
                .get();
        var hands = new Hands(stage, Path.of(arguments[2]), ends(mishap) ? PATIENCE : LESS);
        int code = 0;
        try {
            switch (arguments[0]) {
                case "window" -> {
                    var window = new WindowHands(hands, Path.of(arguments[3]), Path.of(arguments[4]));
                    new WindowPart(hands, mishap, window).play(again);
                }
                case "office" -> new OfficePart(hands).play();
                case "origin" -> new OriginPart(hands).play();
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (IllegalStateException stuck) {
            System.out.println(Tour.STUCK + stuck.getMessage());
            code = 1;
        }
        WaitForAsyncUtils.asyncFx(station::close).get();
        System.exit(code);
    }

    private static boolean ends(Mishap mishap) {
        return mishap == Mishap.NONE || mishap == Mishap.KILLS;
    }
}
