package org.hukoudesk.station.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.device.printer.JobVerdict;
import org.hukoudesk.device.printer.PrintProblem;
import org.hukoudesk.device.printer.PrinterCondition;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.Loan;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework.Mailing;

public final class PrintSamples implements ScreenSamples {

    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;

    @Override
    public List<Sample> samples() {
        return Stream.of(moves(), executed()).flatMap(List::stream).toList();
    }

    private List<Sample> executed() {
        return List.of(
                sample("paperless", (office, model) -> {
                    office.casework.tell(SampleCasework.CASE_NO, CaseStage.EXECUTED, ExecutedResults.deathOfTheWife());
                    model.reload();
                    model.choose(SampleCasework.CASE_NO);
                }),
                sample("letter", (office, model) -> {
                    office.casework.tell(SampleCasework.CASE_NO, CaseStage.REJECTED, ExecutedResults.refusal());
                    model.reload();
                    model.choose(SampleCasework.CASE_NO);
                }),
                sample("certificate", (office, model) -> {
                    office.casework.tell(SampleCasework.CASE_NO, CaseStage.EXECUTED, ExecutedResults.certificate());
                    model.reload();
                    model.choose(SampleCasework.CASE_NO);
                }));
    }

    private List<Sample> moves() {
        return List.of(
                sample("ready", (office, model) -> {
                    office.casework.tell(SampleCasework.OTHER, CaseStage.PRINTED);
                    model.reload();
                    model.choosePage("booklet/member-1");
                }),
                sample("waiting", (office, model) -> {
                    holding = true;
                    model.print();
                    model.viewProperty().set(model.viewProperty().get().waiting(List.of("media-empty")));
                    office.printer.stand(new PrinterCondition.NeedsAttention(List.of("media-empty")));
                }),
                sample("look", (office, model) -> {
                    office.printer.waitFor().end(new JobVerdict.Unknown(PrintProblem.CONTACT_LOST));
                    model.print();
                }),
                sample("void", (office, model) -> {
                    office.printer.waitFor().end(new JobVerdict.NotPrinted(PrintProblem.PAPER_NOT_LOADED));
                    model.print();
                    model.choosePage("booklet/home");
                    model.doubt();
                }),
                sample("refused", (office, model) -> {
                    model.print();
                    office.casework.mailings.put(MessageKind.RECORD_PRINTED, new Mailing.Refused("case-unknown"));
                    model.reload();
                }),
                sample("offline", (office, model) -> {
                    office.known = new PersonLookup.Answer.Offline();
                    office.printer.stand(new PrinterCondition.Absent());
                    model.choose(SampleCasework.CASE_NO);
                    model.ask();
                }),
                sample("empty", (office, model) -> {
                    office.casework.cases.clear();
                    model.reload();
                }));
    }

    private Sample sample(String name, BiConsumer<PrintOffice, PrintModel> scene) {
        return Sample.framed(name, Screen.Print.queue(), strings -> view(strings, scene));
    }

    private Screens.Loaded view(Strings strings, BiConsumer<PrintOffice, PrintModel> scene) {
        holding = false;
        var office = Loan.of(new PrintOffice());
        var model = office.model(new Work(this::begin, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        }));
        var controller = new PrintController(model, office.frame, Screen.Print.queue(), strings);
        var view = Screens.view(controller, strings);
        return new Screens.Loaded(view, new Played(controller, () -> {
            scene.accept(office, model);
        }));
    }

    private void begin(Runnable job) {
        if (holding) {
            held.add(job);
        } else {
            job.run();
        }
    }
}
