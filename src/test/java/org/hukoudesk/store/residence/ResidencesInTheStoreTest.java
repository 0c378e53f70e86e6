package org.hukoudesk.store.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hukoudesk.domain.register.FamilyFixture.DAY;
import static org.hukoudesk.domain.register.FamilyFixture.HEAD;
import static org.hukoudesk.domain.register.FamilyFixture.JINGYANG;
import static org.hukoudesk.domain.register.FamilyFixture.OLD_HOME;
import static org.hukoudesk.domain.register.FamilyFixture.SON;
import static org.hukoudesk.domain.register.FamilyFixture.actOf;
import static org.hukoudesk.domain.register.FamilyFixture.backfill;
import static org.hukoudesk.domain.residence.NewcomerFixture.FLAT;
import static org.hukoudesk.domain.residence.NewcomerFixture.LIMITS;
import static org.hukoudesk.domain.residence.NewcomerFixture.YUBEI;

import jakarta.data.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.domain.residence.Dwelling;
import org.hukoudesk.domain.residence.Residence;
import org.hukoudesk.domain.residence.ResidenceAct;
import org.hukoudesk.domain.residence.ResidenceContext;
import org.hukoudesk.domain.residence.ResidenceDecision;
import org.hukoudesk.domain.residence.ResidencePermit;
import org.hukoudesk.domain.residence.ResidencePermitEvent;
import org.hukoudesk.domain.residence.ResidencePermitEvent.Kind;
import org.hukoudesk.domain.residence.ResidencePermitState;
import org.hukoudesk.domain.residence.ResidenceRules;
import org.hukoudesk.domain.residence.ResidenceSnapshot;
import org.hukoudesk.domain.residence.StableGround;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreException;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Residences and permits are kept as the rules leave them; the subclass does the same on PostgreSQL.
class ResidencesInTheStoreTest {

    private static final String NUMBER = "J50011200000001";
    private static final Dwelling NEW_FLAT = new Dwelling("重庆市渝北区龙溪街道1号", "");

    private Store store;

    Store openStore() {
        return Store.open(new StoreSettings.InMemory(UUID.randomUUID().toString()), StoreRole.REGISTRY);
    }

