package org.hukoudesk.station.intake;

import java.util.List;
import java.util.function.BiConsumer;
import org.hukoudesk.device.idcard.CardReading;
import org.hukoudesk.domain.service.ServiceItem;
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
                sample("typed", "certificate.deregistration", (office, model) -> {
                    office.struckOff();
                    model.lookUp(IntakeOffice.id("99010119871102002"));
                    model.answer("person", IntakeOffice.FATHER);
                }),
                sample("since", (office, model) -> {
                    office.reader.lay(IntakeOffice.card());
                    model.readCard();
                    model.answer("contactPhone", "13900000000");
                    office.familyChanged();
                    model.open("");
                }),
                sample("supplement", (office, model) -> {
                    office.supplement("500112-20261120-0010007");
                    model.open("500112-20261120-0010007");
                }));
    }

    private static Sample sample(String name, BiConsumer<IntakeOffice, IntakeModel> scene) {
        return sample(name, IntakeOffice.ITEM.key(), scene);
    }

    private static Sample sample(String name, String item, BiConsumer<IntakeOffice, IntakeModel> scene) {
        var at = new Screen.Intake(item, "");
        return Sample.framed(name, at, strings -> view(strings, at, scene));
    }

    private static Screens.Loaded view(Strings strings, Screen.Intake at, BiConsumer<IntakeOffice, IntakeModel> scene) {
        var office = Loan.of(new IntakeOffice());
        ServiceItem item = IntakeOffice.CATALOGUE.item(at.itemKey(), "50").orElseThrow();
        var model = office.model(item, Work.inline());
        var controller = new IntakeController(model, IntakeOffice.CATALOGUE, at, office.navigator, strings);
        var view = Screens.view(controller, strings);
        return new Screens.Loaded(view, new Played(controller, () -> {
            scene.accept(office, model);
        }));
    }
}
