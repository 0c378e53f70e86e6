package org.hukoudesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.code.LegacyTable;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The code tables of domain reference §3, by how many codes each has there.
final class CodeTablesTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    @ParameterizedTest(name = "{0} has {1} codes, {2} is {3}")
    @CsvSource({
        "sex, 4, 2, 女性",
        "marital, 8, 23, 复婚",
        "ethnic, 58, 98, 外国血统中国籍人士",
        "relation, 84, 99, 非亲属",
        "education, 40, 73, 初中肄业",
        "military, 6, 4, 服现役",
        "blood, 6, 4, AB型",
        "religion, 9, 80, 伊斯兰教",
        "household-type, 12, COLLECTIVE, 居民集体户",
        "change-category, 28, 23, 变更曾用名",
        "deregistration, 3, 2, 失踪",
        "migration-cause, 55, 62, 购房入户",
        "migration-range, 22, 62, 台湾",
        "person-state, 8, 7, 删除",
        "lock-state, 6, 4, 户籍删除审批",
        "act-content, 19, 108, 户籍补录",
        "approval-result, 3, 2, 无效",
        "approval-step, 4, 9, 结束",
        "licence-status, 19, L, 锁定"
    })
    void everyTableOfTheReferenceIsThereWithItsSource(String id, int codes, String code, String text) {
        CodeTable table = CATALOGUE.table(id).orElseThrow();

        assertThat(table.codes()).hasSize(codes);
        assertThat(table.text(code)).contains(text);
        assertThat(table.standard()).isNotBlank();
        assertThat(table.source()).isNotBlank();
    }

    @Test
    void whatTheRegisterWritesItselfIsInTheTables() {
        assertThat(codes("household-type")).containsAll(HouseholdFacts.TYPES);
        assertThat(codes("lock-state"))
                .containsAll(Arrays.stream(Lock.LockState.values())
                        .map(Lock.LockState::code)
                        .toList());
        assertThat(codes("act-content")).containsAll(written(Ending.Cause::actCode));
        assertThat(codes("deregistration")).containsAll(written(Ending.Cause::gaCode));
        assertThat(codes("sex"))
                .containsAll(Arrays.stream(Sex.values()).map(Sex::code).toList());
    }

    private static List<String> codes(String id) {
        return CATALOGUE.table(id).orElseThrow().codes();
    }

    private static List<String> written(java.util.function.Function<Ending.Cause, String> code) {
        return Arrays.stream(Ending.Cause.values())
                .map(code)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    @ParameterizedTest(name = "{1} of {0} is {2} today")
    @CsvSource({
        "marital-older, 20, 21",
        "marital-older, 22, 23",
        "marital-older, 40, 40",
        "education-1984, 50, 40",
        "education-1984, 00, 90",
        "education-1984, 70, 70",
        "household-type-ga, 2, FAMILY",
        "household-type-ga, 4, COLLECTIVE",
        "household-type-ga, 7, ''"
    })
    void olderEditionsSayWhatTheirCodesAreToday(String id, String code, String now) {
        LegacyTable table = CATALOGUE.legacy(id).orElseThrow();

        assertThat(table.entry(code).map(LegacyTable.Entry::now)).isEqualTo(Optional.of(now));
        assertThat(table.source()).isNotBlank();
    }

    @Test
    void aCodeAnOlderEditionDoesNotHaveIsNoCode() {
        assertThat(CATALOGUE.legacy("education-1984").orElseThrow().entry("21")).isEmpty();
    }
}
