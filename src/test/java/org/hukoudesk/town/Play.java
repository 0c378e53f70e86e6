package org.hukoudesk.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.hukoudesk.document.font.Fonts;
import org.hukoudesk.station.Station;
import org.hukoudesk.station.frame.FontSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A town with its windows in this JVM: the registry and the machines are processes, each workstation is the real
/// window on its own data folder. One window is in front; the others go on behind it, as on other desks.
public final class Play implements AutoCloseable {

    /// How long an officer waits for something to appear.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Town town;
    private final Path folder;
    private final Path papers;
    private final Path pictures;
    private final Map<String, Desk> open = new LinkedHashMap<>();
    private final Map<String, Witness> witnesses = new HashMap<>();

    private record Desk(Stage stage, Station station, Hands hands) {}

    /// @param pictures where a window leaves its picture when an officer waits in vain
    public Play(Path folder, Path pictures, Cast.Seat... seats) {
        this(folder, pictures, TownTime.morning(), seats);
    }

    /// @param time the first morning of the town
    public Play(Path folder, Path pictures, TownTime time, Cast.Seat... seats) {
        this(folder, pictures, new Town(folder, time));
        open(() -> town.settle(List.of(seats)));
    }

    private Play(Path folder, Path pictures, Town town) {
        this.folder = folder;
        this.pictures = pictures;
        this.town = town;
        this.papers = folder.resolve("papers");
    }

    /// Closes this town, and opens it again on the morning of a later day: the registry goes on, the workstations are
    /// set up anew since their certificates live for ninety days only.
    ///
    /// @param seats at workstations no one has been at before
    public Play later(LocalDate day, Cast.Seat... seats) {
        close();
        var then = new Play(folder, pictures, town.later(TownTime.on(day)));
        then.open(() -> then.town.seat(List.of(seats)));
        return then;
    }

    private void open(Runnable settling) {
        try {
            Files.createDirectories(papers);
            Papers.ofTheFamily(papers);
            FxToolkit.registerPrimaryStage();
            settling.run();
            Fonts fonts = Fonts.locate();
            onFx(() -> {
                new FontSource(List.of(fonts.sans(), fonts.sansBold())).load();
                return true;
            });
        } catch (IOException e) {
            town.close();
            throw new UncheckedIOException(e);
        } catch (TimeoutException e) {
            town.close();
            throw new IllegalStateException("JavaFX does not start", e);
        } catch (RuntimeException e) {
            town.close();
            throw e;
        }
    }

    public Town town() {
        return town;
    }

    /// The window of this seat, opened if it is not, in front of the others.
    public Hands at(Cast.Seat seat) {
        return onFx(() -> {
                    open.forEach((role, desk) -> {
                        if (!role.equals(seat.role())) {
                            desk.stage().hide();
                        }
                    });
                    Desk desk = open.computeIfAbsent(seat.role(), _ -> opened(seat));
                    desk.stage().show();
                    return desk;
                })
                .hands();
    }

    private Desk opened(Cast.Seat seat) {
        var stage = new Stage();
        var station = new Station(town.data(seat), town.time().clock());
        station.show(stage);
        return new Desk(stage, station, new Hands(stage, pictures, PATIENCE));
    }

    /// The window of this seat with this officer signed on, who was not before.
    public Hands sitDown(Cast.Seat seat, Cast.Officer officer) {
        Hands hands = at(seat);
        Login.sitDown(hands, officer);
        return hands;
    }

    /// Draws a paper somebody brings, for [WindowHands#scan] to scan into the row of this material.
    public void bring(String material, String... lines) {
        Papers.draw(papers.resolve(material + ".ppm"), lines);
    }

    /// What the officer at the window of 渝北 does.
    public WindowHands window() {
        return new WindowHands(at(Cast.WINDOW), papers, town.glass());
    }

    /// 何川 and after him 罗岚 approve what stands first in their lists, and leave.
    public void approveTwice() {
        approve(Cast.HE_CHUAN);
        approve(Cast.LUO_LAN);
    }

    /// An officer of the office approves the first case of the list, of 陈𠮷安, and leaves.
    public void approve(Cast.Officer officer) {
        Hands hands = sitDown(Cast.OFFICE, officer);
        hands.click("entry-review");
        hands.read("陈*安");
        hands.press("approve");
        hands.read("已同意");
        Login.leave(hands);
    }

    /// An officer looks at this case, approves it and leaves.
    ///
    /// @param picture name of the picture of what they saw
    public void approve(Cast.Seat seat, Cast.Officer officer, String caseNo, String picture) {
        Hands hands = sitDown(seat, officer);
        hands.click("entry-review");
        hands.click("row-" + caseNo);
        hands.until("approve", button -> !button.isDisabled());
        hands.picture(picture);
        hands.press("approve");
        hands.read("办件 " + caseNo + " 已同意");
        Login.leave(hands);
    }

    /// 唐蓉, signed on, releases the family of this case.
    public void release(String caseNo) {
        Hands hands = openPermit(caseNo);
        hands.fill("verification", "已电话核对申请人，户口簿与底册一致");
        hands.press("release");
        hands.read("已迁出");
    }

    /// 唐蓉, signed on, turns to the permit of this case.
    public Hands openPermit(String caseNo) {
        Hands hands = at(Cast.ORIGIN);
        hands.click("entry-exchange");
        hands.read("待核验");
        hands.click("row-" + caseNo);
        return hands;
    }

    /// The family from the card on the reader to the pages on the screen, everybody signed on who is needed.
    public String settled() {
        sitDown(Cast.WINDOW, Cast.ZHOU_MIN);
        String caseNo = window().takeIn();
        approveTwice();
        sitDown(Cast.ORIGIN, Cast.TANG_RONG);
        release(caseNo);
        window().settle(caseNo);
        return caseNo;
    }

    /// What the registry answers the first officer of this seat.
    public Witness witness(Cast.Seat seat) {
        Cast.Officer officer = seat.officers().getFirst();
        return witnesses.computeIfAbsent(
                seat.role(),
                _ -> Witness.of(
                        town.data(seat),
                        officer.id(),
                        officer.pin(),
                        town.time().clock()));
    }

    /// Ends the program of this window in order; it can be opened again.
    public void end(Cast.Seat seat) {
        end(seat.role());
    }

    private void end(String role) {
        Desk desk = open.remove(role);
        if (desk != null) {
            onFx(() -> {
                desk.station().close();
                desk.stage().hide();
                return true;
            });
        }
    }

    @Override
    public void close() {
        List.copyOf(open.keySet()).forEach(this::end);
        town.close();
    }

    private static <T> T onFx(Callable<T> act) {
        try {
            return WaitForAsyncUtils.asyncFx(act).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
