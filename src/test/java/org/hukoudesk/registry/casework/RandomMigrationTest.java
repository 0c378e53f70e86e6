package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.RecordHandover;
import org.hukoudesk.contract.message.RecordPrinted;
import org.hukoudesk.contract.message.RefusePermit;
import org.hukoudesk.contract.message.ReinstatePermit;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.registry.exchange.MigrationFixture;
import org.hukoudesk.registry.exchange.Outcome;

/// Whatever both ends and the nights do in whatever order: case, permit and register say the same.
class RandomMigrationTest {

    private static final String NO = MigrationFixture.CASE_NO;
    private static final int LONGEST = 40;

    enum Verb {
        SUBMIT,
        STATION,
        COUNTY,
        RETURN,
        REJECT,
        NOTICE,
        SUPPLIED,
        INVESTIGATE,
        INVESTIGATED,
        WITHDRAW,
        RELEASE,
        REFUSE,
        REINSTATE,
        SETTLE,
        PRINTED,
        HAND_OVER,
        REVERSE,
        NIGHT,
        WEEK
    }

    @Property(tries = 30)
    void caseAndPermitNeverDisagree(@ForAll("verbs") List<Verb> verbs, @ForAll boolean permitted) {
        try (var office = new MigrationOffice()) {
            List<String> told = new ArrayList<>();
            office.submit();
            if (permitted) {
                office.permitted();
            }
            for (Verb verb : verbs) {
                CaseStage before = office.theCase().orElseThrow().stage();
                Outcome outcome = play(office, verb);
                ServiceCase after = office.theCase().orElseThrow();
                told.add(office.today() + " " + verb + " -> " + outcome + " " + after.stage());

                String story = "\n" + String.join("\n", told) + "\n";
                Statistics.collect(after.stage());
                if (after.stage() != before) {
                    assertThat(before.next()).as(story).contains(after.stage());
                }
                assertThat(permitsOf(after.stage()))
                        .as(story)
                        .contains(office.permit().map(Permit::state));
                assertThatRegisterAgrees(office, story);
            }
        }
        Statistics.coverage(coverage -> {
            coverage.check(CaseStage.SUPPLEMENT).count(times -> times > 0);
            coverage.check(CaseStage.RELEASED).count(times -> times > 0);
            coverage.check(CaseStage.WITHDRAWN).count(times -> times > 0);
        });
    }

    private static void assertThatRegisterAgrees(MigrationOffice office, String story) {
        Optional<PermitState> state = office.permit().map(Permit::state);
        boolean open = state.filter(PermitState::isOpen).isPresent();
        assertThat(office.registrations())
                .as(story)
                .allMatch(row -> row.permitNo().isPresent() == open);
        assertThat(office.inTransit()).as(story).isEqualTo(state.equals(Optional.of(PermitState.RELEASED)) ? 3 : 0);
    }

    /// In which states the permit of a case at a stage may be; empty is none.
    private static Set<Optional<PermitState>> permitsOf(CaseStage stage) {
        Optional<PermitState> none = Optional.empty();
        return switch (stage) {
            case ACCEPTED, STATION_APPROVED, COUNTY_APPROVED, SUPPLEMENT, INVESTIGATION, REJECTED, EXPIRED ->
                Set.of(none);
            case WAITING_ORIGIN -> Set.of(Optional.of(PermitState.ISSUED));
            case RELEASED -> Set.of(Optional.of(PermitState.RELEASED));
            case SETTLED, PRINTED, HANDED_OVER -> Set.of(Optional.of(PermitState.SETTLED));
            case RETURNED ->
                Set.of(
                        none,
                        Optional.of(PermitState.REFUSED),
                        Optional.of(PermitState.EXPIRED),
                        Optional.of(PermitState.REINSTATED));
            case WITHDRAWN ->
                Set.of(
                        none,
                        Optional.of(PermitState.CANCELLED),
                        Optional.of(PermitState.REFUSED),
                        Optional.of(PermitState.EXPIRED),
                        Optional.of(PermitState.REINSTATED));
            case INQUIRING, EXECUTED, REFUSED_TO_ACCEPT, REVERSED -> Set.of();
        };
    }

