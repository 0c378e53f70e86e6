package org.hukoudesk.store.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hukoudesk.domain.register.FamilyFixture.DAY;
import static org.hukoudesk.domain.register.FamilyFixture.HEAD;
import static org.hukoudesk.domain.register.FamilyFixture.JINGYANG;
import static org.hukoudesk.domain.register.FamilyFixture.NOW;
import static org.hukoudesk.domain.register.FamilyFixture.OLD_HOME;
import static org.hukoudesk.domain.register.FamilyFixture.SON;
import static org.hukoudesk.domain.register.FamilyFixture.SPOUSE;
import static org.hukoudesk.domain.register.FamilyFixture.backfill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.person.Sex;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Acts are decided on what is kept, and what they leave is kept; the subclass does the same on PostgreSQL.
class ActsInTheStoreTest {

    private static final SequenceRange NUMBERS = new SequenceRange("990101", 600, 699);
    private static final PersonId CHILD = new PersonId("child");
    private static final LocalDate BORN = LocalDate.of(2026, 11, 1);
    private static final String PAPER = "U510000001";

    private Store store;
    private int count;

    Store openStore() {
        return Store.open(new StoreSettings.InMemory(UUID.randomUUID().toString()), StoreRole.REGISTRY);
    }

    @BeforeEach
    void aFamilyIsEntered() {
        store = openStore();
        done(population -> Snapshot.EMPTY, backfill(HEAD, SPOUSE, SON), "window");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aBirthIsKeptWithItsCertificateAndGetsANumberNobodyHas() {
        done(this::forBirth, birth("child", "陈沐晴"), "window");
        Decision again = decide(this::forBirth, birth("other", "陈沐雨"), "window");
        Decision twin = decide(
                population -> population.withNumbers(family(population), NUMBERS, BORN),
                birth("other", "陈沐雨"),
                "window");

        CitizenId first = person(CHILD).identity().citizenId();
        assertThat(again)
                .isEqualTo(new Decision.Refused(
                        List.of(Refusal.on(new PersonId("other"), Refusal.Reason.BIRTH_CERTIFICATE_USED))));
        assertThat(((Decision.Applied) twin).changes().newRegistrations())
                .singleElement()
                .matches(row -> !row.citizenId().equals(first));
    }

    @Test
    void aNewNumberLeavesTheOldOneAsAlias() {
        correctBirthDate();

        Resident son = person(SON.personId());
        store.read(tx -> {
            var rows = tx.population().registrations();
            var old = rows.byCitizenId(SON.identity().citizenId()).orElseThrow();
            assertThat(old.isLiving()).isFalse();
            assertThat(old.replacement()).contains(son.identity().citizenId());
            assertThat(rows.byCitizenId(son.identity().citizenId())
                            .orElseThrow()
                            .isLiving())
                    .isTrue();
            return true;
        });
    }

    @Test
    void anActIsReversedOnceByASecondPerson() {
        ActId wrong = correctBirthDate();

        done(population -> population.forReversal(wrong), new Act.Reversal(wrong), "colleague");

        assertThat(person(SON.personId()).identity()).isEqualTo(SON.identity());
        assertThat(decide(population -> population.forReversal(wrong), new Act.Reversal(wrong), "colleague"))
                .isEqualTo(Decision.refused(Refusal.Reason.NOT_REVERSIBLE, wrong.text()));
        assertThatThrownBy(() -> store.change(tx -> tx.population().markReversed(wrong, new ActId("again"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReversedBirthFreesItsCertificate() {
        ActId wrong = done(this::forBirth, birth("child", "陈沐晴"), "window");

        done(population -> population.forReversal(wrong), new Act.Reversal(wrong), "colleague");
        done(this::forBirth, birth("again", "陈沐晴"), "window");

        assertThat(person(CHILD).standing().ending()).isEqualTo(new Ending(Ending.Cause.REVERSED, DAY));
        assertThat(members())
                .extracting(Resident::personId)
                .contains(new PersonId("again"))
                .doesNotContain(CHILD);
    }

    @Test
    void whoEndedIsNoMemberAnyMoreAndALockStays() {
        var ending = new Ending(Ending.Cause.ENLISTED, DAY);
        var lock = new Lock(Lock.LockState.ITEM_APPROVAL, "510603-20261123-0010001");
        done(this::family, new PersonAct.Deregistration(SON.personId(), ending, Optional.empty()), "window");
        done(this::family, new PersonAct.Locking(SPOUSE.personId(), lock), "window");

        assertThat(members()).hasSize(2);
        assertThat(person(SON.personId()).standing().ending()).isEqualTo(ending);
        assertThat(person(SPOUSE.personId()).standing().lock()).isEqualTo(lock);
        assertThat(person(HEAD.personId()).standing().lock()).isEqualTo(Lock.NONE);
    }

    /// Act n falls n seconds after the beginning; what was corrected and taken back stands as it stood then.
    @Test
    void aHouseholdIsReadAsItWasAtAnyInstant() {
        done(this::forBirth, birth("child", "陈沐晴"), "window");
        ActId wrong = correctBirthDate();
        done(population -> population.forReversal(wrong), new Act.Reversal(wrong), "colleague");
        var ending = new Ending(Ending.Cause.ENLISTED, DAY);
        done(this::family, new PersonAct.Deregistration(SPOUSE.personId(), ending, Optional.empty()), "window");

        assertThat(asOf(0)).isEmpty();
        assertThat(asOf(1)).hasSize(3);
        assertThat(asOf(2)).hasSize(4).extracting(Resident::personId).contains(CHILD);
        assertThat(List.of(son(2), son(4))).containsOnly(SON.identity().birthDate());
        assertThat(son(3)).isEqualTo(LocalDate.of(2020, 6, 9));
        assertThat(asOf(4)).extracting(Resident::personId).contains(SPOUSE.personId());
        assertThat(asOf(5)).hasSize(3).extracting(Resident::personId).doesNotContain(SPOUSE.personId());
    }

    private LocalDate son(int acts) {
        return asOf(acts).stream()
                .filter(member -> member.personId().equals(SON.personId()))
                .findFirst()
                .orElseThrow()
                .identity()
                .birthDate();
    }

    private List<Resident> asOf(int acts) {
        return store.read(tx -> tx.population().asOf(HEAD.personId(), NOW.plusSeconds(acts)))
                .map(Snapshot::residents)
                .orElse(List.of());
    }

    private ActId correctBirthDate() {
        var edit = ItemEdit.correction(Item.BIRTH_DATE, "2020-06-09");
        var act = new PersonAct.ItemChange(SON.personId(), List.of(edit), false, NUMBERS);
        return done(
                population -> population.withNumbers(family(population), NUMBERS, LocalDate.of(2020, 6, 9)),
                act,
                "window");
    }

    private Snapshot forBirth(Population population) {
        return population.withCertificate(population.withNumbers(family(population), NUMBERS, BORN), PAPER);
    }

    private Snapshot family(Population population) {
        List<CitizenId> citizens = List.of(
                HEAD.identity().citizenId(),
                SPOUSE.identity().citizenId(),
                SON.identity().citizenId());
        return population.forAct(citizens, List.of(OLD_HOME), Optional.empty());
    }

    private static PersonAct.Birth birth(String key, String name) {
        var newborn =
                new PersonAct.Newborn(new PersonName(name), Sex.FEMALE, BORN, "01", "四川省德阳市旌阳区", "四川省德阳市中江县", PAPER);
        return new PersonAct.Birth(new PersonId(key), newborn, SPOUSE.personId(), "", NUMBERS);
    }

    private Decision decide(Function<Population, Snapshot> seen, Act act, String officer) {
        return store.write(tx -> Register.decide(seen.apply(tx.population()), act, context(officer)));
    }

    private ActId done(Function<Population, Snapshot> seen, Act act, String officer) {
        ActContext context = context(officer);
        store.change(tx -> {
            Decision decision = Register.decide(seen.apply(tx.population()), act, context);
            assertThat(decision).isInstanceOf(Decision.Applied.class);
            Changes changes = ((Decision.Applied) decision).changes();
            tx.population().write(changes);
            tx.record(new ActRecord(act, context, "message"));
            if (act instanceof Act.Reversal(ActId reversed)) {
                tx.population().markReversed(reversed, context.actId());
            }
        });
        return context.actId();
    }

    private ActContext context(String officer) {
        var approval = new ActContext.Approval(new OfficerId("county"), "510603-20261123-0010001");
        return new ActContext(
                        new ActId("act-" + ++count), JINGYANG, new OfficerId(officer), NOW.plusSeconds(count), DAY)
                .approvedBy(approval);
    }

    private Resident person(PersonId id) {
        return store.read(tx -> tx.population().residents().latest(id)).orElseThrow();
    }

    private List<Resident> members() {
        return store.read(tx -> tx.population().members(OLD_HOME));
    }
}
