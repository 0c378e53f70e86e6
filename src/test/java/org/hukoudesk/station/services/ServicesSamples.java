package org.hukoudesk.station.services;

import java.util.List;
import java.util.function.Consumer;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;

public final class ServicesSamples implements ScreenSamples {

    private static final Catalogue CATALOGUE = Catalogue.load();

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("all", model -> {}),
                sample("nothing", model -> model.typedProperty().set("驾照")));
    }

    private static Sample sample(String name, Consumer<ServicesModel> then) {
        return Sample.framed(name, new Screen.Services(), strings -> view(strings, then));
    }

    private static Screens.Loaded view(Strings strings, Consumer<ServicesModel> then) {
        var model = new ServicesModel(CATALOGUE, "50");
        var controller = new ServicesController(model, new Navigator(), strings);
        var view = Screens.view(controller, strings);
        return new Screens.Loaded(view, new Played(controller, () -> then.accept(model)));
    }
}
