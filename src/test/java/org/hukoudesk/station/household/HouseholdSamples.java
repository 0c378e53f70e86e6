package org.hukoudesk.station.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.shell.Work;

/// A family one of whom is moving, the screen before a question, an answer that did not come.
public final class HouseholdSamples implements ScreenSamples {

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("family", (register, model) -> ask(model)),
                sample("past", (register, model) -> {
                    model.dayProperty().set(Optional.of(LocalDate.of(2026, 3, 1)));
                    ask(model);
                }),
                sample("before", (register, model) -> {}),
                sample("offline", (register, model) -> {
                    register.answer = new PersonLookup.Answer.Offline();
                    ask(model);
                }));
    }

    private static void ask(HouseholdModel model) {
        model.numberProperty().set(Deyang.SPOUSE);
        model.purposeProperty().set("办件 500112-20261123-0030047");
        model.find();
    }

    private static Sample sample(String name, BiConsumer<Deyang, HouseholdModel> scene) {
        return Sample.framed(name, Screen.Household.search(), strings -> view(strings, scene));
    }

    private static Screens.Loaded view(Strings strings, BiConsumer<Deyang, HouseholdModel> scene) {
        var register = new Deyang();
        var model = register.model(Work.inline());
        var controller = new HouseholdController(model, Screen.Household.search(), strings);
        var view = Screens.view(controller, strings);
        return new Screens.Loaded(view, new Played(controller, () -> {
            scene.accept(register, model);
        }));
    }
}
