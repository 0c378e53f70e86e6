package org.hukoudesk.station.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Which controller shows which screen, and how it is built. `MoveInController` is joined to `MoveIn.fxml` of the same
/// package; its texts come from [Strings].
public final class Screens {

    /// Builds a controller from the screen's value and the texts of the language spoken now.
    @FunctionalInterface
    public interface Builder<S extends Screen, C extends Shown> {
        C build(S screen, Strings strings);
    }

    /// A screen ready to be put into the window.
    public record Loaded(Parent view, Shown controller) {}

    private final Map<Class<? extends Screen>, BiFunction<Screen, Strings, Loaded>> builders = new HashMap<>();
    private final Map<Class<?>, Function<Strings, ?>> parts = new HashMap<>();

    /// Registers a screen. The last registration of a screen wins.
    public <S extends Screen> Screens add(Class<S> screen, Builder<S, ?> builder) {
        return ready(screen, (value, strings) -> {
            Shown controller = builder.build(value, strings);
            return new Loaded(view(controller, strings, parts), controller);
        });
    }

    /// Registers a screen that brings its own view, made without FXML.
    public <S extends Screen> Screens ready(Class<S> screen, BiFunction<S, Strings, Loaded> builder) {
        builders.put(screen, (value, strings) -> builder.apply(screen.cast(value), strings));
        return this;
    }

    /// Registers the controller of an `<fx:include>`d part, which any screen may include.
    public <C> Screens part(Class<C> controller, Function<Strings, C> builder) {
        parts.put(controller, builder);
        return this;
    }

    public boolean has(Class<? extends Screen> screen) {
        return builders.containsKey(screen);
    }

    /// Builds the screen anew.
    ///
    /// @throws IllegalStateException if nobody registered this screen
    public Loaded load(Screen screen, Strings strings) {
        BiFunction<Screen, Strings, Loaded> builder = builders.get(screen.getClass());
        if (builder == null) {
            throw new IllegalStateException(
                    "No screen is registered for " + screen.getClass().getSimpleName());
        }
        return builder.apply(screen, strings);
    }

    /// Joins a ready controller to its FXML, and ready controllers to the parts it includes.
    public static Parent view(Object controller, Strings strings, Object... included) {
        Map<Class<?>, Function<Strings, ?>> ready = new HashMap<>();
        for (Object part : included) {
            ready.put(part.getClass(), _ -> part);
        }
        return view(controller, strings, ready);
    }

    private static Parent view(Object controller, Strings strings, Map<Class<?>, Function<Strings, ?>> parts) {
        Class<?> type = controller.getClass();
        String fxml = type.getSimpleName().replaceFirst("Controller$", ".fxml");
        URL place = Objects.requireNonNull(type.getResource(fxml), () -> type.getPackageName() + " has no " + fxml);
        var loader = new FXMLLoader(place, strings.bundle());
        loader.setControllerFactory(asked -> asked == type ? controller : part(asked, strings, parts));
        try {
            return loader.load();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot build " + fxml, failure);
        }
    }

    private static Object part(Class<?> asked, Strings strings, Map<Class<?>, Function<Strings, ?>> parts) {
        Function<Strings, ?> builder = parts.get(asked);
        if (builder == null) {
            throw new IllegalStateException("No part is registered for " + asked.getName());
        }
        return Objects.requireNonNull(builder.apply(strings));
    }
}
