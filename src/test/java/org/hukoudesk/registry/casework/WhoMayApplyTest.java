package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.catalogue.CatalogueFiles;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A province narrows who may apply. Its overlay cannot take an option off the form, so the registry looks at the rule
/// itself.
final class WhoMayApplyTest {

    private static final String ITEM = "item.native-place-change";

    private final CaseOffice office = new CaseOffice(Catalogue.load(files()));

    private static CatalogueFiles files() {
        return CatalogueFiles.bundled()
                .with("overlays/51/item.native-place-change.yaml", "applicants: [SELF]\nproxy: guardian\n");
    }

    @BeforeEach
    void aFamilyIsRegistered() {
        office.enter(FamilyFixture.backfill(FamilyFixture.HEAD, FamilyFixture.SPOUSE, FamilyFixture.SON));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anAgentMayNotComeWhereNoMandateIsTaken() {
        assertThat(filed("AGENT")).isEqualTo(refused("proxy-not-allowed"));
    }

    @Test
    void whoIsNoApplicantMayNotApply() {
        assertThat(filed("GUARDIAN")).isEqualTo(refused("applicant-may-not-apply"));
        assertThat(filed("SELF")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void norDoesASupplementLetThemIn() {
        String caseNo = office.nextNo();
        assertThat(office.file(caseNo, ITEM, home(), answers("SELF"))).isInstanceOf(Outcome.Done.class);
        var asked = new CaseStep.Asked("content", "不清楚", "写明", "", false);
        var notice = new CaseStep.Supplement(caseNo, "2026-12-04", List.of(asked));
        assertThat(office.send(CaseOffice.WINDOW, notice)).isInstanceOf(Outcome.Done.class);

        assertThat(office.supply(caseNo, home(), answers("AGENT"))).isEqualTo(refused("proxy-not-allowed"));
        assertThat(office.supply(caseNo, home(), answers("SELF"))).isInstanceOf(Outcome.Done.class);
        assertThat(office.approve(caseNo, DecideCase.Level.STATION)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome filed(String who) {
        return office.file(office.nextNo(), ITEM, home(), answers(who));
    }

    private HouseholdSnapshot home() {
        return office.homeOf(FamilyFixture.HEAD.identity().citizenId());
    }

    private static Map<String, String> answers(String who) {
        return Map.of("person", "head", "content", "四川省德阳市旌阳区", "broughtBy", who, "why", "DIVISION");
    }

    private static Outcome refused(String code) {
        return new Outcome.Refused(code, List.of());
    }
}
