package org.hukoudesk.registry.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.catalogue.Sample;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.domain.casework.ApprovalWay;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.PersonList;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.exchange.Outcome;

/// Every item of the catalogue through a registry: its sample's household is entered, the case is filed, every level
/// approves, and what the item leads to has come about. Persons and numbers are made the item's own, so that all items
/// share one register.
public final class CatalogueCampaign {

    private final Catalogue catalogue = Catalogue.load();
    private final List<String> faults = new ArrayList<>();
    private int journeys;

    /// @param faults one line for each item that did not come to what it leads to
    public record Report(int items, int journeys, List<String> faults) {

        public Report {
            faults = List.copyOf(faults);
        }

        public boolean holds() {
            return faults.isEmpty() && items == journeys;
        }

        public String line() {
            return "catalogue: " + (holds() ? "OK" : "FAILED") + " items=" + items + " journeys=" + journeys;
        }
    }

    public static Report run() {
        return new CatalogueCampaign().all();
    }

    private Report all() {
        List<String> keys = catalogue.itemKeys();
        try (var office = new CaseOffice(catalogue)) {
            for (int i = 0; i < keys.size(); i++) {
                var journey = new Journey(office, keys.get(i), i + 1);
                String what = journey.go();
                if (what.isEmpty()) {
                    journeys++;
                } else {
                    faults.add(keys.get(i) + ": " + what);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Report(keys.size(), journeys, faults);
    }

    /// One item's way from its sample to what it leads to.
    private static final class Journey {

        private final CaseOffice office;
        private final ServiceItem item;
        private final int place;
        private final Sample sample;
        private final Beforehand beforehand;

        Journey(CaseOffice office, String key, int place) throws IOException {
            this.office = office;
            this.item = office.item(key);
            this.place = place;
            this.sample = Sample.of(key);
            this.beforehand = new Beforehand(office, item, place, sample);
        }

        /// Empty when all went well, else what did not.
        String go() {
            String fault = beforehand.play();
            if (!fault.isEmpty()) {
                return fault;
            }
            String caseNo = office.nextNo();
            HouseholdSnapshot home = beforehand.homeOfApplicant();
            Outcome filed = office.file(caseNo, item.key(), new CaseOffice.Asked(home, answers(), move(home)));
            if (filed instanceof Outcome.Refused refused) {
                return "not taken: " + refused;
            }
            return approved(caseNo).orElseGet(() -> brought(caseNo));
        }

        private Optional<String> approved(String caseNo) {
            for (var level : ApprovalWay.of(item).levels()) {
                if (item.isOnTheSpot()) {
                    return Optional.empty();
                }
                Outcome answer = office.approve(caseNo, DecideCase.Level.valueOf(level.name()));
                if (answer instanceof Outcome.Refused refused) {
                    return Optional.of("not approved at " + level + ": " + refused);
                }
            }
            return Optional.empty();
        }

        /// Whether the case stands where its item leads and brought what the sample expects.
        private String brought(String caseNo) {
            CaseStage stage = office.theCase(caseNo).stage();
            ActKey.Effect effect = ActKey.of(item.actKey()).orElseThrow().effect();
            if (effect == ActKey.Effect.PERMIT) {
                return stage == CaseStage.WAITING_ORIGIN ? moved(caseNo) : "stands at " + stage;
            }
            if (stage == CaseStage.INQUIRING) {
                office.answer(caseNo, Disposition.NONE);
                stage = office.theCase(caseNo).stage();
            }
            if (stage != CaseStage.EXECUTED) {
                return "stands at " + stage;
            }
            CaseResult result = office.result(caseNo);
            return switch (effect) {
                case REGISTER -> expected("act", office.kindOf(result.actId()).orElse("no act"));
                case PAPER -> put(result);
                case INQUIRY ->
                    result.facts().getOrDefault("disposition", "").equals("NONE")
                            ? expected("inquiry", result.facts().getOrDefault("title", "no document"))
                            : "not answered";
                case RESIDENCE -> lives(result);
                case PERMIT -> throw new IllegalStateException("a permit is moved on");
            };
        }

        /// A document of its title, a booklet with a page for everybody, or the mere record of who was there.
        private String put(CaseResult result) {
            if (sample.expect().containsKey("paper")) {
                return expected("paper", result.facts().getOrDefault("title", "no document"));
            }
            if (sample.expect().containsKey("booklet")) {
                long members = sample.home()
                        .path("households")
                        .path(0)
                        .path("members")
                        .valueStream()
                        .count();
                return result.entries().size() == members + 1
                        ? expected("booklet", result.facts().getOrDefault("reason", "no booklet"))
                        : "pages for " + result.entries();
            }
            return result.equals(CaseResult.NONE) ? expected("record", item.key()) : "more than a record: " + result;
        }

        /// A residence that ended is one no more; every other act says what it came to.
        private String lives(CaseResult result) {
            CitizenId tenant = beforehand.citizen(
                    sample.home().path("households").path(0).path("members").path(0));
            boolean lives = !office.residencesOf(tenant).open().isEmpty();
            if (item.actKey().equals("residence.end")) {
                return lives ? "still lives here" : expected("residence", item.actKey());
            }
            return !lives || result.facts().isEmpty() ? "lives nowhere" : expected("residence", item.actKey());
        }

        /// The origin releases, the destination settles, and everybody who asked to is registered here by that act.
        private String moved(String caseNo) {
            for (Outcome answer : List.of(office.release(caseNo), office.settle(caseNo))) {
                if (answer instanceof Outcome.Refused refused) {
                    return "not moved: " + refused;
                }
            }
            return PersonList.parse(answers().getOrDefault("migrants", "")).orElseThrow().entries().stream()
                    .map(entry -> office.latest(new PersonId(entry.person())))
                    .map(mover -> mover.isActive() && mover.standing().organ().equals(CaseOffice.STATION)
                            ? expected(
                                    "act",
                                    office.kindOf(mover.span().openedBy().text())
                                            .orElse("no act"))
                            : mover.identity().name() + " is not here")
                    .filter(fault -> !fault.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        private String expected(String what, String found) {
            String wanted = sample.expect().getOrDefault(what, "");
            return found.equals(wanted) ? "" : what + " is " + found + ", not " + wanted;
        }

        private Map<String, String> answers() {
            Map<String, String> own = new HashMap<>();
            sample.answers().forEach((key, answer) -> own.put(key, answer(key, answer)));
            return own;
        }

        private String answer(String key, String answer) {
            Optional<FieldType> type = item.field(key).map(FormField::type);
            if (type.filter(FieldType.Person.class::isInstance).isPresent()) {
                return beforehand.own(answer);
            }
            if (type.filter(FieldType.Persons.class::isInstance).isPresent()) {
                return new PersonList(PersonList.parse(answer).orElseThrow().entries().stream()
                                .map(entry -> new PersonList.Entry(beforehand.own(entry.person()), entry.relation()))
                                .toList())
                        .toAnswer();
            }
            if (type.filter(FieldType.Household.class::isInstance).isPresent()) {
                return beforehand.householdNo(answer);
            }
            return key.equals("certificateNo") ? "U%09d".formatted(place) : answer;
        }

        private MoveRequest move(HouseholdSnapshot home) {
            if (!item.actKey().equals(ActKey.MOVE_IN.key())) {
                return MoveRequest.NONE;
            }
            Map<String, String> answers = item.act().told(answers());
            String joined = answers.getOrDefault("settleMode", "").equals("JOIN")
                    ? answers.getOrDefault("destinationHousehold", "")
                    : "";
            return new MoveRequest(
                    new MoveRequest.From(
                            home.lines().organ(),
                            home.householdId(),
                            home.lines().address()),
                    new MoveRequest.To(
                            CaseOffice.STATION.text(), answers.getOrDefault("destinationAddress", ""), joined),
                    answers.getOrDefault("cause", ""),
                    answers.getOrDefault("cause", ""),
                    answers.getOrDefault("contactPhone", ""),
                    PersonList.parse(answers.getOrDefault("migrants", "")).orElseThrow().entries().stream()
                            .map(entry -> mover(home, entry))
                            .toList());
        }

        private static MoveRequest.Mover mover(HouseholdSnapshot home, PersonList.Entry entry) {
            ResidentSnapshot person = home.members().stream()
                    .filter(member -> member.personId().equals(entry.person()))
                    .findFirst()
                    .orElseThrow();
            return new MoveRequest.Mover(
                    person.personId(),
                    person.who().citizenId(),
                    person.who().name(),
                    entry.relation(),
                    person.version());
        }
    }
}
