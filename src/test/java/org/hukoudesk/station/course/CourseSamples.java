package org.hukoudesk.station.course;

import java.util.List;
import java.util.function.BiConsumer;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;

public final class CourseSamples implements ScreenSamples {

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("supplement", (office, model) -> {
                    office.supplemented();
                    model.reload();
                }),
                sample("withdraw", (office, model) -> {
                    office.at("STATION_APPROVED");
                    model.reload();
                    model.want();
                    model.wordsProperty().set("本人不再改名");
                    office.scanner.lay(CourseOffice.page());
                    model.scan();
                }),
                sample("reverse", (office, model) -> {
                    office.frame.signOn(CourseOffice.COUNTY);
                    office.at("EXECUTED");
                    model.reload();
                    model.want();
                    model.confirm();
                }),
                sample("refused", (office, model) -> {
                    office.refusedToAccept();
                    model.reload();
                }),
                sample("absent", (_, _) -> {}));
    }

    private static Sample sample(String name, BiConsumer<CourseOffice, CourseModel> scene) {
        return Sample.framed(name, new Screen.Case(CourseOffice.NO), strings -> view(strings, scene));
    }

    private static Screens.Loaded view(Strings strings, BiConsumer<CourseOffice, CourseModel> scene) {
        var office = new CourseOffice();
        CourseModel model = office.model();
        var controller = new CourseController(model, CourseOffice.CATALOGUE, new Screen.Case(CourseOffice.NO), strings);
        var view = Screens.view(controller, strings);
        return new Screens.Loaded(view, new Played(controller, () -> scene.accept(office, model)));
    }
}
