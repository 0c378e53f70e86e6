package org.hukoudesk.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The officer's hands and eyes at one window: what they wait for they see on the screen, what they do is a key, a
/// click or a typed word.
public final class Hands {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final int FX_LIMIT_SECONDS = 60;

    /// More words than any list offers.
    private static final int LONGEST_LIST = 120;

    private final Stage stage;
    private final Path pictures;
    private final Duration patience;
    private final FxRobot robot = new FxRobot();

    /// @param pictures where [#picture] leaves what is on the screen
    /// @param patience how long the officer waits for something to appear
    public Hands(Stage stage, Path pictures, Duration patience) {
        this.stage = stage;
        this.pictures = pictures;
        this.patience = patience;
    }

    /// Waits until the node of this id is shown.
    public Node see(String id) {
        return await("#" + id, () -> find(id));
    }

    /// Waits until this text stands somewhere on the screen.
    public void read(String text) {
        await("the words " + text, () -> screenText().contains(text) ? Optional.of(true) : Optional.empty());
    }

    /// What the node of this id says, once it is shown.
    public String words(String id) {
        Node node = see(id);
        return onFx(() -> {
            if (node instanceof TextInputControl input) {
                return input.getText();
            }
            var words = new StringBuilder();
            gather(node, words);
            return words.toString().strip();
        });
    }

    /// Everything that can be read on the screen now.
    public String screen() {
        return screenText();
    }

    /// Waits until the button can be pressed, and presses it.
    public void press(String id) {
        click("#" + id + " to work", () -> find(id).filter(node -> !node.isDisabled()));
    }

    public void click(String id) {
        click("#" + id, () -> find(id));
    }

    /// Clicks in the middle of a node. Lists draw their rows anew while we look: then it is looked for again.
    private void click(String what, Supplier<Optional<Node>> look) {
        await(what, () -> look.get().filter(this::clicked));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean clicked(Node node) {
        try {
            robot.clickOn(node);
            return true;
        } catch (RuntimeException gone) {
            // A node drawn anew meanwhile fails in many ways inside the robot; awaiting it again tells a real failure.
            return false;
        }
    }

    /// Waits until these words are shown by themselves, and clicks on them.
    public void clickText(String words) {
        click(
                "the words " + words,
                () -> onFx(() -> Optional.ofNullable(labelled(stage.getScene().getRoot(), words))));
    }

    private static @Nullable Node labelled(Node node, String words) {
        if (!node.isVisible()) {
            return null;
        }
        if (node instanceof Labeled labeled && words.equals(labeled.getText())) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = labelled(child, words);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    public void type(KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Holds the keys down one after the other and lets go of them all.
    public void chord(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void write(String words) {
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Puts the cursor into a field, empties it and types.
    public void fill(String id, String words) {
        Node field = focus(id);
        if (field instanceof TextInputControl input) {
            onFx(() -> {
                input.selectAll();
                return true;
            });
        }
        write(words);
        await(
                id + " to take what was typed",
                () -> Optional.of(field)
                        .filter(it -> !(it instanceof TextInputControl input)
                                || input.getText().equals(words)));
    }

    /// Walks down a list until these words are chosen.
    public void choose(String id, String words) {
        var box = (ComboBox<?>) focus(id);
        for (int step = 0; step < LONGEST_LIST && !shows(box, words); step++) {
            type(KeyCode.DOWN);
        }
        until(id, _ -> shows(box, words));
    }

    private static <T> boolean shows(ComboBox<T> box, String words) {
        T value = box.getValue();
        return value != null && box.getConverter().toString(value).contains(words);
    }

    public Node focus(String id) {
        Node node = see(id);
        onFx(() -> {
            node.requestFocus();
            return true;
        });
        return node;
    }

    /// Waits until the node of this id fulfils a condition.
    public void until(String id, Predicate<Node> condition) {
        await("#" + id + " as wanted", () -> find(id).filter(condition));
    }

    /// Keeps what is on the screen as `<name>.png`.
    public void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        var image = onFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return stage.getScene().snapshot(null);
        });
        try {
            Files.createDirectories(pictures);
            ImageIO.write(
                    SwingFXUtils.fromFXImage(image, null),
                    "png",
                    pictures.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Node> find(String id) {
        return onFx(() -> Optional.ofNullable(stage.getScene().lookup("#" + id)).filter(Hands::isShown));
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private String screenText() {
        return onFx(() -> {
            var words = new StringBuilder();
            gather(stage.getScene().getRoot(), words);
            return words.toString();
        });
    }

    private static void gather(Node node, StringBuilder words) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case Labeled labeled -> words.append(labeled.getText()).append('\n');
            case TextInputControl input -> words.append(input.getText()).append('\n');
            case Text text -> words.append(text.getText());
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
        }
    }

    private String lamps() {
        return onFx(() -> stage.getScene().getRoot().lookupAll(".hk-header-lamp").stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.joining(", ")));
    }

    /// The word of the screen on what was done last: the intake's bar and the other screens' line have ids of their
    /// own.
    private String bar() {
        return Stream.of("said", "barSaid")
                .flatMap(id -> find(id).stream())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(" "));
    }

    private <T> T await(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > end) {
                picture("99-stuck");
                throw new IllegalStateException("the officer waited in vain for " + what + ". The lamps say: " + lamps()
                        + ". The bottom bar says: " + bar());
            }
            robot.sleep(LOOK_AGAIN.toMillis());
        }
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> look) {
        try {
            return WaitForAsyncUtils.asyncFx(look).get(FX_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the window does not answer", e);
        }
    }
}
