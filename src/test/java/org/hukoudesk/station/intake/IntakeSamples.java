package org.hukoudesk.station.intake;

import java.util.List;
import java.util.function.BiConsumer;
import org.hukoudesk.device.idcard.CardReading;
import org.hukoudesk.station.Loan;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.shell.Work;

public final class IntakeSamples implements ScreenSamples {

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("family", (office, model) -> {
                    office.reader.lay(IntakeOffice.card());
                    model.readCard();
                    IntakeOffice.fill(model);
                    model.answer("contactPhone", "1390810622");
                    office.scanner.lay(IntakeOffice.page(), IntakeOffice.page());
                    model.proof().choose("booklet");
                    model.proof().scan();
                    model.open("");
                    model.proof().choose("property-certificate");
                }),
                sample("early", (office, model) -> {
                    office.reader.play(new CardReading.NoCard());
                    model.readCard();
                    model.submit();
                }),
                sample("supplement", (office, model) -> {
                    office.supplement("500112-20261120-0010007");
                    model.open("500112-20261120-0010007");
                }));
    }

    private static Sample sample(String name, BiConsumer<IntakeOffice, IntakeModel> scene) {
        return Sample.framed(name, new Screen.Intake("migration.cross-province", ""), strings -> view(strings, scene));
    }

    private static Screens.Loaded view(Strings strings, BiConsumer<IntakeOffice, IntakeModel> scene) {
        var office = Loan.of(new IntakeOffice());
        var model = office.model(Work.inline());
        var controller = new IntakeController(
                model,
                IntakeOffice.CATALOGUE,
                new Screen.Intake("migration.cross-province", ""),
                office.navigator,
                strings);
        var view = Screens.view(controller, strings);
        return new Screens.Loaded(view, new Played(controller, () -> {
            scene.accept(office, model);
        }));
    }
}
