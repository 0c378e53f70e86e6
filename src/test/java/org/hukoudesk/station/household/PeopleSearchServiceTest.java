package org.hukoudesk.station.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.population.Home;
import org.hukoudesk.population.Population;
import org.hukoudesk.station.household.PeopleSearchService.Question;
import org.hukoudesk.station.shell.CommandSearch.Hit;
import org.hukoudesk.station.shell.CommandSearch.Kind;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.audit.AuditEntry;
import org.hukoudesk.store.audit.AuditEvent;
import org.hukoudesk.store.audit.AuditVerdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleSearchServiceTest {

    private static final String WORKSTATION = "500112-001";
    private static final String PURPOSE = "办件 500112-20261123-0030001";
    private static final List<Home> HOMES =
            new Population(7, new OrganCode("500112060000"), "重庆市渝北区").homes(40).toList();
    private static final Home HOME = HOMES.getFirst();
    private static final Resident HEAD = HOME.members().getFirst();

    private final Store store =
            Store.open(new StoreSettings.InMemory("people-" + UUID.randomUUID()), StoreRole.STATION);
    private final PeopleSearchService people = new PeopleSearchService(store, WORKSTATION, Officers.NOON);

    @BeforeEach
    void fill() {
        store.change(tx -> HOMES.forEach(home -> tx.peopleIndex().put(home.household(), home.members())));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNameLeadsToTheHouseholdWithThePurposeAlongAndTheNumberMasked() {
        String name = HEAD.identity().name().full();

        Hit hit = find(name, PURPOSE).getFirst();

        assertThat(hit.kind()).isEqualTo(Kind.PERSON);
        assertThat(hit.title()).isEqualTo(name);
        assertThat(hit.matched()).isEqualTo(name);
        assertThat(hit.detail())
                .contains(
                        HEAD.identity().citizenId().masked(),
                        HOME.household().facts().address())
                .doesNotContain(number());
        assertThat(hit.opens()).isEqualTo(new Screen.Household(number(), PURPOSE));
    }

    @Test
    void theLastFourOfTheNumberFindThePerson() {
        assertThat(find(number().substring(14), PURPOSE))
                .extracting(Hit::opens)
                .contains(new Screen.Household(number(), PURPOSE));
    }

    @Test
    void aHouseholdNumberLeadsToItsHead() {
        assertThat(find(HOME.household().number(), PURPOSE)).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(Kind.HOUSEHOLD);
            assertThat(hit.title()).contains(HEAD.identity().name().full());
            assertThat(hit.opens()).isEqualTo(new Screen.Household(number(), PURPOSE));
        });
    }

    @Test
    void nobodyIsLookedForWithoutAPurpose() {
        assertThat(find(HEAD.identity().name().full(), " ")).isEmpty();
        assertThat(chain()).isEmpty();
    }

    @Test
    void whatNobodyIsFoundByIsNoSearch() {
        assertThat(find("12", PURPOSE)).isEmpty();
        assertThat(chain()).isEmpty();
    }

    @Test
    void everySearchIsALinkOfTheChainThatNamesNobody() {
        String name = HEAD.identity().name().full();
        find(name, PURPOSE);
        find("欧阳修一二三", PURPOSE);

        assertThat(chain()).hasSize(2);
        AuditEvent event = chain().getFirst().event();
        assertThat(event.actor()).isEqualTo(Officers.zhouMin().officerId());
        assertThat(event.action()).isEqualTo("person.search");
        assertThat(event.subject()).isEqualTo("characters");
        assertThat(event.detail())
                .contains(PURPOSE, HEAD.personId().text())
                .doesNotContain(name)
                .doesNotContain(number());
        AuditVerdict verdict = store.read(tx -> tx.audit().verify(WORKSTATION));
        assertThat(verdict).isInstanceOf(AuditVerdict.Intact.class);
    }

    @Test
    void anOfficerFindsTheOwnOrgansPeopleAndTheCountyItsOrgans() {
        var elsewhere = new SignedOn("1", "易佳", "500112070", "龙溪派出所", Set.of(OfficerRole.WINDOW));
        var county = new SignedOn("2", "罗岚", "500112000000", "渝北区分局", Set.of(OfficerRole.COUNTY_APPROVER));
        String name = HEAD.identity().name().full();

        assertThat(find(name, elsewhere)).isEmpty();
        assertThat(find(name, county)).isNotEmpty();
    }

    private List<Hit> find(String typed, String purpose) {
        return people.find(new Question(typed, purpose, Officers.zhouMin()), new Strings(Language.CHINESE));
    }

    private List<Hit> find(String typed, SignedOn asking) {
        return people.find(new Question(typed, PURPOSE, asking), new Strings(Language.CHINESE));
    }

    private List<AuditEntry> chain() {
        return store.read(tx -> tx.audit().after(WORKSTATION, 0, 100));
    }

    private static String number() {
        return HEAD.identity().citizenId().full();
    }
}
