package org.hukoudesk.domain.item;

import java.util.regex.Pattern;
import org.hukoudesk.domain.person.Particulars;
import org.hukoudesk.domain.person.PersonName;

/// 户口登记项目 that an act can change or correct, with the category codes of GA/T 2000.24-2014 (domain reference §3.9).
/// The order is the order of work: what the ID number depends on comes before it, and the number is last (§2.4 no. 10).
public enum Item {
    /// 姓名. An old name becomes the former name (曾用名).
    NAME("21", "22", true, ".{1,100}"),
    /// 曾用名; only added.
    FORMER_NAME("23", "", false, ".{1,100}"),
    /// 性别. Either way the person gets a new number, for its parity (§4.7).
    SEX("31", "32", true, "[12]"),
    /// 出生日期: a fact that cannot change, only have been written wrongly; gives a new number.
    BIRTH_DATE("", "41", true, "\\d{4}-\\d{2}-\\d{2}"),
    /// 民族.
    ETHNIC_GROUP("51", "52", true, "\\d{2}"),
    /// 出生地: only corrected.
    BIRTH_PLACE("", "61", false, ".{1,200}"),
    /// 籍贯.
    NATIVE_PLACE("71", "72", false, ".{1,200}"),
    EDUCATION("91", "92", false, "\\d{2}"),
    MARITAL_STATUS("91", "92", false, "\\d{2}"),
    MILITARY_SERVICE("91", "92", false, "\\d"),
    BLOOD_TYPE("91", "92", false, "\\d"),
    /// 身高, centimetres.
    HEIGHT("91", "92", false, "\\d{2,3}"),
    EMPLOYER("91", "92", false, ".{0,100}"),
    OCCUPATION("91", "92", false, ".{0,50}"),
    /// 公民身份号码, because two persons have it or it was made up wrongly (重号, 错号). The register gives the new one.
    NUMBER("", "12", true, "");

    private final String changeCode;
    private final String correctionCode;
    private final boolean key;
    private final Pattern shape;

    Item(String changeCode, String correctionCode, boolean key, String shape) {
        this.changeCode = changeCode;
        this.correctionCode = correctionCode;
        this.key = key;
        this.shape = Pattern.compile(shape);
    }

    /// Category code of a change (变更) or correction (更正); empty where the law knows none.
    public String code(ItemEdit.Kind kind) {
        return switch (kind) {
            case CHANGE -> changeCode;
            case CORRECTION -> correctionCode;
        };
    }

    /// Name, sex, ethnic group, birth date and number: the ID card shows them, and a second person decides (§4.7).
    public boolean isKey() {
        return key;
    }

    public boolean isName() {
        return this == NAME || this == FORMER_NAME;
    }

    /// Whether the ID number is made from it.
    public boolean isInNumber() {
        return this == SEX || this == BIRTH_DATE || this == NUMBER;
    }

    /// Whether a text has the shape of this item: the length of its column, digits for codes and centimetres, an ISO
    /// date. Whether a code is in its table is the form's business.
    public boolean fits(String content) {
        return isName() ? PersonName.isName(content) : shape.matcher(content).matches();
    }

    /// What stands there now, in the form an edit would say it.
    public String of(Particulars particulars) {
        var identity = particulars.identity();
        var life = particulars.circumstances();
        return switch (this) {
            case NAME -> identity.name().full();
            case FORMER_NAME -> particulars.origins().formerName();
            case SEX -> identity.sexCode();
            case BIRTH_DATE -> identity.birthDate().toString();
            case ETHNIC_GROUP -> identity.ethnicCode();
            case BIRTH_PLACE -> particulars.origins().birthPlace();
            case NATIVE_PLACE -> particulars.origins().nativePlace();
            case EDUCATION -> life.educationCode();
            case MARITAL_STATUS -> life.maritalCode();
            case MILITARY_SERVICE -> life.militaryCode();
            case BLOOD_TYPE -> life.bloodCode();
            case HEIGHT -> life.heightCm();
            case EMPLOYER -> life.employer();
            case OCCUPATION -> life.occupation();
            case NUMBER -> identity.citizenId().full();
        };
    }
}
