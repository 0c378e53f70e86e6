package org.hukoudesk.registry.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.casework.ApprovalWay;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.CaseClock;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.Intake;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.service.ApprovalStage;
import org.hukoudesk.domain.service.FormReview;
import org.hukoudesk.domain.service.Gap;
import org.hukoudesk.domain.service.MaterialRule;
import org.hukoudesk.domain.service.MaterialState;
import org.hukoudesk.domain.service.People;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.feed.Json;

/// Reads what a case asks for by the catalogue of this registry, and finds whose hands carry it out.
public final class Wishes {

    private final Catalogue catalogue;
    private final Map<ActKey.Effect, CaseEffect> effects;

    Wishes(Catalogue catalogue, Map<ActKey.Effect, CaseEffect> effects) {
        this.catalogue = catalogue;
        this.effects = Map.copyOf(effects);
    }

    /// A wish with the hands for it.
    public record Granted(CaseEffect.Wish wish, CaseEffect effect) {}

    /// The item as it is in the province of the case.
    public Optional<ServiceItem> item(Intake intake) {
        return catalogue.item(intake.itemKey(), intake.organ().province());
    }

    /// The level that decides on the cases of an item at a stage.
    public Optional<ApprovalStage.Level> deciding(Intake intake, CaseStage stage) {
        return item(intake).flatMap(item -> ApprovalWay.of(item).deciding(stage));
    }

    /// The days of the item, from the day of acceptance.
    CaseClock clock(ServiceItem item, Intake intake) {
        return CaseClock.started(
                ChinaTime.dayOf(intake.acceptedAt()), item.handling().totalWorkingDays(), catalogue.calendar());
    }

    /// @param work gets the wish; not called when the item is none of this catalogue
    public Outcome granting(ServiceCase found, Function<Granted, Outcome> work) {
        Optional<CaseFile> file = Json.read(found.intake().file(), CaseFile.class);
        return file.isEmpty()
                ? Outcome.refused(Outcome.Fault.MALFORMED_BODY)
                : granting(found.caseNo(), found.intake(), file.get(), work);
    }

    private Outcome granting(CaseNo caseNo, Intake intake, CaseFile file, Function<Granted, Outcome> work) {
        Optional<ServiceItem> item = item(intake);
        if (item.isEmpty()) {
            return Outcome.refused(Outcome.Fault.ITEM_UNKNOWN);
        }
        Optional<CaseEffect> effect =
                ActKey.of(item.get().actKey()).map(ActKey::effect).flatMap(it -> Optional.ofNullable(effects.get(it)));
        if (effect.isEmpty()) {
            return Outcome.refused(Outcome.Fault.EFFECT_MISSING);
        }
        Map<String, String> answers = review(item.get(), intake, file).answered(file.answers());
        return work.apply(new Granted(
                new CaseEffect.Wish(caseNo, intake.organ(), intake.acceptor(), item.get(), file, answers),
                effect.get()));
    }

    /// Why whoever stands at the counter may not ask for it, by the applicants and the rule on 代办 of the item. A form
    /// that offers more than the item allows does not widen it.
    public Optional<CaseAnswer.Ground> unfit(ServiceItem item, Intake intake, CaseFile file) {
        String who = review(item, intake, file).answered(file.answers()).getOrDefault(ServiceItem.BROUGHT_BY, "");
        return Arrays.stream(ServiceItem.Applicant.values())
                .filter(kind -> kind.name().equals(who)) // what is none of these the form refuses
                .findFirst()
                .flatMap(kind -> {
                    if (!item.letsComeForAnother(kind)) {
                        return Optional.of(CaseAnswer.Ground.PROXY_NOT_ALLOWED);
                    }
                    return item.applicants().contains(kind)
                            ? Optional.empty()
                            : Optional.of(CaseAnswer.Ground.APPLICANT_MAY_NOT_APPLY);
                });
    }

    /// What a window must not file: an answer or material that is missing or does not fit, by key.
    public List<String> gaps(ServiceItem item, Intake intake, CaseFile file) {
        return review(item, intake, file).gaps().stream().map(Wishes::keyOf).toList();
    }

    /// What may follow on a promise in this file.
    public List<MaterialRule> promised(ServiceItem item, Intake intake, CaseFile file) {
        return review(item, intake, file).promised();
    }

    private FormReview review(ServiceItem item, Intake intake, CaseFile file) {
        Map<String, MaterialState> materials = file.materials().stream()
                .collect(Collectors.toMap(
                        CaseFile.MaterialScan::key,
                        scan -> MaterialState.ofWireName(scan.state()),
                        (first, _) -> first));
        LocalDate day = ChinaTime.dayOf(intake.acceptedAt());
        return catalogue.reviewer(item).review(file.answers(), materials, day, people(file.origin()));
    }

    private static People people(HouseholdSnapshot household) {
        Map<String, People.Known> known = new HashMap<>();
        for (ResidentSnapshot member : household.members()) {
            known(member).ifPresent(it -> known.put(member.personId(), it));
        }
        return new People(known);
    }

    private static Optional<People.Known> known(ResidentSnapshot member) {
        try {
            return Optional.of(new People.Known(
                    LocalDate.parse(member.who().birthDate()),
                    member.who().sexCode(),
                    member.where().relationCode(),
                    RegistrationState.valueOf(member.state())));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty(); // a file made by another program; the review hears that the person is unknown
        }
    }

    private static String keyOf(Gap gap) {
        return switch (gap) {
            case Gap.FieldMissing missing -> missing.field().key();
            case Gap.FieldMalformed malformed -> malformed.field().key();
            case Gap.CheckFailed failed -> failed.field().key();
            case Gap.MaterialMissing material -> material.anyOf().getFirst().key();
        };
    }
}
