package org.hukoudesk.station.refusal;

import java.util.List;
import java.util.function.Consumer;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.station.Loan;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.intake.IntakeOffice;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.shell.Work;

public final class RefusalSamples implements ScreenSamples {

    @Override
    public List<Sample> samples() {
        return List.of(sample("blank", _ -> {}), sample("missing", model -> {
            model.reasonProperty().set("other-organ");
            model.file();
        }));
    }

    private static Sample sample(String name, Consumer<RefusalModel> scene) {
        return Sample.framed(name, new Screen.Refusal("", ""), strings -> view(strings, scene));
    }

    private static Screens.Loaded view(Strings strings, Consumer<RefusalModel> scene) {
        var office = Loan.of(new IntakeOffice());
        Screen.Refusal at = office.draftAfterCard();
        var model = new RefusalModel(office.service, Work.inline(), office.frame, office.navigator);
        var here = new OrganCode("500112060000");
        var controller = new RefusalController(model, IntakeOffice.CATALOGUE, here, at, strings);
        var view = Screens.view(controller, strings);
        return new Screens.Loaded(view, new Played(controller, () -> scene.accept(model)));
    }
}
