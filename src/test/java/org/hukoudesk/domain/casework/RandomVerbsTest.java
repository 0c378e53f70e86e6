package org.hukoudesk.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.code.PublishedYear;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.service.ApprovalStage;

/// Whatever is asked of a case in whatever order: it goes only where its stage leads, and a stop takes nobody's time.
class RandomVerbsTest {

    private static final int LONGEST = 60;
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(List.of(new PublishedYear(2026, "weekends only", Set.of(), Set.of())));
    private static final OfficerId WINDOW = new OfficerId("window");
    private static final OfficerId REVIEWER = new OfficerId("reviewer");

    enum Verb {
        CLAIM,
        STATION,
        COUNTY,
        NOTICE,
        SUPPLIED,
        INVESTIGATE,
        INVESTIGATED,
        RETURN,
        RESUBMIT,
        REJECT,
        WITHDRAW,
        PERMIT,
        RELEASE,
        SETTLE,
        INQUIRE,
        EXECUTE,
        PRINT,
        HAND_OVER,
        REVERSE,
        EXPIRE,
        RECOUNT,
        WEEK
    }

    @Property(tries = 2_000)
    void aCaseGoesOnlyWhereItsStageLeads(@ForAll("verbs") List<Verb> verbs) {
        var played = new Played();

        for (Verb verb : verbs) {
            CaseStage before = played.of.stage();
            CaseClock clock = played.of.clock();
            CaseAnswer answer = played.play(verb);

            CaseStage after = played.of.stage();
            Statistics.collect(after);
            if (answer instanceof CaseAnswer.NotAllowed) {
                assertThat(after).as(played.story()).isEqualTo(before);
                assertThat(played.of.clock()).as(played.story()).isEqualTo(clock);
            } else if (after != before) {
                assertThat(before.next()).as(played.story()).contains(after);
            }
            if (verb != Verb.RESUBMIT) {
                assertThat(played.of.clock().dueOn()).as(played.story()).isAfterOrEqualTo(clock.dueOn());
            }
            if (before.next().isEmpty()) {
                assertThat(after).as(played.story()).isEqualTo(before);
            }
            assertThat(!after.isUnderApproval() || played.of.clock().stop() == null)
                    .as("it runs while somebody has to decide" + played.story())
                    .isTrue();
        }
        Statistics.coverage(coverage -> {
            for (CaseStage stage : reachable()) {
                coverage.check(stage).count(times -> times > 0);
            }
        });
    }

    @Example
    void everyStageIsReachedOrBegins() {
        Set<CaseStage> stages = reachable();
        stages.add(CaseStage.REFUSED_TO_ACCEPT);

        assertThat(stages).containsExactlyInAnyOrder(CaseStage.values());
    }

    private static Set<CaseStage> reachable() {
        Set<CaseStage> seen = EnumSet.of(CaseStage.ACCEPTED);
        Deque<CaseStage> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            open.remove().next().stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }

    /// What ends a case comes seldom, so that there is something to end.
    @Provide
    Arbitrary<List<Verb>> verbs() {
        Set<Verb> often = EnumSet.complementOf(EnumSet.of(Verb.WITHDRAW, Verb.REJECT, Verb.EXECUTE));
        List<Verb> weighted = new ArrayList<>(List.of(Verb.values()));
        weighted.addAll(often);
        weighted.addAll(often);
        return Arbitraries.of(weighted).list().ofMaxSize(LONGEST);
    }

    /// One case, and what happened to it so far.
    private static final class Played {

        private final List<String> told = new ArrayList<>();
        private Instant now = Instant.parse("2026-11-23T02:00:00Z");
        private final ServiceCase of = new ServiceCase(
                CaseId.of(new CaseNo("510603-20261123-0010001")),
                intake(),
                CaseClock.started(LocalDate.parse("2026-11-23"), 20, CALENDAR));

        private Intake intake() {
            return new Intake(
                    "item",
                    new OrganCode("510603140000"),
                    WINDOW,
                    now,
                    "{}",
                    "00",
                    new Intake.Promise(LocalDate.parse("2026-12-21"), false));
        }

        CaseAnswer play(Verb verb) {
            CaseAnswer answer = answer(verb);
            told.add(now.atZone(ZoneOffset.UTC).toLocalDate() + " " + verb + " -> " + answer + " " + of.stage());
            return answer;
        }

        private CaseAnswer answer(Verb verb) {
            LocalDate today = ChinaTime.dayOf(now);
            return switch (verb) {
                case CLAIM -> of.claimBy(REVIEWER, now);
                case STATION -> of.advance(CaseStage.STATION_APPROVED);
                case COUNTY -> of.advance(CaseStage.COUNTY_APPROVED);
                case NOTICE -> still(WINDOW, ClockStop.supplement(today, today.plusDays(10)));
                case SUPPLIED -> of.supplied(intake(), today, CALENDAR);
                case INVESTIGATE ->
                    still(REVIEWER, ClockStop.investigation(ApprovalStage.Level.STATION, today, today.plusDays(10)));
                case INVESTIGATED -> of.investigated("found", today, CALENDAR);
                case RETURN -> of.returned(CaseReason.of("mend"));
                case RESUBMIT -> of.resubmit(intake(), CaseClock.started(today, 20, CALENDAR));
                case REJECT -> of.rejected("no");
                case WITHDRAW -> of.withdrawn("wish");
                case PERMIT -> of.permitted(new PermitNo("渝00000001"));
                case RELEASE -> of.advance(CaseStage.RELEASED);
                case SETTLE -> of.advance(CaseStage.SETTLED);
                case INQUIRE -> of.advance(CaseStage.INQUIRING);
                case EXECUTE -> of.executed("{}");
                case PRINT -> of.advance(CaseStage.PRINTED);
                case HAND_OVER -> of.advance(CaseStage.HANDED_OVER);
                case REVERSE -> of.reversed("wrong");
                case EXPIRE -> of.expired(today);
                case RECOUNT -> {
                    of.recount(CALENDAR);
                    yield CaseAnswer.DONE;
                }
                case WEEK -> {
                    now = now.atZone(ZoneOffset.UTC).plusDays(7).toInstant();
                    yield CaseAnswer.DONE;
                }
            };
        }

        private CaseAnswer still(OfficerId officer, ClockStop stop) {
            return of.standStill(officer, now, stop, "");
        }

        String story() {
            return "\n" + String.join("\n", told) + "\n";
        }
    }
}
