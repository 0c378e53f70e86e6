package org.hukoudesk.registry.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.code.Legible;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.Phone;
import org.hukoudesk.domain.person.Sex;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.registry.rows.Column;
import org.hukoudesk.registry.rows.Reason;
import org.hukoudesk.registry.rows.Rejected;
import org.hukoudesk.registry.rows.Row;

/// Turns a row into the register's values, or names the first fault in the order of the columns.
final class RowCheck {

    private static final Pattern OLD_NUMBER = Pattern.compile("[0-9]{15}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,3}");

    /// Whoever still has a number of fifteen digits was born in the twentieth century (domain reference §3.15).
    private static final String CENTURY = "19";

    private static final Map<Column, String> TABLES = Map.of(
            Column.RELATION, "relation",
            Column.ETHNIC, "ethnic",
            Column.EDUCATION, "education",
            Column.MARITAL, "marital",
            Column.MILITARY, "military",
            Column.BLOOD, "blood");

    private final Catalogue catalogue;
    private final LineIds ids;

    RowCheck(Catalogue catalogue, LineIds ids) {
        this.catalogue = catalogue;
        this.ids = ids;
    }

    sealed interface Checked {

        record Good(Arrival arrival) implements Checked {}

        record Bad(Rejected why) implements Checked {}
    }

    Checked check(Row row) {
        for (Column column : Column.values()) {
            Optional<Reason> fault = fault(column, row.text(column));
            if (fault.isPresent()) {
                return new Checked.Bad(Rejected.cell(row.line(), column, fault.get()));
            }
        }
        return agreeing(row, number(row.text(Column.CITIZEN_ID)), date(row.text(Column.BIRTH_DATE)));
    }

    private Optional<Reason> fault(Column column, String text) {
        if (text.isEmpty()) {
            return column.isRequired() ? Optional.of(Reason.VALUE_MISSING) : Optional.empty();
        }
        if (!Legible.is(text)) {
            return Optional.of(Reason.FORBIDDEN_CHARACTER);
        }
        return switch (column) {
            case NAME, FORMER_NAME -> unless(PersonName.isName(text), Reason.TOO_LONG);
            case CITIZEN_ID -> faultOfNumber(text);
            case OLD_NUMBER -> faultOfOldNumber(text);
            case SEX -> unless(Sex.ofCode(text).isPresent(), Reason.UNKNOWN_CODE);
            case BIRTH_DATE -> unless(isDate(text), Reason.NOT_A_DATE);
            case HOUSEHOLD_TYPE -> unless(HouseholdFacts.TYPES.contains(text), Reason.UNKNOWN_CODE);
            case RELATION, ETHNIC, EDUCATION, MARITAL, MILITARY, BLOOD ->
                unless(table(column).contains(text), Reason.UNKNOWN_CODE);
            case PHONE -> unless(Phone.read(text).isPresent(), Reason.NOT_A_PHONE);
            case HEIGHT -> unless(WHOLE_NUMBER.matcher(text).matches(), Reason.NOT_A_NUMBER);
            case HOUSEHOLD_NUMBER, ADDRESS, BIRTH_PLACE, NATIVE_PLACE, EMPLOYER, OCCUPATION ->
                unless(text.length() <= column.mostUnits(), Reason.TOO_LONG);
            case CAME_TO_CITY, CAME_TO_ADDRESS -> unless(text.length() <= column.mostUnits(), Reason.TOO_LONG);
        };
    }

    private static Optional<Reason> unless(boolean good, Reason fault) {
        return good ? Optional.empty() : Optional.of(fault);
    }

    private CodeTable table(Column column) {
        return catalogue.table(TABLES.getOrDefault(column, "")).orElseThrow();
    }

    private static Optional<Reason> faultOfNumber(String text) {
        if (OLD_NUMBER.matcher(text).matches()) {
            return faultOfOldNumber(text);
        }
        return switch (CitizenId.parse(text)) {
            case CitizenId.Reading.Parsed _ -> Optional.empty();
            case CitizenId.Reading.Malformed(var fault) -> Optional.of(reason(fault));
        };
    }

