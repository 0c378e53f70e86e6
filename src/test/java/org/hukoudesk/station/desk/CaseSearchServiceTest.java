package org.hukoudesk.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.population.Home;
import org.hukoudesk.population.Population;
import org.hukoudesk.station.household.PeopleSearchService;
import org.hukoudesk.station.shell.CommandSearch.Hit;
import org.hukoudesk.station.shell.CommandSearch.Kind;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaseSearchServiceTest {

    private final DeskOffice office = new DeskOffice();
    private Optional<SignedOn> officer = Optional.of(Officers.zhouMin());
    private final CaseSearchService search = searchIn(DeskOffice.CATALOGUE);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void findsACaseByAPartOfItsNumber() {
        office.told("0000001", "SETTLED", "唐明", "2026-12-03").told("0000002", "PRINTED", "易佳", "2026-12-03");

        assertThat(search.find("0000002", ""))
                .extracting(Hit::kind, Hit::opens)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        Kind.CASE, new Screen.Case(DeskOffice.number("0000002"))));
    }

    @Test
    void findsACaseByItsApplicantAndShowsTheNameMasked() {
        office.told("0000001", "SETTLED", "欧阳文静", "2026-12-03").told("0000002", "SETTLED", "易佳", "2026-12-03");

        List<Hit> hits = search.find("欧阳", "");

        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().title()).contains("欧**静").doesNotContain("欧阳文静");
        assertThat(hits.getFirst().note()).isEqualTo("待打印");
    }

    @Test
    void aCaseLeadsToItsPlaceAndAPermitOfTheOriginToTheExchange() {
        office.told("0000001", "ACCEPTED", "唐明", "2026-12-03");
        String there = DeskOffice.number(DeskOffice.ELSEWHERE, "0000009");
        office.permit(there, "ISSUED", DeskOffice.HERE, "2026-11-24");

        officer = Optional.of(Officers.heChuan());

        assertThat(search.find("0000001", "").getFirst().opens())
                .isEqualTo(new Screen.Case(DeskOffice.number("0000001")));
        assertThat(search.find("0000009", "").getFirst().opens()).isEqualTo(new Screen.Exchange(there));
    }

    @Test
    void casesOfOtherStationsAreNotFound() {
        office.toldOf("500112070", "0000003", "ACCEPTED", DeskOffice.COLLEAGUE);

        assertThat(search.find("0000003", "")).isEmpty();

        officer = Optional.of(DeskOffice.COUNTY);
        assertThat(search.find("0000003", "")).hasSize(1);
    }

    @Test
    void aCitizensNumberLeadsToTheHouseholdScreenWithoutBeingLookedUp() {
        String digits = "99010119850315001";
        String number = digits + CitizenId.checkCharacter(digits);

        List<Hit> hits = search.find(number, "");

        assertThat(hits).extracting(Hit::opens).containsExactly(new Screen.Household(number));
        assertThat(hits.getFirst().title()).doesNotContain(number);
    }

    @Test
    void peopleStandBeforeCasesAndOnlyForAPurpose() {
        Home home = new Population(7, new OrganCode("500112060000"), "重庆市渝北区")
                .homes(1)
                .findFirst()
                .orElseThrow();
        office.store().change(tx -> tx.peopleIndex().put(home.household(), home.members()));
        String name = home.members().getFirst().identity().name().full();
        office.told("0000001", "SETTLED", name, "2026-12-03");

        assertThat(search.find(name, "")).extracting(Hit::kind).containsExactly(Kind.CASE);
        assertThat(search.find(name, "补发")).extracting(Hit::kind).containsExactly(Kind.PERSON, Kind.CASE);
    }

    @Test
    void aWindowFindsServicesAndAReviewerNone() {
        assertThat(search.find("跨省", "")).extracting(Hit::kind).containsExactly(Kind.SERVICE);
        assertThat(search.find("补发", ""))
                .extracting(Hit::opens)
                .containsExactly(new Screen.Intake("booklet.reissue", ""));
        assertThat(search.find("无此事", "")).isEmpty();

        officer = Optional.of(Officers.heChuan());
        assertThat(search.find("跨省", "")).isEmpty();
    }

    @Test
    void entriesOfTheNavigationAreFoundIfTheOfficerMayUseThem() {
        assertThat(search.find("打印", "")).extracting(Hit::opens).containsExactly(Screen.Print.queue());
        assertThat(search.find("审批", "")).isEmpty();
    }

    @Test
    void aCaseIsNamedAsItsProvinceNamesTheItem() {
        office.told("0000001", "SETTLED", "唐明", "2026-12-03");

        assertThat(searchIn(DeskOffice.NAMED_HERE)
                        .find("0000001", "")
                        .getFirst()
                        .title())
                .contains("渝川一站式迁移");
    }

    private CaseSearchService searchIn(Catalogue catalogue) {
        return new CaseSearchService(
                office,
                new PeopleSearchService(office.store(), "500112-001", Officers.NOON),
                catalogue,
                () -> officer,
                () -> new Strings(Language.CHINESE));
    }

    @Test
    void nobodySignedOnFindsNothing() {
        office.told("0000001", "SETTLED", "唐明", "2026-12-03");
        officer = Optional.empty();

        assertThat(search.find("0000001", "")).isEmpty();
    }
}
