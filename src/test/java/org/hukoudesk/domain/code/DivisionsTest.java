package org.hukoudesk.domain.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    private final Divisions divisions = new Divisions(
            "1",
            "test",
            List.of(
                    new Division("500000", "重庆市", "", 1),
                    new Division("510000", "四川省", "", 1),
                    new Division("500100", "市辖区", "500000", 2),
                    new Division("510600", "德阳市", "510000", 2),
                    new Division("500112", "渝北区", "500100", 3),
                    new Division("510603", "旌阳区", "510600", 3)));

    @Test
    void speaksANameFromTheProvinceDownWithoutPlaceholders() {
        assertThat(divisions.fullName("500112")).contains("重庆市渝北区");
        assertThat(divisions.fullName("510603")).contains("四川省德阳市旌阳区");
        assertThat(divisions.fullName("500000")).contains("重庆市");
    }

    @Test
    void aHistoricCodeHasNoNameButStillAProvince() {
        assertThat(divisions.fullName("512201")).isEmpty();
        assertThat(divisions.nearest("512201")).map(Division::name).contains("四川省");
        assertThat(divisions.nearest("990101")).isEmpty();
        assertThat(divisions.nearest("not a code")).isEmpty();
    }

    @Test
    void listsWhatLiesBelow() {
        assertThat(divisions.below("")).extracting(Division::code).containsExactly("500000", "510000");
        assertThat(divisions.below("510600")).extracting(Division::name).containsExactly("旌阳区");
        assertThat(divisions.below("510603")).isEmpty();
    }

    @Test
    void takesInventedDivisionsForTests() {
        Divisions more = divisions.with(List.of(new Division("990000", "测试省", "", 1)));

        assertThat(more.fullName("990000")).contains("测试省");
        assertThat(divisions.find("990000")).isEmpty();
    }

    @Test
    void refusesACodeTwiceAndALoop() {
        Division province = new Division("500000", "重庆市", "", 1);
        Division own = new Division("500100", "环", "500100", 2);

        assertThatIllegalArgumentException().isThrownBy(() -> new Divisions("1", "test", List.of(province, province)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Divisions("1", "test", List.of(own)));
    }
}