    @BeforeEach
    void aFamilyFromJingyang() {
        store = openStore();
        act(Snapshot.EMPTY, backfill(HEAD, SON));
        done(HEAD, new ResidenceAct.Register("home", FLAT), "2026-01-31");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aPermitIsKeptWithEverythingThatHappensToIt() {
        done(HEAD, permit(NUMBER), "2026-11-23");
        done(HEAD, new ResidenceAct.ChangeAddress("home-2", NEW_FLAT), "2026-12-01");
        done(HEAD, new ResidenceAct.Endorse(), "2027-12-13");
        done(HEAD, new ResidenceAct.Replace(ResidenceAct.CardFate.DAMAGED, true), "2027-12-14");

        ResidencePermit kept =
                store.read(tx -> tx.residences().byNumber(NUMBER)).orElseThrow();
        assertThat(kept.life().countedFrom()).isEqualTo("2027-12-13");
        assertThat(kept.life().cards()).isEqualTo(2);
        assertThat(kept.address()).isEqualTo(NEW_FLAT.address());
        assertThat(kept.holder().citizenId()).isEqualTo(HEAD.identity().citizenId());
        List<ResidencePermitEvent> events = store.read(tx -> tx.residences().eventsOf(NUMBER));
        assertThat(events)
                .extracting(ResidencePermitEvent::kind)
                .containsExactly(
                        Kind.ACCEPTANCE,
                        Kind.ISSUE,
                        Kind.ADDRESS_CHANGE,
                        Kind.SUSPENSION,
                        Kind.ENDORSEMENT,
                        Kind.RESTORATION,
                        Kind.ISSUE);
        assertThat(events.get(3).happenedOn()).isEqualTo("2027-11-23");
        assertThat(seen(HEAD).open())
                .singleElement()
                .matches(home -> home.livingSince().equals(LocalDate.parse("2026-01-31"))
                        && home.registeredOn().equals(LocalDate.parse("2026-12-01"))
                        && home.dwelling().equals(NEW_FLAT));
    }

    @Test
    void theNightFindsWhatIsFullAndNothingElse() {
        done(HEAD, permit(NUMBER), "2026-11-23");
        done(SON, new ResidenceAct.Register("son", FLAT), "2026-01-31");
        done(SON, permit("J50011200000002"), "2026-11-24");

        LocalDate night = LocalDate.parse("2027-11-23");
        assertThat(fullOn(night.minusDays(1))).isEmpty();
        assertThat(fullOn(night))
                .singleElement()
                .matches(permit -> permit.personId().equals(HEAD.personId()));
        store.change(tx -> tx.residences()
                .write(ResidenceRules.overnight(fullOn(night).getFirst(), night).orElseThrow()));
        assertThat(fullOn(night)).isEmpty();
    }

    @Test
    void findsWhomTheRegisterHasOvertaken() {
        done(HEAD, permit(NUMBER), "2026-11-23");
        assertThat(overtaken()).isEmpty();

        act(
                family(),
                new PersonAct.Deregistration(
                        HEAD.personId(),
                        new Ending(Ending.Cause.DEATH, DAY),
                        Optional.of(new Act.Succession(SON.personId(), Map.of()))));

        assertThat(overtaken())
                .singleElement()
                .matches(permit -> permit.id().permitNo().equals(NUMBER));
        assertThat(store.<List<Residence>>read(tx -> tx.residences().overtaken(Limit.of(10))))
                .hasSize(1);
        store.change(tx -> tx.residences()
                .write(ResidenceRules.followRegister(seen(HEAD), DAY).orElseThrow()));
        assertThat(overtaken()).isEmpty();
        ResidencePermit kept =
                store.read(tx -> tx.residences().byNumber(NUMBER)).orElseThrow();
        assertThat(kept.state()).isEqualTo(ResidencePermitState.CANCELLED);
    }

    @Test
    void aNumberIsGivenOnceInACounty() {
        done(HEAD, permit(NUMBER), "2026-11-23");
        done(SON, new ResidenceAct.Register("son", FLAT), "2026-01-31");

        assertThatThrownBy(() -> done(SON, permit(NUMBER), "2026-11-24")).isInstanceOf(StoreException.class);
    }

    @Test
    void whoActsOnAnOldPictureOfThePermitWritesNothing() {
        done(HEAD, permit(NUMBER), "2026-11-23");
        ResidenceSnapshot old = seen(HEAD);
        done(HEAD, new ResidenceAct.Suspend("住址待核"), "2026-12-01");

        ResidenceDecision late = decide(old, new ResidenceAct.Suspend("住址待核"), "2026-12-02");

        assertThatThrownBy(() -> write(late)).isInstanceOf(StoreException.class);
    }

    private static ResidenceAct permit(String number) {
        return new ResidenceAct.Issue(number, Optional.of(StableGround.JOB));
    }

    private List<ResidencePermit> fullOn(LocalDate day) {
        return store.read(tx -> tx.residences().fullOn(day, Limit.of(10)));
    }

    private List<ResidencePermit> overtaken() {
        return store.read(tx -> tx.residences().perhapsOvertaken("", Limit.of(10)));
    }

    private ResidenceSnapshot seen(NewMember person) {
        return store.read(tx -> {
            Resident registered =
                    tx.population().residents().latest(person.personId()).orElseThrow();
            return tx.residences().of(registered);
        });
    }

    private void done(NewMember person, ResidenceAct act, String day) {
        write(decide(seen(person), act, day));
    }

    private void write(ResidenceDecision decision) {
        assertThat(decision).isInstanceOf(ResidenceDecision.Applied.class);
        store.change(tx -> tx.residences().write(((ResidenceDecision.Applied) decision).changes()));
    }

    private static ResidenceDecision decide(ResidenceSnapshot seen, ResidenceAct act, String day) {
        LocalDate on = LocalDate.parse(day);
        var by = new ResidenceContext(YUBEI, new OfficerId("050127"), "500112-20261123-0010001", on, on);
        return ResidenceRules.decide(seen, act, by, LIMITS);
    }

    private Snapshot family() {
        return store.read(tx -> tx.population()
                .forAct(
                        List.of(HEAD.identity().citizenId(), SON.identity().citizenId()),
                        List.of(OLD_HOME),
                        Optional.empty()));
    }

    private void act(Snapshot snapshot, Act act) {
        Decision decision =
                Register.decide(snapshot, act, actOf(JINGYANG, UUID.randomUUID().toString()));
        assertThat(decision).isInstanceOf(Decision.Applied.class);
        store.change(tx -> tx.population().write(((Decision.Applied) decision).changes()));
    }
}
