package org.hukoudesk.station.handover;

import java.util.List;
import java.util.function.BiConsumer;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.Loan;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.handover.HandoverModel.Receiver;
import org.hukoudesk.station.print.ExecutedResults;
import org.hukoudesk.station.print.PrintOffice;
import org.hukoudesk.station.print.SampleCasework;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework.Mailing;

public final class HandoverSamples implements ScreenSamples {

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("agent", (office, model) -> {
                    office.casework.tell(SampleCasework.OTHER, CaseStage.PRINTED);
                    model.reload();
                    model.receiverProperty().set(Receiver.AGENT);
                    model.agentProperty().set("欧阳文静");
                    model.seenProperty().set(true);
                }),
                sample("refused", (office, model) -> {
                    office.casework.mailings.put(MessageKind.RECORD_HANDOVER, new Mailing.Refused("case-unknown"));
                    model.reload();
                }),
                sample("void", (office, model) -> {
                    office.spoil("booklet/home");
                    model.reload();
                }),
                sample("paperless", (office, model) -> {
                    office.casework.tell(SampleCasework.OTHER, CaseStage.EXECUTED, ExecutedResults.deathOfTheWife());
                    model.open(SampleCasework.OTHER);
                }),
                sample("empty", (office, model) -> {
                    office.casework.cases.clear();
                    model.reload();
                }));
    }

    private static Sample sample(String name, BiConsumer<PrintOffice, HandoverModel> scene) {
        return Sample.framed(name, Screen.Handover.list(), strings -> view(strings, scene));
    }

    private static Screens.Loaded view(Strings strings, BiConsumer<PrintOffice, HandoverModel> scene) {
        var office = Loan.of(new PrintOffice());
        office.printSome("booklet/home", "booklet/member-1", "booklet/member-2", "booklet/member-3");
        office.casework.tell(SampleCasework.CASE_NO, CaseStage.PRINTED);
        var model = new HandoverModel(office.casework, office.prints, Work.inline(), Officers.NOON, office.frame);
        var controller = new HandoverController(model, office.frame, Officers.NOON, Screen.Handover.list(), strings);
        var view = Screens.view(controller, strings);
        return new Screens.Loaded(view, new Played(controller, () -> {
            scene.accept(office, model);
        }));
    }
}
