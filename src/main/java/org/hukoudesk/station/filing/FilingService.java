package org.hukoudesk.station.filing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.Deadline;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.service.MaterialState;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.intake.CaseSubmitter;
import org.hukoudesk.station.intake.IntakePaper;
import org.hukoudesk.station.replica.ToldCase;
import org.hukoudesk.station.settings.StationSettings;
import org.hukoudesk.station.sync.CaseworkService;
import org.hukoudesk.store.blob.BlobName;

/// Makes a signed case of a finished intake and puts it into the outbox. The case number is given here, so that a
/// receipt can be printed with the line down: county, day, counter and a running number of the day.
public final class FilingService implements CaseSubmitter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /// Digits of the running number; a counter takes in some dozens a day.
    private static final int RUNNING = 4;

    private final CaseworkService casework;
    private final Catalogue catalogue;
    private final StationSettings settings;
    private final Clock clock;
    private final AskedMove moves;

    public FilingService(CaseworkService casework, Catalogue catalogue, StationSettings settings, Clock clock) {
        this.casework = casework;
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
        this.moves = new AskedMove(catalogue, settings.organ());
    }

    @Override
    public Answer submit(Filing filing) {
        var item = item(filing);
        var paper = filing.paper();
        var household = paper.household().orElseThrow();
        String text = CaseworkService.text(file(item, paper, moves.of(item, paper, household)));
        String prefix = prefix();
        if (isToBeSupplemented(paper.mends())) {
            var supplied = new CaseStep.Supplied(paper.mends(), hash(text), text);
            return new Answer.Supplied(casework.submit(filing.draftId(), prefix, _ -> supplied));
        }
        Function<Optional<String>, String> number =
                last -> paper.mends().isEmpty() ? numbered(prefix, last) : paper.mends();
        return new Answer.Accepted(
                casework.submit(filing.draftId(), prefix, last -> message(number.apply(last), item, text)));
    }

    private boolean isToBeSupplemented(String caseNo) {
        return casework.caseOf(caseNo)
                .flatMap(ToldCase::of)
                .filter(ToldCase::isToBeSupplemented)
                .isPresent();
    }

    /// What was asked for is kept as far as it came: nobody is sent away without a trace.
    @Override
    public String refuse(Filing filing, Refusal why) {
        var item = item(filing);
        String text = CaseworkService.text(file(item, filing.paper(), MoveRequest.NONE));
        String prefix = prefix();
        return casework.submit(
                filing.draftId(),
                prefix,
                last -> new CaseStep.Refuse(
                        message(numbered(prefix, last), item, text), why.reasonCode(), why.words(), why.remedy()));
    }

    @Override
    public Optional<Returned> returned(String caseNo) {
        return casework.caseOf(caseNo)
                .flatMap(ToldCase::of)
                .filter(ToldCase::isToBeMended)
                .map(it -> new Returned(
                        it.told().intake().itemKey(),
                        paper(caseNo, casework.file(it.told().intake().file())),
                        it.told().course().note(),
                        it.isToBeSupplemented() ? it.told().notice() : CaseSnapshot.Notice.NONE));
    }

    private static IntakePaper paper(String caseNo, CaseFile file) {
        Map<String, IntakePaper.Proof> proofs = file.materials().stream()
                .collect(Collectors.toMap(
                        CaseFile.MaterialScan::key,
                        material ->
                                new IntakePaper.Proof(MaterialState.ofWireName(material.state()), material.pages())));
        return new IntakePaper(Optional.empty(), Optional.empty(), file.answers(), proofs, caseNo);
    }

    /// The item as it is in this province.
    ServiceItem item(Filing filing) {
        return catalogue
                .item(filing.itemKey(), settings.organ().province())
                .orElseThrow(() -> new IllegalArgumentException("no such item: " + filing.itemKey()));
    }

    Deadline promise(ServiceItem item) {
        return catalogue
                .calendar()
                .deadline(ChinaTime.dayOf(clock.instant()), item.handling().totalWorkingDays());
    }

    private String prefix() {
        String workstation = settings.workstation();
        String counter = workstation.substring(Math.max(0, workstation.length() - 3));
        return settings.organ().county() + "-" + DAY.format(ChinaTime.dayOf(clock.instant())) + "-" + counter;
    }

    private static String numbered(String prefix, Optional<String> last) {
        return prefix + "%04d".formatted(next(last));
    }

    private static int next(Optional<String> last) {
        return last.map(number -> Integer.parseInt(number.substring(number.length() - RUNNING)) + 1)
                .orElse(1);
    }

    private SubmitCase message(String caseNo, ServiceItem item, String text) {
        Deadline promised = promise(item);
        return new SubmitCase(
                caseNo,
                item.key(),
                settings.organ().text(),
                clock.instant().toString(),
                new SubmitCase.Promise(promised.date().toString(), promised.provisional()),
                hash(text),
                text);
    }

    private static String hash(String text) {
        return BlobName.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static CaseFile file(ServiceItem item, IntakePaper paper, MoveRequest move) {
        String name = paper.applicant().map(IntakePaper.Applicant::name).orElseThrow();
        return new CaseFile(
                name,
                new PersonName(name).masked(),
                paper.answers(),
                materials(item, paper),
                move,
                paper.household().orElse(HouseholdSnapshot.NONE));
    }

    private static List<CaseFile.MaterialScan> materials(ServiceItem item, IntakePaper paper) {
        return item.materials().stream()
                .filter(rule -> paper.proof(rule.key()).state() != MaterialState.MISSING)
                .map(rule -> new CaseFile.MaterialScan(
                        rule.key(),
                        paper.proof(rule.key()).state().wireName(),
                        paper.proof(rule.key()).pages()))
                .toList();
    }
}
