package org.hukoudesk.station.review;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javax.imageio.ImageIO;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.sync.Casework.Mailing;

public final class ReviewSamples implements ScreenSamples {

    private static final String DAY = "500112-20261123-00";
    private static final String CHOSEN = DAY + "47";

    /// What happens on the screen once it is shown.
    private interface Scene {
        void play(ReviewOffice office, ReviewModel model, Parent view);
    }

    @Override
    public List<Sample> samples() {
        return Stream.concat(decisions().stream(), holds().stream()).toList();
    }

    private static List<Sample> decisions() {
        return List.of(
                sample("list", ReviewSamples::busy, (_, _, _) -> {}),
                sample(
                        "evidence",
                        ReviewSamples::busy,
                        (_, _, view) -> sheet(view).setVvalue(0.75)),
                sample("page", ReviewSamples::busy, (_, _, view) -> page(view).fire()),
                sample("empty", _ -> {}, (_, _, _) -> {}),
                sample(
                        "return",
                        ReviewSamples::busy,
                        (_, model, _) -> model.decision().decide(ReviewAct.RETURN)),
                sample("refused", ReviewSamples::busy, (office, model, _) -> {
                    model.decision().opinionProperty().set("材料齐全，同意迁入");
                    office.next = new Mailing.Refused("claimed-by-another");
                    model.decision().decide(ReviewAct.APPROVE);
                    office.mailings.put(DAY + "48", new Mailing.Waiting());
                    model.reload();
                }),
                sample("own", ReviewSamples::busy, (_, model, _) -> {
                    model.choose(model.casesProperty().get().getLast());
                    model.noticeProperty()
                            .set(org.hukoudesk.station.shell.Message.of("review.notice.gone", DAY + "39"));
                }),
                sample(
                        "since",
                        office -> {
                            busy(office);
                            office.householdChanged();
                        },
                        (_, _, _) -> {}),
                sample("county", ReviewSamples::county, (_, _, _) -> {}));
    }

    private static List<Sample> holds() {
        return List.of(
                sample(
                        "clock",
                        ReviewSamples::supplemented,
                        (_, _, view) -> sheet(view).setVvalue(1)),
                sample("investigate", ReviewSamples::busy, (_, model, _) -> {
                    model.decision().opinionProperty().set("到现住址走访，核实是否实际居住");
                    model.decision().decide(ReviewAct.INVESTIGATE);
                }),
                sample("investigated", ReviewSamples::investigated, (_, _, _) -> {}),
                sample("notice", ReviewSamples::busy, (_, model, view) -> {
                    ((Button) view.lookup("#supplement")).fire();
                    NoticeModel.Row booklet = model.supplement().rowsProperty().get().stream()
                            .filter(row -> row.thing().key().equals("booklet"))
                            .findFirst()
                            .orElseThrow();
                    booklet.askedProperty().set(true);
                    model.supplement().send();
                }));
    }

    private static ScrollPane sheet(Parent view) {
        return (ScrollPane) view.lookup("#scroll");
    }

    private static Button page(Parent view) {
        return (Button) sheet(view).getContent().lookup("#page-property-certificate-1");
    }

    private static void busy(ReviewOffice office) {
        for (String hash : List.of("a", "b", "c")) {
            office.scans.put(hash, paper());
        }
        office.wait(CHOSEN, "2026-11-24")
                .change(CHOSEN, told -> ReviewOffice.noted(told, "户口簿少扫了第 3 页，请补扫后再报"))
                .wait(DAY + "41", "2026-11-20")
                .wait(DAY + "42", "2026-11-23")
                .wait(DAY + "48", "2026-12-03")
                .wait(DAY + "49", "2027-01-05")
                .wait(DAY + "50", "2026-12-03");
        office.change(DAY + "42", told -> ReviewOffice.held(told, ReviewOffice.COLLEAGUE, "2026-11-23T04:25:00Z"))
                .change(DAY + "48", told -> ReviewOffice.held(told, "50011203301", "2026-11-23T04:25:00Z"))
                .change(DAY + "50", told -> ReviewOffice.takenInBy(told, "50011203301"));
    }

    private static void supplemented(ReviewOffice office) {
        busy(office);
        office.change(CHOSEN, ReviewOffice::supplemented);
    }

    private static void investigated(ReviewOffice office) {
        busy(office);
        office.change(CHOSEN, told -> ReviewOffice.investigated(told, "ACCEPTED", "2026-12-04"));
    }

    private static void county(ReviewOffice office) {
        busy(office);
        office.frame.signOn(ReviewOffice.COUNTY);
        var approved =
                new CaseSnapshot.Decided("STATION", "APPROVE", "50011203301", "2026-11-23T03:40:00Z", "材料齐全，同意上报");
        office.change(CHOSEN, told -> ReviewOffice.at(told, "STATION_APPROVED", approved));
    }

    private static Sample sample(String name, Consumer<ReviewOffice> before, Scene scene) {
        return Sample.framed(name, Screen.Review.list(), strings -> view(strings, before, scene));
    }

    private static Screens.Loaded view(Strings strings, Consumer<ReviewOffice> before, Scene scene) {
        var office = new ReviewOffice();
        before.accept(office);
        var model = office.model();
        boolean any = !office.cases().isEmpty();
        var controller = new ReviewController(model, new Screen.Review(any ? CHOSEN : ""), strings);
        var view = Screens.view(
                controller, strings, new DecisionController(model, strings), new NoticeController(model, strings));
        return new Screens.Loaded(view, new Played(controller, () -> {
            view.applyCss();
            view.layout();
            scene.play(office, model, view);
        }));
    }

    private static byte[] paper() {
        var page = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 620, 877);
        pen.setColor(Color.DARK_GRAY);
        for (int line = 0; line < 22; line++) {
            pen.fillRect(70, 120 + line * 30, line % 5 == 4 ? 260 : 480, 6);
        }
        pen.setColor(new Color(0xC0332B));
        pen.drawOval(420, 680, 110, 110);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
