package org.hukoudesk.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javax.imageio.ImageIO;
import org.hukoudesk.station.ScreenSamples.Sample;
import org.hukoudesk.station.frame.SampleWindow;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.shell.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Loads every FXML file of the workstation in both languages and themes, looks whether each control can be found and
/// read aloud, and leaves pictures in `target/screens` for whoever changed a screen to look at.
class EveryScreenTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path PICTURES = Path.of("target", "screens");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        var fonts = SampleWindow.fonts();
        WaitForAsyncUtils.asyncFx(fonts::load).get();
        Files.createDirectories(PICTURES);
    }

    @TestFactory
    List<DynamicTest> everyScreenLoadsAndCanBeLookedAt() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path fxml : screens()) {
            String name = fxml.getFileName().toString().replace(".fxml", "");
            for (Sample sample : samplesOf(fxml)) {
                for (Language language : Language.values()) {
                    for (Theme theme : Theme.values()) {
                        String title = name + "-" + sample.name() + "-" + language.suffix() + "-" + theme.name();
                        tests.add(DynamicTest.dynamicTest(
                                title,
                                () -> onFx(() -> {
                                    try {
                                        look(sample, new Strings(language), theme, title);
                                    } finally {
                                        Loan.giveBack();
                                    }
                                })));
                    }
                }
            }
        }
        return tests;
    }

    private static List<Path> screens() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fxml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Sample> samplesOf(Path fxml) throws ReflectiveOperationException {
        String type = RESOURCES.relativize(fxml).toString().replace('/', '.').replace(".fxml", "Samples");
        Class<?> samples;
        try {
            samples = Class.forName(type);
        } catch (ClassNotFoundException failure) {
            throw new AssertionError(fxml + " needs pictures: write the test class " + type, failure);
        }
        return ((ScreenSamples) samples.getDeclaredConstructor().newInstance()).samples();
    }

    private static void look(Sample sample, Strings strings, Theme theme, String title) {
        Screens.Loaded screen = sample.build().apply(strings);
        Loan.of(screen.controller()::onHide);
        Parent view = sample.inFrame()
                .map(at -> new SampleWindow().around(screen, at, strings))
                .orElse(screen.view());
        photograph(view, theme, title, strings.language());
        List<Node> nodes = new ArrayList<>();
        collect(screen.view(), nodes);
        assertThat(screen.view().getId()).as("id of the root of " + title).isNotNull();
        assertThat(nodes.stream().filter(EveryScreenTest::isSilent).map(Node::toString))
                .as("controls of %s without a word for the screen reader", title)
                .isEmpty();
    }

    private static boolean isSilent(Node node) {
        boolean control = node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof ListView
                || node instanceof TableView;
        boolean written = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        boolean ours = node.getId() != null || node.isFocusTraversable();
        boolean spoken =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        return control && ours && !written && !spoken;
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    /// English is looked at once; the time of the whole suite is short.
    private static void photograph(Parent view, Theme theme, String title, Language language) {
        var scene = new Scene(view, 1366, 768);
        theme.wear(scene.getStylesheets());
        if (language == Language.ENGLISH && theme == Theme.DARK) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return;
        }
        save(scene, title + "-1366");
        if (language == Language.ENGLISH) {
            return;
        }
        scene.setRoot(new javafx.scene.layout.Region());
        var large = new Scene(view, 1920, 1080);
        theme.wear(large.getStylesheets());
        save(large, title + "-1920");
        large.setRoot(new javafx.scene.layout.Region());
    }

    private static void save(Scene scene, String name) {
        // Lists make their cells and tables their columns only in a second pulse of layout.
        scene.snapshot(null);
        var picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        try {
            ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException("Cannot save " + name, failure);
        }
    }

    private static void onFx(Runnable act) throws Exception {
        WaitForAsyncUtils.asyncFx(act).get();
    }
}
