package org.hukoudesk.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "10012345678, 10012345678",
        "100 1234 5678, 10012345678",
        "+86 100-1234-5678, 10012345678",
        "023-67161616, 02367161616",
        "（0838）2501110, 08382501110",
        "67161616, 67161616"
    })
    void howItIsWrittenMakesNoDifference(String written, String digits) {
        assertThat(Phone.read(written)).map(Phone::full).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "见户主", "1001234567", "100123456789", "12345678", "0231616", "+1 212 555 0100"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(Phone.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10012345678, 100****5678", "02367161616, 023****1616", "7161616, 716****1616"})
    void itsTextIsMasked(String number, String masked) {
        assertThat(new Phone(number)).hasToString(masked);
    }
}
