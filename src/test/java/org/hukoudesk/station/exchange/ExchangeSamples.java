package org.hukoudesk.station.exchange;

import java.util.List;
import java.util.function.BiConsumer;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.sync.Casework.Mailing;

public final class ExchangeSamples implements ScreenSamples {

    private static final String RELEASED = "500112-20261116-0010001";

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("empty", (office, model) -> {}),
                sample("settle", (office, model) -> {
                    fill(office);
                    model.open(RELEASED);
                }),
                sample("verify", (office, model) -> {
                    fill(office);
                    model.open("510603-20261116-0231001");
                    model.form().newHead().set(ExchangeOffice.WIFE);
                    model.form().verification().set("电话问过陈𠮷安本人，只迁本人，去向属实");
                    model.choose(java.util.Optional.empty());
                    model.open("510603-20261116-0231001");
                    model.release();
                }),
                sample("refused", (office, model) -> {
                    fill(office);
                    office.mailings.put("川00231002", new Mailing.Refused("identity-differs"));
                    model.open("510603-20261116-0231002");
                }),
                sample("mend", (office, model) -> {
                    fill(office);
                    model.open("500112-20261116-0010003");
                }));
    }

    private static void fill(ExchangeOffice office) {
        office.permitFor(office.comes(RELEASED, "RELEASED", "渝20261118"), "RELEASED", "2026-11-20");
        office.permitFor(
                office.comes("500112-20261116-0010002", "WAITING_ORIGIN", "渝20261119"), "ISSUED", "2026-11-19");
        CaseSnapshot returned = office.comes("500112-20261116-0010003", "ACCEPTED", "");
        office.cases.add(ExchangeOffice.returned(returned, "房产证第二页不清楚，请重新扫描"));
        office.permitFor(office.comes("500112-20261116-0010004", "SETTLED", "渝20261120"), "SETTLED", "2026-11-20");
        office.leaves("川00231001", "ISSUED", "2026-11-23", List.of(ExchangeOffice.HEAD));
        office.permit(
                "川00231002",
                "ISSUED",
                "2026-11-19",
                ExchangeOffice.misspelt(
                        ExchangeOffice.file(ExchangeOffice.HERE, ExchangeOffice.THERE, List.of(ExchangeOffice.SON))));
        office.leaves("川00231003", "RELEASED", "2026-11-20", ExchangeOffice.all());
        office.leaves("川00231004", "REFUSED", "2026-11-20", ExchangeOffice.all());
    }

    private static Sample sample(String name, BiConsumer<ExchangeOffice, ExchangeModel> scene) {
        return Sample.framed(name, Screen.Exchange.list(), strings -> view(strings, scene));
    }

    private static Screens.Loaded view(Strings strings, BiConsumer<ExchangeOffice, ExchangeModel> scene) {
        var office = new ExchangeOffice(OfficerRole.WINDOW);
        var model = office.model();
        var controller = new ExchangeController(model, ExchangeOffice.CATALOGUE, Screen.Exchange.list(), strings);
        var view = Screens.view(controller, strings);
        return new Screens.Loaded(view, new Played(controller, () -> {
            scene.accept(office, model);
        }));
    }
}
