package org.hukoudesk.station.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.device.idcard.CardReading;
import org.hukoudesk.device.idcard.CardText;
import org.hukoudesk.device.idcard.IdCardReader;
import org.hukoudesk.device.scanner.PageScanner;
import org.hukoudesk.device.scanner.ScanOutcome;
import org.hukoudesk.device.scanner.ScannedPage;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.intake.CounterReading.Card;
import org.hukoudesk.station.intake.CounterReading.Scan;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.store.blob.BlobName;

/// What stands on the counter and behind it: reader, scanner, the folder of scans, and the register's answers.
/// Everything here takes time and belongs in the background.
public record Counter(IdCardReader reader, PageScanner scanner, Scans scans, PersonLookup people) {

    /// Where scanned pages are kept, in the program [org.hukoudesk.store.blob.BlobFiles].
    @FunctionalInterface
    public interface Scans {
        /// Keeps a page and answers its name when it is on the platter.
        BlobName put(InputStream page);
    }

    /// How long F2 waits for a card: laying one down takes a few seconds, and longer looks like a hang.
    static final Duration CARD_LIMIT = Duration.ofSeconds(8);

    private static final String PNG = "image/png";

    Card readCard(ServiceItem item) {
        return switch (reader.read(CARD_LIMIT)) {
            case CardReading.CardRead read -> lookUp(read.text(), item);
            case CardReading.NoCard() -> new Card.NoCard();
            case CardReading.Failed(var problem) -> new Card.Failed(problem);
        };
    }

    private Card lookUp(CardText text, ServiceItem item) {
        return switch (CitizenId.parse(text.idNumber())) {
            case CitizenId.Reading.Malformed(var fault) -> new Card.WrongNumber(fault);
            case CitizenId.Reading.Parsed(String number) -> {
                var applicant = applicant(text, number);
                yield switch (find(new CitizenId(number), item)) {
                    case PersonLookup.Answer.Found(var household) -> new Card.Found(applicant, household);
                    case PersonLookup.Answer.Unknown() -> new Card.Unknown(applicant);
                    case PersonLookup.Answer.Offline() -> new Card.Offline(applicant);
                    case PersonLookup.Answer.Barred(String code) -> new Card.Barred(applicant, code);
                    case PersonLookup.Answer.InOpenPermit(String permit) -> new Card.InOpenPermit(applicant, permit);
                };
            }
        };
    }

    private PersonLookup.Answer find(CitizenId citizen, ServiceItem item) {
        return item.asksForStruckOff()
                ? people.findWithStruckOff(citizen, item.key())
                : people.find(citizen, item.key());
    }

    private static IntakePaper.Applicant applicant(CardText text, String number) {
        LocalDate until = text.validity().until();
        return new IntakePaper.Applicant(
                text.name(),
                number,
                text.sexCode(),
                text.birthDate().toString(),
                text.address(),
                text.validity().isLongTerm() ? "" : until.toString(),
                true);
    }

    /// Looks somebody up by a number the officer typed, since no card can be read.
    Card lookUp(String typed, ServiceItem item) {
        return switch (CitizenId.parse(typed)) {
            case CitizenId.Reading.Malformed(var fault) ->
                new Card.NobodyFound(Message.of("intake.typed." + fault.name()));
            case CitizenId.Reading.Parsed(String number) ->
                switch (find(new CitizenId(number), item)) {
                    case PersonLookup.Answer.Found(var household) -> registered(number, household);
                    case PersonLookup.Answer.Unknown() -> new Card.NobodyFound(Message.of("intake.typed.unknown"));
                    case PersonLookup.Answer.Offline() -> new Card.NobodyFound(Message.of("intake.typed.offline"));
                    case PersonLookup.Answer.Barred(String code) ->
                        new Card.NobodyFound(Message.of("sync.problem." + code));
                    case PersonLookup.Answer.InOpenPermit(String permit) ->
                        new Card.NobodyFound(Message.of("intake.card.permit", permit));
                };
        };
    }

    private static Card registered(String number, HouseholdSnapshot household) {
        return household.members().stream()
                .filter(member -> member.who().citizenId().equals(number))
                .findFirst()
                .<Card>map(member -> new Card.Found(applicant(member, household), household))
                .orElseGet(() -> new Card.NobodyFound(Message.of("intake.typed.unknown")));
    }

    private static IntakePaper.Applicant applicant(ResidentSnapshot member, HouseholdSnapshot household) {
        return new IntakePaper.Applicant(
                member.who().name(),
                member.who().citizenId(),
                member.who().sexCode(),
                member.who().birthDate(),
                household.lines().address(),
                "",
                false);
    }

    public Scan scan() {
        return switch (scanner.scan()) {
            case ScanOutcome.Scanned(var pages) -> new Scan.Kept(keep(pages));
            case ScanOutcome.Failed(var problem, var before) -> new Scan.Failed(problem, keep(before));
        };
    }

    private List<CaseFile.PageRef> keep(List<ScannedPage> pages) {
        return pages.stream().map(this::keep).toList();
    }

    private CaseFile.PageRef keep(ScannedPage page) {
        byte[] png = page.png();
        String hash = scans.put(new ByteArrayInputStream(png)).hex();
        return new CaseFile.PageRef(hash, png.length, PNG);
    }
}
