package org.hukoudesk.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.person.Sex;

/// Who lives together: the shapes of households and how old their members are to each other.
final class Families {

    /// The population is that of this day; nobody is born after it.
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /// One birth in so many brings two children.
    private static final int TWINS = 60;

    /// One head in so many has the name and the birth date of somebody else.
    private static final int NAMESAKES = 300;

    /// One household in so many is a dormitory's or a factory's.
    private static final int COLLECTIVE = 400;

    private static final List<String> OTHER_PEOPLES = List.of("06", "07", "11", "15", "08");

    private final Chance chance;
    private final Names names;
    private final Surnames surnames = new Surnames();
    private Sketch namesake;

    Families(Chance chance) {
        this.chance = chance;
        this.names = new Names(chance);
        this.namesake = head(Tribe.HAN);
    }

    /// Whose names a household's members bear.
    private enum Tribe {
        HAN,
        TURKIC,
        TIBETAN
    }

    boolean nextIsCollective() {
        return chance.oneIn(COLLECTIVE);
    }

    /// Students or workers, without a head and without relations.
    List<Sketch> dormitory() {
        List<Sketch> all = new ArrayList<>();
        int beds = chance.between(12, 80);
        for (int i = 0; i < beds; i++) {
            Sex sex = sex();
            all.add(new Sketch("", sex, aged(chance.between(18, 45)), names.han(surnames.any(chance), sex), "01"));
        }
        return all;
    }

    /// In the order of the booklet: head, spouse, children, grandchildren, parents (domain reference §2.2).
    List<Sketch> household() {
        Tribe tribe = chance.oneIn(150) ? Tribe.TURKIC : chance.oneIn(150) ? Tribe.TIBETAN : Tribe.HAN;
        Sketch head = tribe == Tribe.HAN && chance.oneIn(NAMESAKES) ? namesake : head(tribe);
        if (chance.oneIn(20)) {
            namesake = head;
        }
        List<Sketch> all = new ArrayList<>(List.of(head));
        int shape = chance.between(1, 100);
        if (shape > 24) {
            boolean paired = shape > 32;
            if (paired) {
                all.add(spouse(head, tribe));
            }
            if (!paired || shape > 52) {
                all.addAll(children(all, tribe));
            }
            if (shape > 88) {
                all.addAll(parents(head, tribe));
            }
        }
        return all;
    }

    private Sketch head(Tribe tribe) {
        Sex sex = chance.between(1, 100) <= 68 ? Sex.MALE : Sex.FEMALE;
        String ethnic = ethnic(tribe);
        return new Sketch(Relation.HEAD, sex, aged(chance.around(22, 82)), name(tribe, sex, ""), ethnic);
    }

    private Sketch spouse(Sketch head, Tribe tribe) {
        Sex sex = head.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
        LocalDate born = head.born().plusDays(chance.between(-2500, 1500));
        LocalDate atMost = TODAY.minusYears(22);
        return new Sketch(
                sex == Sex.MALE ? "11" : "12",
                sex,
                born.isAfter(atMost) ? atMost : born,
                name(tribe, sex, ""),
                head.ethnic());
    }

    /// Born to the younger of the parents from 20 on, while they still live with them.
    private List<Sketch> children(List<Sketch> parents, Tribe tribe) {
        LocalDate younger =
                parents.stream().map(Sketch::born).max(LocalDate::compareTo).orElseThrow();
        Sketch named = chance.oneIn(12) ? parents.getLast() : parents.getFirst();
        List<LocalDate> births = new ArrayList<>();
        LocalDate next = younger.plusYears(chance.between(20, 33)).plusDays(chance.between(0, 364));
        int wanted = chance.oneIn(3) ? chance.between(2, 4) : 1;
        while (births.size() < wanted && !next.isAfter(TODAY)) {
            births.add(next);
            if (chance.oneIn(TWINS)) {
                births.add(next);
            }
            next = next.plusDays(chance.between(500, 2200));
        }
        births.removeIf(born -> born.isBefore(TODAY.minusYears(38)));
        return related(births, named, tribe);
    }

    private List<Sketch> related(List<LocalDate> births, Sketch named, Tribe tribe) {
        List<Sketch> children = new ArrayList<>();
        int[] order = {0, 0};
        for (LocalDate born : births) {
            Sex sex = sex();
            int male = sex == Sex.MALE ? 0 : 1;
            int place = ++order[male];
            String relation = (male == 0 ? "2" : "3") + (births.size() == 1 ? 1 : place + 1);
            children.add(new Sketch(relation, sex, born, name(tribe, sex, named.name()), named.ethnic()));
        }
        return children;
    }

    private List<Sketch> parents(Sketch head, Tribe tribe) {
        List<Sketch> all = new ArrayList<>();
        LocalDate mother = chance.yearsBefore(head.born(), chance.between(20, 34));
        if (mother.isBefore(TODAY.minusYears(100))) {
            return all;
        }
        if (!chance.oneIn(3)) {
            LocalDate father = mother.minusDays(chance.between(0, 1800));
            String name =
                    tribe == Tribe.HAN ? names.han(surnames.of(head.name()), Sex.MALE) : name(tribe, Sex.MALE, "");
            all.add(new Sketch("51", Sex.MALE, father, name, head.ethnic()));
        }
        all.add(new Sketch("52", Sex.FEMALE, mother, name(tribe, Sex.FEMALE, ""), head.ethnic()));
        return all;
    }

    private String ethnic(Tribe tribe) {
        return switch (tribe) {
            case HAN -> chance.oneIn(15) ? chance.of(OTHER_PEOPLES) : "01";
            case TURKIC -> chance.oneIn(3) ? "17" : "05";
            case TIBETAN -> "04";
        };
    }

    /// @param parent the name a child takes its own from; empty for none
    private String name(Tribe tribe, Sex sex, String parent) {
        return switch (tribe) {
            case HAN -> names.han(parent.isEmpty() ? surnames.any(chance) : surnames.of(parent), sex);
            case TURKIC -> names.dotted(parent.isEmpty() ? names.turkic() : parent.substring(0, parent.indexOf('·')));
            case TIBETAN -> names.tibetan();
        };
    }

    private LocalDate aged(int years) {
        return chance.yearsBefore(TODAY, years);
    }

    private Sex sex() {
        return chance.oneIn(2) ? Sex.MALE : Sex.FEMALE;
    }
}
