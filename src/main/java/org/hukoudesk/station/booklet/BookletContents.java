package org.hukoudesk.station.booklet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.BiFunction;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.document.booklet.HomePage;
import org.hukoudesk.document.booklet.MemberPage;
import org.hukoudesk.document.booklet.Signing;

/// Turns the register's codes into the words a booklet prints (domain reference §2.2, §5.2).
public final class BookletContents {

    /// 1987年5月12日
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.CHINA);

    private final BiFunction<String, String, String> words;

    /// @param words the printed word for a code table's id and a code; the code itself where the table has none
    public BookletContents(BiFunction<String, String, String> words) {
        this.words = words;
    }

    public HomePage home(HouseholdSnapshot household, Signing signing) {
        var lines = household.lines();
        String head = household.members().stream()
                .filter(member -> member.personId().equals(lines.headPersonId()))
                .map(member -> member.who().name())
                .findFirst()
                .orElse("");
        return new HomePage(word("household-type", lines.typeCode()), head, lines.number(), lines.address(), signing);
    }

    public MemberPage member(ResidentSnapshot resident, Signing signing) {
        var who = resident.who();
        var life = resident.life();
        var where = resident.where();
        return new MemberPage(
                new MemberPage.Person(
                        who.name(),
                        life.formerName(),
                        word("relation", where.relationCode()),
                        sex(who.sexCode()),
                        word("ethnic", who.ethnicCode()),
                        chinese(LocalDate.parse(who.birthDate())),
                        who.citizenId()),
                new MemberPage.Origin(life.birthPlace(), life.nativePlace(), ""),
                new MemberPage.Traits("", life.heightCm(), word("blood", life.bloodCode())),
                new MemberPage.Standing(
                        word("education", life.educationCode()),
                        word("marital", life.maritalCode()),
                        word("military", life.militaryCode()),
                        life.employer(),
                        life.occupation()),
                new MemberPage.Arrival(where.cameToCity(), where.cameToAddress()),
                signing);
    }

    /// The table says 男性, the booklet 男.
    private String sex(String code) {
        String word = word("sex", code);
        return word.isEmpty() ? "" : word.substring(0, 1);
    }

    private String word(String table, String code) {
        return code.isEmpty() ? "" : words.apply(table, code);
    }

    private static String chinese(LocalDate date) {
        return date.format(DATE);
    }
}
