package org.hukoudesk.station.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.service.ApprovalStage;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.FormReview;
import org.hukoudesk.domain.service.MaterialRule;
import org.hukoudesk.domain.service.MaterialState;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.preview.Preview;
import org.hukoudesk.station.preview.PreviewService;
import org.hukoudesk.station.replica.Replica;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.shell.Message;

/// What the codes and dates of a case mean, from the catalogue and the clock.
final class CaseReading {

    private static final int COUNTY = 6;
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ChinaTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Catalogue catalogue;
    private final Clock clock;

    CaseReading(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// The service item as it is in the province of the case.
    Optional<ServiceItem> item(WaitingCase waiting) {
        var intake = waiting.told().intake();
        String organ = intake.organ();
        return catalogue.item(intake.itemKey(), organ.substring(0, Math.min(2, organ.length())));
    }

    String itemName(WaitingCase waiting, String language) {
        return item(waiting)
                .map(item -> item.name().in(language))
                .orElse(waiting.told().intake().itemKey());
    }

    /// How near the promised day is: overdue, due within one working day, or in time.
    Said due(WaitingCase waiting) {
        if (waiting.standsStill()) {
            return new Said(
                    Sign.BUSY,
                    Message.of("review.due.stands", waiting.standsStillUntil().format(DAY)));
        }
        LocalDate today = today();
        LocalDate promised = waiting.promised();
        boolean provisional = waiting.told().intake().promise().provisional();
        if (promised.isBefore(today)) {
            return new Said(Sign.STOP, Message.of("review.due.late", ChronoUnit.DAYS.between(promised, today)));
        }
        boolean soon = !promised.isAfter(catalogue.calendar().deadline(today, 1).date());
        String key = provisional ? "review.due.provisional" : "review.due.on";
        Message word = promised.equals(today) ? Message.of("review.due.today") : Message.of(key, promised.format(DAY));
        return new Said(soon ? Sign.DUE : Sign.OK, word);
    }

    /// The promised day in full.
    Message promise(WaitingCase waiting) {
        boolean provisional = waiting.told().intake().promise().provisional();
        return Message.of(provisional ? "review.promise.provisional" : "review.promise", waiting.promised());
    }

    /// Working days this level may still investigate.
    int investigationDaysLeft(WaitingCase waiting) {
        var level = ApprovalStage.Level.valueOf(waiting.level().name());
        int limit = item(waiting)
                .map(item -> item.handling().investigationDays(level))
                .orElse(0);
        return limit - waiting.investigationDays();
    }

    /// The day on which so many working days from today end.
    LocalDate inWorkingDays(int days) {
        return catalogue.calendar().deadline(today(), days).date();
    }

    LocalDate today() {
        return ChinaTime.dayOf(clock.instant());
    }

    /// Everything of the item that matters to this case and may be asked for: first the materials, then the form.
    List<NoticeModel.Thing> things(WaitingCase waiting, CaseFile file, String language) {
        Optional<ServiceItem> item = item(waiting);
        if (item.isEmpty()) {
            return List.of();
        }
        FormReview review = visible(item.get(), file);
        var answers = new ReviewAnswers(file, this::word, language);
        Stream<NoticeModel.Thing> materials = review.materials().stream()
                .map(row -> new NoticeModel.Thing(
                        row.rule().key(), row.rule().name().in(language), state(row), true));
        Stream<NoticeModel.Thing> fields = review.visibleFields().stream()
                .map(field -> new NoticeModel.Thing(field.key(), field.label().in(language), answers.of(field), false));
        return Stream.concat(materials, fields).toList();
    }

    private static Message state(FormReview.MaterialRow row) {
        return row.state() == MaterialState.MISSING
                ? Message.NONE
                : Message.of("review.notice.state." + row.state().name());
    }

    static String minute(String instant) {
        return MINUTES.format(Instant.parse(instant));
    }

    /// The answers that matter: fields hidden by other answers are left out, whatever they hold.
    List<ReviewAnswers.Answer> answers(WaitingCase waiting, CaseFile file, String language) {
        Optional<ServiceItem> item = item(waiting);
        if (item.isEmpty()) {
            return List.of();
        }
        List<FormField> fields = visible(item.get(), file).visibleFields();
        return new ReviewAnswers(file, this::word, language).to(fields);
    }

    /// What would change: of a migration what it asks for, of another act what the register's own rules make of it
    /// now; nothing when the register does not change.
    List<Preview.Line> diff(WaitingCase waiting, CaseFile file, String ownOrgan, String ownName) {
        if (!file.move().movers().isEmpty()) {
            return new ReviewDiff(
                            file,
                            organ -> organ.equals(ownOrgan) ? ownName : organ(organ),
                            relation -> word("relation", relation))
                    .lines();
        }
        var organ = new OrganCode(waiting.told().intake().organ());
        return item(waiting)
                .map(item -> new PreviewService(catalogue, organ, clock)
                        .of(item, visible(item, file).answered(file.answers()), file.origin()))
                .map(CaseReading::lines)
                .orElseGet(List::of);
    }

    private static List<Preview.Line> lines(Preview preview) {
        return switch (preview) {
            case Preview.None _, Preview.Open _ -> List.of();
            case Preview.Barred(List<Message> reasons) ->
                reasons.stream()
                        .map(why ->
                                new Preview.Line(Message.of("review.diff.barred"), Message.of("review.diff.none"), why))
                        .toList();
            case Preview.Shown(List<Preview.Line> lines) -> lines;
        };
    }

    private FormReview visible(ServiceItem item, CaseFile file) {
        return catalogue.reviewer(item).review(file.answers(), states(file), today(), Replica.people(file.origin()));
    }

    private static Map<String, MaterialState> states(CaseFile file) {
        return file.materials().stream()
                .collect(Collectors.toMap(
                        CaseFile.MaterialScan::key,
                        scan -> MaterialState.ofWireName(scan.state()),
                        (first, _) -> first));
    }

    /// The division an organ sits in and its code: names of organs elsewhere are not known here.
    private String organ(String code) {
        String county = code.substring(0, Math.min(COUNTY, code.length()));
        return catalogue
                .divisions()
                .fullName(county)
                .map(name -> name + " " + code)
                .orElse(code);
    }

    String word(String table, String code) {
        return catalogue.table(table).flatMap(words -> words.text(code)).orElse(code);
    }

    /// Name of a material or field of the item.
    String nameOf(WaitingCase waiting, String key, String language) {
        return item(waiting)
                .flatMap(item -> item.field(key))
                .map(field -> field.label().in(language))
                .orElseGet(() -> material(waiting, key, language));
    }

    String material(WaitingCase waiting, String key, String language) {
        return item(waiting)
                .flatMap(item -> item.material(key))
                .map(MaterialRule::name)
                .map(name -> name.in(language))
                .orElse(key);
    }
}