    private static Reason reason(CitizenId.Fault fault) {
        return switch (fault) {
            case LENGTH -> Reason.NUMBER_LENGTH;
            case CHARACTERS -> Reason.NUMBER_CHARACTERS;
            case BIRTH_DATE -> Reason.NUMBER_BIRTH_DATE;
            case CHECK_CHARACTER -> Reason.NUMBER_CHECK_CHARACTER;
        };
    }

    private static Optional<Reason> faultOfOldNumber(String text) {
        if (!OLD_NUMBER.matcher(text).matches()) {
            return Optional.of(text.length() == 15 ? Reason.NUMBER_CHARACTERS : Reason.NUMBER_LENGTH);
        }
        return switch (CitizenId.parse(lengthened(text))) {
            case CitizenId.Reading.Parsed _ -> Optional.empty();
            case CitizenId.Reading.Malformed(var fault) -> Optional.of(reason(fault));
        };
    }

    private static String lengthened(String old) {
        String digits = old.substring(0, 6) + CENTURY + old.substring(6);
        return digits + CitizenId.checkCharacter(digits);
    }

    private static CitizenId number(String text) {
        String whole = OLD_NUMBER.matcher(text).matches() ? lengthened(text) : text;
        return switch (CitizenId.parse(whole)) {
            case CitizenId.Reading.Parsed(String number) -> new CitizenId(number);
            case CitizenId.Reading.Malformed _ -> throw new IllegalStateException("the number was checked before");
        };
    }

    private static boolean isDate(String text) {
        try {
            return date(text).getYear() > 0;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(
                text, text.length() == 8 ? DateTimeFormatter.BASIC_ISO_DATE : DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /// What single values cannot say: whether they agree.
    private Checked agreeing(Row row, CitizenId number, LocalDate born) {
        String relation = row.text(Column.RELATION);
        boolean family = row.text(Column.HOUSEHOLD_TYPE).equals(HouseholdFacts.FAMILY);
        if (!number.birthDate().equals(born)) {
            return bad(row, Column.BIRTH_DATE, Reason.BIRTH_DATE_DIFFERS);
        }
        if (!number.sex().code().equals(row.text(Column.SEX))) {
            return bad(row, Column.SEX, Reason.SEX_DIFFERS);
        }
        if (family == relation.isEmpty()) {
            return bad(row, Column.RELATION, family ? Reason.RELATION_MISSING : Reason.RELATION_IN_COLLECTIVE);
        }
        String came = row.text(Column.OLD_NUMBER);
        String typed = row.text(Column.CITIZEN_ID);
        boolean old = OLD_NUMBER.matcher(typed).matches();
        if (old && !came.isEmpty() && !came.equals(typed)) {
            return bad(row, Column.OLD_NUMBER, Reason.OLD_NUMBER_DIFFERS);
        }
        Optional<String> alias = Optional.of(old ? typed : came).filter(it -> !it.isEmpty());
        var home = new Arrival.Home(
                row.text(Column.HOUSEHOLD_NUMBER), row.text(Column.HOUSEHOLD_TYPE), row.text(Column.ADDRESS));
        return new Checked.Good(
                new Arrival(row.line(), home, member(row, number, born), alias, Phone.read(row.text(Column.PHONE))));
    }

    private static Checked bad(Row row, Column column, Reason reason) {
        return new Checked.Bad(Rejected.cell(row.line(), column, reason));
    }

    private NewMember member(Row row, CitizenId number, LocalDate born) {
        var identity = new Identity(
                number, new PersonName(row.text(Column.NAME)), row.text(Column.SEX), born, row.text(Column.ETHNIC));
        var origins =
                new Origins(row.text(Column.FORMER_NAME), row.text(Column.BIRTH_PLACE), row.text(Column.NATIVE_PLACE));
        var circumstances = new Circumstances(
                row.text(Column.EDUCATION),
                row.text(Column.MARITAL),
                row.text(Column.MILITARY),
                row.text(Column.BLOOD),
                row.text(Column.HEIGHT),
                row.text(Column.EMPLOYER),
                row.text(Column.OCCUPATION));
        var came = new NewMember.Came(row.text(Column.CAME_TO_CITY), row.text(Column.CAME_TO_ADDRESS));
        return new NewMember(ids.person(row.line()), identity, origins, circumstances, row.text(Column.RELATION), came);
    }
}
