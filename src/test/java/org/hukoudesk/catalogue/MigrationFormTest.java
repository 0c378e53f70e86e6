package org.hukoudesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.FormReview;
import org.hukoudesk.domain.service.FormReviewer;
import org.hukoudesk.domain.service.Gap;
import org.hukoudesk.domain.service.MaterialRule;
import org.hukoudesk.domain.service.MaterialState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The family's form as the window fills it.
class MigrationFormTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final FormReviewer REVIEWER =
            CATALOGUE.reviewer(CATALOGUE.item("migration.cross-province", "50").orElseThrow());
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static final Map<String, String> FAMILY = Map.of(
            "cause", "62",
            "noticeSigned", "true",
            "settleMode", "NEW",
            "migrants", "990101198503150017=02;990101198711020026=12;99010120150601003X=20",
            "newHead", "990101198503150017",
            "destinationAddress", "新牌坊一路1号2幢3-4",
            "contactPhone", "13900000000");

    private static final Map<String, MaterialState> PROOF = Map.of(
            "property-certificate", MaterialState.SCANNED,
            "booklet", MaterialState.SCANNED,
            "id-card", MaterialState.VERIFIED);

    private static FormReview review(Map<String, String> answers, Map<String, MaterialState> proof) {
        return REVIEWER.review(answers, proof, TODAY);
    }

    private static Map<String, String> familyBut(String field, String answer) {
        Map<String, String> answers = new HashMap<>(FAMILY);
        answers.put(field, answer);
        return answers;
    }

    private static String said(Optional<Gap> gap) {
        return switch (gap.orElseThrow()) {
            case Gap.FieldMissing _ -> "missing";
            case Gap.FieldMalformed malformed -> malformed.malformation().name();
            case Gap.CheckFailed failed -> failed.message().zh();
            case Gap.MaterialMissing _ -> "material";
        };
    }

    private static List<List<String>> missing(FormReview review) {
        return review.missingMaterials().stream()
                .map(anyOf -> anyOf.stream().map(MaterialRule::key).toList())
                .toList();
    }

    @Test
    void theCompleteFormHasNoGap() {
        FormReview review = review(FAMILY, PROOF);

        assertThat(review.gaps()).isEmpty();
        assertThat(review.isComplete()).isTrue();
        assertThat(review.materials())
                .extracting(row -> row.rule().key())
                .containsExactly("property-certificate", "booklet", "id-card");
    }

    @Test
    void theEmptyFormCountsEverythingInWalkingOrder() {
        FormReview review = review(Map.of("cause", "62", "settleMode", "NEW"), Map.of());

        assertThat(review.missingFields())
                .extracting(FormField::key)
                .containsExactly("noticeSigned", "migrants", "newHead", "destinationAddress", "contactPhone");
        assertThat(missing(review))
                .containsExactly(List.of("property-certificate"), List.of("booklet"), List.of("id-card"));
        assertThat(review.outstanding()).isEqualTo(8);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(textBlock = """
            contactPhone, 139, '还少 8 位，手机号是 11 位'
            contactPhone, 1390000000, '还少 1 位，手机号是 11 位'
            contactPhone, 139000000000, '多了 1 位，手机号是 11 位'
            contactPhone, 1390000000a, 电话只填数字
            contactPhone, 02367890000, 手机号以 1 开头
            contactPhone, '', missing
            cause, 97, 这个原因不是跨省迁入的原因
            cause, 00, UNKNOWN_CODE
            settleMode, SPLIT, UNKNOWN_CHOICE
            noticeSigned, false, missing
            noticeSigned, yes, NOT_A_FLAG
            migrants, a=02;a=12, PERSON_TWICE
            migrants, a=02;b=, RELATION_MISSING
            migrants, a=02;b=03, UNKNOWN_CODE
            migrants, a;b, NOT_A_PERSON_LIST
            migrants, a=12;b=20, 新立户要有一位户主，而且只有一位
            migrants, a=02;b=01, 新立户要有一位户主，而且只有一位
            migrants, a=02;b=11;c=12, 户主的配偶只能有一位
            newHead, 990101199001010000, 新户主要在迁移人员里选
            newHead, 990101198711020026, 新户主的关系要填户主
            """)
    void saysUnderTheFieldWhatIsWrong(String field, String answer, String words) {
        FormReview review = review(familyBut(field, answer), PROOF);

        assertThat(said(review.gapAt(field))).isEqualTo(words);
    }

    @Test
    void whoJoinsAHouseholdNamesItAndBringsItsConsent() {
        Map<String, String> joining = familyBut("settleMode", "JOIN");

        FormReview review = review(joining, PROOF);

        assertThat(review.isVisible("destinationHousehold")).isTrue();
        assertThat(review.isVisible("newHead")).isFalse();
        assertThat(said(review.gapAt("destinationHousehold"))).isEqualTo("missing");
        assertThat(said(review.gapAt("migrants"))).isEqualTo("投靠入户的人不能是户主");
        assertThat(missing(review)).containsExactly(List.of("receiving-booklet"), List.of("receiving-consent"));
    }

    @ParameterizedTest(name = "cause {0} with {1}: missing {2}")
    @CsvSource(textBlock = """
            33, booklet, marriage-certificate
            33, marriage-certificate, ''
            32, booklet, birth-certificate or kinship-proof
            32, kinship-proof, ''
            32, birth-certificate, ''
            34, kinship-proof, marriage-certificate
            24, booklet, ground-proof
            62, property-certificate, ''
            """)
    void asksForTheProofOfTheGround(String cause, String brought, String missing) {
        Map<String, MaterialState> proof = new HashMap<>(PROOF);
        proof.remove("property-certificate");
        proof.put(brought, MaterialState.SCANNED);

        FormReview review = review(familyBut("cause", cause), proof);

        assertThat(missing(review).stream().map(anyOf -> String.join(" or ", anyOf)))
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing));
    }

    @Test
    void theIdCardMustHaveBeenSeenAndABookletCannotBeWaived() {
        Map<String, MaterialState> proof = Map.of(
                "property-certificate", MaterialState.WAIVED,
                "booklet", MaterialState.WAIVED,
                "id-card", MaterialState.SCANNED);

        assertThat(missing(review(FAMILY, proof))).containsExactly(List.of("booklet"), List.of("id-card"));
    }

    @Test
    void anAnswerThatNoFieldKnowsIsIgnored() {
        assertThat(review(familyBut("nonsense", "x"), PROOF).isComplete()).isTrue();
    }
}
