package org.hukoudesk.domain.act;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.Particulars;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.Sex;

/// The form with one item written anew. Empty when the content is none of the item's values, or what stands there.
record Edited(Particulars particulars, LocalDate today) {

    Optional<Particulars> with(ItemEdit edit) {
        if (!edit.item().fits(edit.content())) {
            return Optional.empty();
        }
        return switch (edit.item()) {
            case NUMBER -> Optional.of(particulars);
            case NAME -> name(edit);
            case SEX -> sex(edit.content());
            case BIRTH_DATE -> birthDate(edit.content());
            case ETHNIC_GROUP -> differing(identity().ofEthnicGroup(edit.content()));
            case FORMER_NAME, BIRTH_PLACE, NATIVE_PLACE -> origins(edit);
            case EDUCATION, MARITAL_STATUS, MILITARY_SERVICE, BLOOD_TYPE, HEIGHT, EMPLOYER, OCCUPATION ->
                circumstances(edit);
        };
    }

    /// A changed name stays readable as the former one (曾用名); a corrected one never was the name.
    private Optional<Particulars> name(ItemEdit edit) {
        if (!PersonName.isName(edit.content())) {
            return Optional.empty();
        }
        Optional<Particulars> renamed = differing(identity().named(new PersonName(edit.content())));
        return edit.kind() == ItemEdit.Kind.CHANGE
                ? renamed.map(next ->
                        next.with(particulars.origins().formerly(identity().name())))
                : renamed;
    }

    private Optional<Particulars> sex(String code) {
        return Sex.ofCode(code).flatMap(sex -> differing(identity().ofSex(sex)));
    }

    private Optional<Particulars> birthDate(String iso) {
        try {
            LocalDate day = LocalDate.parse(iso);
            return day.isAfter(today) ? Optional.empty() : differing(identity().bornOn(day));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 April and the like: the digits are no date
        }
    }

    private Optional<Particulars> origins(ItemEdit edit) {
        Origins now = particulars.origins();
        Origins next = switch (edit.item()) {
            case FORMER_NAME -> now.formerly(new PersonName(edit.content()));
            case BIRTH_PLACE -> now.bornAt(edit.content());
            case NATIVE_PLACE -> now.nativeOf(edit.content());
            default -> now;
        };
        return next.equals(now) ? Optional.empty() : Optional.of(particulars.with(next));
    }

    private Optional<Particulars> circumstances(ItemEdit edit) {
        Circumstances now = particulars.circumstances();
        String content = edit.content();
        Circumstances next = switch (edit.item()) {
            case EDUCATION -> now.educated(content);
            case MARITAL_STATUS -> now.married(content);
            case MILITARY_SERVICE -> now.serving(content);
            case BLOOD_TYPE -> now.ofBlood(content);
            case HEIGHT -> now.tall(content);
            case EMPLOYER -> now.employedAt(content);
            case OCCUPATION -> now.workingAs(content);
            default -> now;
        };
        return next.equals(now) ? Optional.empty() : Optional.of(particulars.with(next));
    }

    private Identity identity() {
        return particulars.identity();
    }

    private Optional<Particulars> differing(Identity next) {
        return next.equals(identity()) ? Optional.empty() : Optional.of(particulars.with(next));
    }
}
