package org.hukoudesk.station.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.station.Loan;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.sync.Casework.Mailing;

/// A busy window, a county's approvals, a morning with nothing to do.
public final class DeskSamples implements ScreenSamples {

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("busy", Officers.zhouMin(), DeskSamples::busy),
                sample(
                        "county",
                        DeskOffice.COUNTY,
                        office -> office.told("0000021", "STATION_APPROVED", "罗永福", "2026-11-23")
                                .told("0000022", "STATION_APPROVED", "向东", "2026-11-26")
                                .toldOf("500112070", "0030001", "STATION_APPROVED", DeskOffice.COLLEAGUE)),
                sample("nothing", Officers.zhouMin(), office -> {}));
    }

    private static void busy(DeskOffice office) {
        office.told("0000001", "WAITING_ORIGIN", "冉小强", "2026-11-20")
                .told("0000002", "RETURNED", "莫小晨", "2026-11-24")
                .told("0000003", "RELEASED", "贺冬梅", "2026-12-02")
                .told("0000004", "SETTLED", "唐启明", "2026-11-30")
                .told("0000005", "PRINTED", "易佳", "2026-12-01")
                .told("0000006", "ACCEPTED", "石磊", "2026-12-03")
                .told("0000007", "STATION_APPROVED", "汪琳", "2026-12-03")
                .told("0000008", "SETTLED", "欧阳文静", new SubmitCase.Promise("2027-01-04", true))
                .supplement("0000010", "2026-12-01")
                .permit(DeskOffice.number("0000003"), "RELEASED", DeskOffice.ELSEWHERE, "2026-11-20")
                .permit(DeskOffice.number(DeskOffice.ELSEWHERE, "0140007"), "ISSUED", DeskOffice.HERE, "2026-11-23");
        office.submitted(DeskOffice.number("0000009"), Optional.of("person-in-open-permit"));
        office.mailings.put(DeskOffice.number("0000005"), new Mailing.Waiting());
        office.draft("d-1", Officers.zhouMin().officerId(), "{\"applicant\":{\"name\":\"陈𠮷安\"}}");
        office.draft("d-2", Officers.zhouMin().officerId(), "{\"applicant\":null}");
    }

    private static Sample sample(String name, SignedOn officer, Consumer<DeskOffice> scene) {
        return Sample.framed(name, new Screen.Desk(), strings -> view(strings, officer, scene));
    }

    private static Screens.Loaded view(Strings strings, SignedOn officer, Consumer<DeskOffice> scene) {
        var office = Loan.of(new DeskOffice());
        scene.accept(office);
        var model = office.model();
        office.frame.signOn(officer);
        var controller = new DeskController(model, office.navigator, strings);
        var view = Screens.view(controller, strings);
        return new Screens.Loaded(view, controller);
    }
}
