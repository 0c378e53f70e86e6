package org.hukoudesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.FormReview;
import org.hukoudesk.domain.service.MaterialRule;
import org.hukoudesk.domain.service.MaterialState;
import org.hukoudesk.domain.service.PaperText;
import org.hukoudesk.domain.service.People;
import org.hukoudesk.domain.service.PersonList;
import org.hukoudesk.domain.service.ServiceItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every service item of the catalogue, as it is where no province changes it, with the sample that answers it.
class EveryItemIsAnsweredTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    /// What the register calls the acts an item can lead to; deaths are told from other endings by their cause.
    private static final Map<ActKey, List<String>> KINDS = Map.ofEntries(
            Map.entry(ActKey.MOVE_IN, List.of("MOVE_IN")),
            Map.entry(ActKey.BIRTH, List.of("BIRTH")),
            Map.entry(ActKey.END, List.of("DEATH", "DEREGISTRATION")),
            Map.entry(ActKey.RESTORE, List.of("RESTORATION")),
            Map.entry(ActKey.ADDRESS_CHANGE, List.of("ADDRESS_CHANGE")),
            Map.entry(ActKey.CITY_MOVE, List.of("CITY_MOVE")),
            Map.entry(ActKey.SPLIT, List.of("SPLIT")),
            Map.entry(ActKey.CREATE, List.of("CREATION")),
            Map.entry(ActKey.CREATE_COLLECTIVE, List.of("COLLECTIVE_CREATION")),
            Map.entry(ActKey.MERGE, List.of("MERGE")),
            Map.entry(ActKey.HEAD_CHANGE, List.of("HEAD_CHANGE")),
            Map.entry(ActKey.TYPE_CHANGE, List.of("TYPE_CHANGE")),
            Map.entry(ActKey.ITEM_CHANGE, List.of("ITEM_CHANGE")));

    static List<String> items() {
        return CATALOGUE.itemKeys();
    }

    private static ServiceItem item(String key) {
        return CATALOGUE.item(key, "").orElseThrow();
    }

    private static FormReview review(String key, Map<String, String> answers, People people) {
        Map<String, MaterialState> verified = item(key).materials().stream()
                .collect(Collectors.toMap(MaterialRule::key, _ -> MaterialState.VERIFIED));
        return CATALOGUE.reviewer(item(key)).review(answers, verified, TODAY, people);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void theSampleLeavesNoGapAndNothingOver(String key) throws IOException {
        Sample sample = Sample.of(key);

        FormReview review = review(key, sample.answers(), sample.people());

        assertThat(sample.home().isObject()).as("the home is described").isTrue();
        assertThat(review.gaps()).isEmpty();
        assertThat(review.visibleFields())
                .extracting(FormField::key)
                .containsAll(sample.answers().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void anEmptyFormIsNotEnough(String key) throws IOException {
        FormReview empty = review(key, Map.of(), Sample.of(key).people());

        assertThat(empty.missingFields()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void theSampleIsCompleteWithoutKnowingAnybody(String key) throws IOException {
        FormReview review = review(key, Sample.of(key).answers(), People.NONE);

        assertThat(review.gaps())
                .as("nobody is held up by what a workstation does not know")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void theSampleNamesOnlyWhoIsAtHome(String key) throws IOException {
        Sample sample = Sample.of(key);

        for (FormField field : item(key).fields()) {
            String answer = sample.answers().getOrDefault(field.key(), "");
            if (field.type() instanceof FieldType.Person && !answer.isEmpty()) {
                assertThat(sample.people().byKey()).containsKey(answer);
            }
            if (field.type() instanceof FieldType.Persons) {
                assertThat(PersonList.parse(answer).orElseThrow().entries())
                        .extracting(PersonList.Entry::person)
                        .allMatch(sample.people().byKey()::containsKey);
            }
            if (field.type() instanceof FieldType.Household && !answer.isEmpty()) {
                assertThat(sample.hasHousehold(answer)).as(answer).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void theSampleExpectsWhatItsActMakes(String key) throws IOException {
        ServiceItem item = item(key);
        ActKey act = ActKey.of(item.actKey()).orElseThrow();
        Map<String, String> expect = Sample.of(key).expect();
        String title = item.act().paper().map(PaperText::title).orElse("");

        switch (act.effect()) {
            case REGISTER, PERMIT ->
                assertThat(KINDS.get(act)).as("%s", expect).contains(expect.getOrDefault("act", ""));
            case INQUIRY -> assertThat(expect).isEqualTo(Map.of("inquiry", title));
            case RESIDENCE -> assertThat(expect).isEqualTo(Map.of("residence", act.key()));
            case PAPER ->
                assertThat(expect)
                        .isIn(Map.of("paper", title), Map.of("booklet", reason(key, item)), Map.of("record", key));
        }
    }

    private static String reason(String key, ServiceItem item) throws IOException {
        return item.act().with().getOrDefault("reason", Sample.of(key).answers().getOrDefault("reason", ""));
    }

    @Test
    void everySampleBelongsToAnItem() throws IOException {
        try (Stream<Path> samples = Files.list(Sample.FOLDER.resolve("samples"))) {
            assertThat(samples.map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", "")))
                    .containsExactlyInAnyOrderElementsOf(items());
        }
    }

    @Test
    void thereAreMoreThanFortyItems() {
        assertThat(items()).hasSizeGreaterThan(40);
    }

    @Test
    void noTwoItemsShareFormMaterialsAndAct() {
        Map<String, List<String>> bySubstance =
                items().stream().collect(Collectors.groupingBy(key -> substance(item(key)), Collectors.toList()));

        assertThat(bySubstance.values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }

    /// Without the constants told to the act: two items that differ in nothing else are one item with a choice.
    private static String substance(ServiceItem item) {
        Function<FormField, String> field =
                it -> it.key() + " " + it.label().zh() + " " + it.type() + " " + it.isRequired();
        Function<MaterialRule, String> material =
                it -> it.key() + " " + it.name().zh() + " " + it.demand() + " " + it.proof();
        return item.actKey()
                + item.fields().stream().map(field).toList()
                + item.materials().stream().map(material).toList();
    }

    @Test
    void everybodyInTheHomesHasANumberThatSaysTheSame() throws IOException {
        assertThat(Sample.homes().findParents("citizenId")).isNotEmpty().allSatisfy(member -> {
            var number = new CitizenId(member.path("citizenId").asText());
            assertThat(number.birthDate()).hasToString(member.path("born").asText());
            assertThat(number.sex().code()).isEqualTo(member.path("sex").asText());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void householdActsAreFree(String key) {
        assertThat(item(key).handling().feeFen()).isZero();
    }
}
