package org.hukoudesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.service.ApprovalStage;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.FormReview;
import org.hukoudesk.domain.service.Gap;
import org.hukoudesk.domain.service.MaterialRule;
import org.hukoudesk.domain.service.PaperText;
import org.hukoudesk.domain.service.People;
import org.hukoudesk.domain.service.ServiceItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What single items ask and who decides them, where the law or a published procedure is plain.
class CounterItemsTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static final People FAMILY = new People(Map.of(
            "father", known("1985-02-11", "02"),
            "boy", known("2016-04-19", "20"),
            "baby", known("2022-04-19", "30")));

    private static People.Known known(String born, String relation) {
        return new People.Known(LocalDate.parse(born), "1", relation, RegistrationState.ACTIVE);
    }

    private static ServiceItem item(String key, String province) {
        return CATALOGUE.item(key, province).orElseThrow();
    }

    private static FormReview review(String key, String province, Map<String, String> answers) {
        return CATALOGUE.reviewer(item(key, province)).review(answers, Map.of(), TODAY, FAMILY);
    }

    private static List<String> missing(FormReview review) {
        return review.missingMaterials().stream()
                .flatMap(List::stream)
                .map(MaterialRule::key)
                .toList();
    }

    private static String said(FormReview review, String field) {
        return review.gapAt(field)
                .map(gap ->
                        gap instanceof Gap.CheckFailed failed ? failed.message().zh() : "")
                .orElse("");
    }

    @ParameterizedTest(name = "{0}: {1} within {2}")
    @CsvSource(textBlock = """
            birth.certificate, WINDOW, 0
            birth.abroad, STATION COUNTY, 15
            birth.adopted, STATION COUNTY, 10
            birth.late, STATION COUNTY, 20
            death.register, WINDOW, 0
            deregistration.fraudulent, STATION COUNTY, 18
            address.same-district, WINDOW, 0
            household.split, STATION, 3
            household.create-collective, STATION COUNTY, 15
            household.head-change, WINDOW, 0
            item.name-adult, STATION COUNTY, 18
            item.ethnic-change, STATION COUNTY, 15
            item.ethnic-correction, STATION COUNTY, 10
            item.birth-date-correction, STATION COUNTY CITY, 33
            item.education, WINDOW, 0
            booklet.reissue, WINDOW, 0
            certificate.referral, WINDOW, 0
            criminal-record.individual, STATION, 3
            residence-permit.issue, STATION COUNTY, 10
            """)
    void isDecidedByWhomTheMatrixSays(String key, String levels, int workingDays) {
        ServiceItem item = item(key, "");

        assertThat(item.handling().stages())
                .extracting(ApprovalStage::level)
                .extracting(Enum::name)
                .containsExactly(levels.split(" "));
        assertThat(item.handling().totalWorkingDays()).isEqualTo(workingDays);
        assertThat(item.isOnTheSpot()).isEqualTo(levels.equals("WINDOW"));
    }

    @Test
    void noLevelTakesLongerThanItsShare() {
        Map<ApprovalStage.Level, Integer> most = Map.of(
                ApprovalStage.Level.WINDOW, 0,
                ApprovalStage.Level.STATION, 5,
                ApprovalStage.Level.COUNTY, 15,
                ApprovalStage.Level.CITY, 15);

        for (String key : CATALOGUE.itemKeys()) {
            assertThat(item(key, "").handling().stages())
                    .as(key)
                    .allSatisfy(stage -> assertThat(stage.limitWorkingDays())
                            .isLessThanOrEqualTo(most.getOrDefault(stage.level(), 0)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            boy, true
            baby, false
            """)
    void aChildOfEightIsAskedForItsNewName(String child, boolean asked) {
        FormReview review = review("item.name-minor", "", Map.of("person", child, "parents", "BOTH"));

        assertThat(review.isVisible("ownConsent")).isEqualTo(asked);
        assertThat(missing(review).contains("child-consent")).isEqualTo(asked);
    }

    @Test
    void anAdultDoesNotTakeTheItemForMinorsNorAMinorTheOneForAdults() {
        assertThat(said(review("item.name-minor", "", Map.of("person", "father")), "person"))
                .contains("已满 18 周岁");
        assertThat(said(review("item.name-adult", "", Map.of("person", "boy")), "person"))
                .contains("未满 18 周岁");
    }

    @Test
    void theNameOfAnAdultIsNeverChangedByProxy() {
        ServiceItem item = item("item.name-adult", "");

        assertThat(item.proxy()).isEqualTo(ServiceItem.Proxy.FORBIDDEN);
        assertThat(item.applicants()).containsExactly(ServiceItem.Applicant.SELF);
    }

    @Test
    void whenTheHeadDiesTheOthersNeedAnother() {
        assertThat(review("death.register", "", Map.of("person", "father")).isVisible("newHead"))
                .isTrue();
        assertThat(review("death.register", "", Map.of("person", "boy")).isVisible("newHead"))
                .isFalse();
        assertThat(said(review("death.register", "", Map.of("person", "father", "newHead", "boy")), "newHead"))
                .contains("年满 18 周岁");
    }

    @Test
    void whatACertificateNoLongerSaysLeadsToTheReferral() {
        Map<String, String> asked = Map.of("person", "father", "subject", "ON_ID_CARD");

        assertThat(said(review("certificate.household", "", asked), "subject")).contains("不再出具证明事项指引");
        assertThat(item("certificate.referral", "").act().paper().map(PaperText::title))
                .contains("不再出具证明事项指引单");
    }

    @Test
    void theReferralSaysOneWayForEachOfTheTwentyThings() {
        ServiceItem referral = item("certificate.referral", "");
        FieldType.Choice things =
                (FieldType.Choice) referral.field("thing").orElseThrow().type();

        assertThat(things.options()).hasSize(20).allSatisfy(thing -> {
            Map<String, String> answers = Map.of("thing", thing.key(), "askedBy", "某银行");
            assertThat(CATALOGUE.reviewer(referral).paragraphs(answers, TODAY, FAMILY))
                    .hasSize(3);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            true, 3
            false, 2
            """)
    void theCertificateSaysTheFormerNameOnlyWhenAsked(String asked, int paragraphs) {
        Map<String, String> answers = Map.of("person", "father", "withFormerName", asked, "purpose", "公证");

        assertThat(CATALOGUE.reviewer(item("certificate.household", "")).paragraphs(answers, TODAY, FAMILY))
                .hasSize(paragraphs)
                .last()
                .asString()
                .isEqualTo("本证明用途：{purpose}。有效期至{validUntil}。");
    }

    @Test
    void aFourthCertificateInAYearAsksForItsUse() {
        assertThat(missing(review("criminal-record.individual", "", Map.of("timesThisYear", "3"))))
                .doesNotContain("reasonable-use");
        assertThat(missing(review("criminal-record.individual", "", Map.of("timesThisYear", "4"))))
                .contains("reasonable-use");
    }

    @Test
    void whatIsMissingMayFollowOnAPromise() {
        FormReview review = review("migration.talent", "", Map.of("basis", "DEGREE"));

        assertThat(review.missingMaterials())
                .anySatisfy(anyOf ->
                        assertThat(anyOf).extracting(MaterialRule::key).containsExactly("diploma", "commitment"));
        assertThat(item("migration.talent", "").handling().term("supplementWorkingDays"))
                .isPresent();
    }

    @Test
    void nobodyUnderSixtyIsRepresentedAsAnElder() {
        assertThat(said(review("elder.vehicle-proxy", "", Map.of("elderBornOn", "1966-11-25")), "elderBornOn"))
                .contains("60");
        assertThat(said(review("elder.vehicle-proxy", "", Map.of("elderBornOn", "1966-11-24")), "elderBornOn"))
                .isEmpty();
    }

    @Test
    void henanCallsABirthLateAfterSixYearsOnly() {
        Map<String, String> threeYears = Map.of("bornOn", "2023-10-01");

        assertThat(said(review("birth.certificate", "", threeYears), "bornOn")).contains("逾期补登");
        assertThat(said(review("birth.certificate", "41", threeYears), "bornOn"))
                .isEmpty();
        assertThat(said(review("birth.late", "41", threeYears), "bornOn")).contains("未满六年");
    }

    @Test
    void shandongTakesAConfirmedStatementForWantOfOtherProof() {
        Map<String, String> natural = Map.of("deathKind", "NORMAL");

        assertThat(missing(review("death.register", "", natural))).doesNotContain("confirmed-statement");
        assertThat(missing(review("death.register", "37", natural))).contains("confirmed-statement");
    }
}