    private static Outcome play(MigrationOffice office, Verb verb) {
        String permitNo = office.permit().map(it -> it.permitNo().text()).orElse("渝99999999");
        return switch (verb) {
            case SUBMIT -> office.submit();
            case STATION -> office.decide(DecideCase.Level.STATION, DecideCase.Outcome.APPROVE);
            case COUNTY -> office.decide(DecideCase.Level.COUNTY, DecideCase.Outcome.APPROVE);
            case RETURN -> office.decide(level(office), DecideCase.Outcome.RETURN);
            case REJECT -> office.decide(level(office), DecideCase.Outcome.REJECT);
            case NOTICE -> office.send(MigrationFixture.ZHOU_MIN, notice(office));
            case SUPPLIED -> office.send(MigrationFixture.ZHOU_MIN, supplied(office));
            case INVESTIGATE ->
                office.send(MigrationFixture.HE_CHUAN, new CaseStep.Investigate(NO, DecideCase.Level.STATION, 3, "走访"));
            case INVESTIGATED ->
                office.send(MigrationFixture.HE_CHUAN, new CaseStep.Investigated(NO, DecideCase.Level.STATION, "属实"));
            case WITHDRAW -> office.send(MigrationFixture.ZHOU_MIN, new CaseStep.Withdraw(NO, "不迁了", "cd".repeat(32)));
            case RELEASE -> office.release();
            case REFUSE -> office.send(MigrationFixture.TANG_RONG, new RefusePermit(permitNo, "OTHER", "请补正"));
            case REINSTATE -> office.send(MigrationFixture.TANG_RONG, new ReinstatePermit(permitNo, "无法落户"));
            case SETTLE -> office.send(MigrationFixture.ZHOU_MIN, new SettleCase(NO));
            case PRINTED -> office.send(MigrationFixture.ZHOU_MIN, new RecordPrinted(NO, List.of()));
            case HAND_OVER ->
                office.send(MigrationFixture.ZHOU_MIN, new RecordHandover(NO, "SELF", "2026-11-23T03:00:00Z"));
            case REVERSE -> office.send(MigrationFixture.LUO_LAN, new CaseStep.Reverse(NO, "误办"));
            case NIGHT -> Outcome.done(office.holdNight().toString());
            case WEEK -> {
                office.goTo(office.today().plusDays(7));
                yield Outcome.done("{}");
            }
        };
    }

    private static DecideCase.Level level(MigrationOffice office) {
        return office.theCase().orElseThrow().stage() == CaseStage.STATION_APPROVED
                ? DecideCase.Level.COUNTY
                : DecideCase.Level.STATION;
    }

    private static CaseStep.Supplement notice(MigrationOffice office) {
        var asked = new CaseStep.Asked("booklet", "看不清", "重新扫描", "", false);
        return new CaseStep.Supplement(NO, office.today().plusDays(10).toString(), List.of(asked));
    }

    private static CaseStep.Supplied supplied(MigrationOffice office) {
        SubmitCase again = MigrationFixture.submission(NO, office.family(0));
        return new CaseStep.Supplied(NO, again.fileHash(), again.file());
    }

    /// What ends a case comes seldom, so that there is something to end.
    @Provide
    Arbitrary<List<Verb>> verbs() {
        Set<Verb> often = EnumSet.complementOf(EnumSet.of(Verb.WITHDRAW, Verb.REJECT, Verb.NIGHT, Verb.WEEK));
        List<Verb> weighted = new ArrayList<>(List.of(Verb.values()));
        weighted.addAll(often);
        weighted.addAll(often);
        return Arbitraries.of(weighted).list().ofMinSize(LONGEST / 2).ofMaxSize(LONGEST);
    }
}
