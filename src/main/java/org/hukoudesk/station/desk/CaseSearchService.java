package org.hukoudesk.station.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.household.PeopleSearchService;
import org.hukoudesk.station.shell.CommandSearch;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.sync.Casework;

/// The command bar's search: people and households for a purpose, cases the officer has to do with by number or
/// applicant, services, and places to go. A whole citizen's number leads to the household screen in any case: it asks
/// for the purpose itself.
public final class CaseSearchService implements CommandSearch {

    /// Characters of a case number worth searching; fewer are in nearly every number.
    private static final int SHORTEST_NUMBER = 3;

    private final Casework casework;
    private final PeopleSearchService people;
    private final Catalogue catalogue;
    private final Supplier<Optional<SignedOn>> officer;
    private final Supplier<Strings> texts;

    /// @param officer who is signed on now
    /// @param texts fresh texts in the language spoken now: a search runs beside the window's own
    public CaseSearchService(
            Casework casework,
            PeopleSearchService people,
            Catalogue catalogue,
            Supplier<Optional<SignedOn>> officer,
            Supplier<Strings> texts) {
        this.casework = casework;
        this.people = people;
        this.catalogue = catalogue;
        this.officer = officer;
        this.texts = texts;
    }

    @Override
    public List<Hit> find(String typed, String purpose) {
        String wanted = typed.strip();
        Optional<SignedOn> asking = officer.get();
        if (wanted.isEmpty() || asking.isEmpty()) {
            return List.of();
        }
        var strings = texts.get();
        var question = new PeopleSearchService.Question(wanted, purpose, asking.get());
        List<Hit> found = people.find(question, strings);
        Stream<Hit> others = Stream.of(
                        found.isEmpty() ? person(wanted, strings) : Stream.<Hit>empty(),
                        cases(wanted, asking.get(), strings),
                        services(wanted, asking.get(), strings),
                        entries(wanted, asking.get(), strings))
                .flatMap(kind -> kind.limit(HITS_PER_KIND));
        return Stream.concat(found.stream(), others).toList();
    }

    private static Stream<Hit> person(String wanted, Strings strings) {
        return switch (CitizenId.parse(wanted)) {
            case CitizenId.Reading.Malformed _ -> Stream.empty();
            case CitizenId.Reading.Parsed(String number) ->
                Stream.of(new Hit(
                        Kind.PERSON,
                        new CitizenId(number).masked(),
                        "",
                        strings.text("desk.search.person"),
                        strings.text("desk.search.person.detail"),
                        new Screen.Household(number)));
        };
    }

    private Stream<Hit> cases(String wanted, SignedOn asking, Strings strings) {
        List<Hit> hits = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CaseSnapshot told : casework.cases()) {
            if (concerns(told, asking)
                    && matches(wanted, told.caseNo(), told.intake().file())) {
                seen.add(told.caseNo());
                hits.add(hit(told, wanted, strings));
            }
        }
        for (PermitSnapshot told : casework.permits()) {
            boolean concerns = told.move().from().organ().equals(asking.organCode());
            if (concerns && !seen.contains(told.caseNo()) && matches(wanted, told.caseNo(), told.file())) {
                String title = strings.text(
                        "desk.search.case", masked(told.file()), told.move().causeText());
                String note = strings.text("desk.permit." + told.state());
                hits.add(new Hit(
                        Kind.CASE,
                        title,
                        matched(title, wanted),
                        told.caseNo(),
                        note,
                        new Screen.Exchange(told.caseNo())));
            }
        }
        return hits.stream();
    }

    private static boolean concerns(CaseSnapshot told, SignedOn asking) {
        String organ = told.intake().organ();
        return organ.equals(asking.organCode()) || asking.isOfCounty(OfficerRole.COUNTY_APPROVER, organ);
    }

    private boolean matches(String wanted, String caseNo, String file) {
        return (wanted.length() >= SHORTEST_NUMBER && caseNo.contains(wanted))
                || read(file).filter(it -> it.applicantName().contains(wanted)).isPresent();
    }

    private Hit hit(CaseSnapshot told, String wanted, Strings strings) {
        String title = strings.text("desk.search.case", masked(told.intake().file()), name(told.intake(), strings));
        return new Hit(
                Kind.CASE,
                title,
                matched(title, wanted),
                told.caseNo(),
                strings.text("desk.stage." + told.stage()),
                new Screen.Case(told.caseNo()));
    }

    private String name(CaseSnapshot.Intake intake, Strings strings) {
        return catalogue
                .itemAt(intake.itemKey(), intake.organ())
                .map(item -> item.name().in(strings.language().locale().getLanguage()))
                .orElse(intake.itemKey());
    }

    private Stream<Hit> services(String wanted, SignedOn asking, Strings strings) {
        if (!Entry.INTAKE.isFor(asking)) {
            return Stream.empty();
        }
        return catalogue.itemKeys().stream()
                .flatMap(key -> catalogue.itemAt(key, asking.organCode()).stream())
                .filter(item -> contains(item.name().zh(), wanted)
                        || contains(item.name().en(), wanted))
                .map(item -> service(item, wanted, strings));
    }

    private static Hit service(ServiceItem item, String wanted, Strings strings) {
        String title = item.name().in(strings.language().locale().getLanguage());
        String take = strings.text("desk.search.take");
        return new Hit(Kind.SERVICE, title, matched(title, wanted), take, "", new Screen.Intake(item.key(), ""));
    }

    private static Stream<Hit> entries(String wanted, SignedOn asking, Strings strings) {
        return Arrays.stream(Entry.values())
                .filter(entry -> entry.isFor(asking))
                .filter(entry -> contains(strings.text(entry.label()), wanted))
                .map(entry -> {
                    String title = strings.text(entry.label());
                    String go = strings.text("desk.search.go");
                    return new Hit(Kind.ACT, title, matched(title, wanted), go, "", entry.opens());
                });
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    /// As it stands in the title, for the accent colour.
    private static String matched(String title, String wanted) {
        return title.contains(wanted) ? wanted : "";
    }

    private String masked(String file) {
        return read(file).map(CaseFile::applicantMasked).orElse("");
    }

    private Optional<CaseFile> read(String file) {
        try {
            return Optional.of(casework.file(file));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // a newer registry's file; its case is found by number
        }
    }
}
