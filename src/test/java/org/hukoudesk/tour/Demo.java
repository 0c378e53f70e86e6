package org.hukoudesk.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.hukoudesk.station.Station;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Papers;
import org.hukoudesk.town.Program;
import org.hukoudesk.town.Town;
import org.hukoudesk.town.TownTime;

/// The same town as the tour's, with the three windows on the display for people to use: the family's card lies on the
/// reader, a paper on the scanner. Ends when all windows are closed.
public final class Demo {

    private Demo() {}

    static void main(String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("hukou-demo-");
        try (Town town = new Town(folder, TownTime.ofTheMachine());
                var windows = Executors.newVirtualThreadPerTaskExecutor()) {
            town.settle(Cast.SEATS);
            Papers.draw(town.glass(), "不动产权证书（样张）", "权利人 陈𠮷安", Cast.NEW_ADDRESS);
            Cast.SEATS.forEach(Demo::introduce);
            List<Future<Integer>> open = Cast.SEATS.stream()
                    .map(seat -> windows.submit(() -> show(folder, town, seat)))
                    .toList();
            for (Future<Integer> window : open) {
                window.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.out.println("The data folders are kept in " + folder);
        System.exit(0);
    }

    private static void introduce(Cast.Seat seat) {
        System.out.println(seat.organs().getFirst().name() + " " + seat.counter() + ": "
                + seat.officers().stream()
                        .map(officer -> officer.name() + " PIN " + officer.pin())
                        .collect(Collectors.joining(", ")));
    }

    private static int show(Path folder, Town town, Cast.Seat seat) {
        try (Program window = Program.start(
                "window-" + seat.role(),
                folder,
                Program.Launch.of(Station.class),
                "--data",
                town.data(seat).toString())) {
            return window.listen(System.out::println);
        }
    }
}
