package org.hukoudesk.registry.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.domain.casework.ApprovalWay;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.ClockStop;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.casework.SupplementNotice;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.service.Bilingual;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.LetterText;
import org.hukoudesk.domain.service.MaterialRule;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.exchange.Announcer;
import org.hukoudesk.registry.exchange.Exchange;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Submission;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.exchange.Wishes;
import org.hukoudesk.registry.feed.Json;
import org.jspecify.annotations.Nullable;

/// 补正: what is missing or does not fit is told in one notice, complete (行政许可法 art. 32); the citizen brings it and the
/// window files the case anew.
final class SupplementDesk {

    /// What a notice says of a paper that was promised.
    private static final String PROMISED = "受理时未提交，承诺随后补交";
    private static final String COMMITMENT = "容缺受理承诺书";

    /// Width of the columns of a notice's texts.
    private static final int MAX_TEXT = 500;

    private final Wishes wishes;
    private final Announcer announcer;
    private final CaseLetters letters;
    private final WorkingCalendar calendar;

    SupplementDesk(Exchange.Hands hands, CaseLetters letters, WorkingCalendar calendar) {
        this.wishes = hands.wishes();
        this.announcer = hands.announcer();
        this.letters = letters;
        this.calendar = calendar;
    }

    Outcome ask(Turn turn, CaseStep.Supplement notice) {
        return turn.onCase(notice.caseNo(), found -> {
            Optional<ServiceItem> item = wishes.item(found.intake());
            if (item.isEmpty() || !isReadable(item.get(), notice)) {
                return Outcome.refused(Outcome.Fault.MALFORMED_BODY);
            }
            if (!maySpeak(turn, found)) {
                return Turn.NOT_YOUR_CASE;
            }
            LocalDate until = LocalDate.parse(notice.until());
            if (!until.isAfter(turn.day())
                    || until.isAfter(
                            SupplementNotice.latest(turn.day(), item.get().handling(), calendar))) {
                return Outcome.refused(CaseAnswer.Ground.TERM_DOES_NOT_FIT);
            }
            List<String> late = toldTooLate(turn, found, notice);
            return late.isEmpty()
                    ? given(turn, found, item.get(), notice)
                    : Outcome.refused(CaseAnswer.Ground.NOTICE_MUST_BE_COMPLETE, late);
        });
    }

    private static boolean isReadable(ServiceItem item, CaseStep.Supplement notice) {
        try {
            LocalDate.parse(notice.until());
        } catch (DateTimeException _) {
            return false; // said as MALFORMED_BODY
        }
        return !notice.asked().isEmpty()
                && notice.asked().size() <= SupplementNotice.MAX_ITEMS
                && notice.asked().stream().allMatch(asked -> isReadable(item, asked));
    }

    private static boolean isReadable(ServiceItem item, CaseStep.Asked asked) {
        boolean known = item.field(asked.about()).isPresent()
                || item.material(asked.about()).isPresent();
        return known
                && !asked.problem().isBlank()
                && !asked.requirement().isBlank()
                && Stream.of(asked.problem(), asked.requirement(), asked.basis())
                        .allMatch(text -> text.length() <= MAX_TEXT);
    }

    /// The window that took the case in, or whoever has to decide now.
    private boolean maySpeak(Turn turn, ServiceCase found) {
        return turn.actsFor(found.intake().organ(), OfficerRole.WINDOW)
                || wishes.deciding(found.intake(), found.stage())
                        .filter(level -> turn.reviews(found.intake().organ(), level))
                        .isPresent();
    }

    /// What no notice named though it stood in the file just as it does now when the last notice was given.
    private static List<String> toldTooLate(Turn turn, ServiceCase found, CaseStep.Supplement notice) {
        List<SupplementNotice> before = turn.tx().cases().noticesOn(found.caseNo());
        if (before.isEmpty()) {
            return List.of();
        }
        CaseFile then = read(before.getLast().file());
        CaseFile now = read(found.intake().file());
        return notice.asked().stream()
                .map(CaseStep.Asked::about)
                .filter(key -> before.stream().noneMatch(earlier -> earlier.asksFor(key)))
                .filter(key -> answered(then, key).equals(answered(now, key)))
                .toList();
    }

    private static CaseFile read(String file) {
        return Json.read(file, CaseFile.class).orElseThrow();
    }

    private static List<Object> answered(CaseFile file, String key) {
        Stream<Object> materials =
                file.materials().stream().filter(scan -> scan.key().equals(key)).map(scan -> scan);
        return Stream.concat(Stream.of(file.answers().getOrDefault(key, "")), materials)
                .toList();
    }

    private Outcome given(Turn turn, ServiceCase found, ServiceItem item, CaseStep.Supplement notice) {
        if (held(turn, found, item, notice) instanceof CaseAnswer.NotAllowed not) {
            return Outcome.refused(not.ground());
        }
        note(turn, found, item, notice);
        return told(turn, found);
    }

    /// On hold until it is brought; where everything may follow (容缺), the case goes on without it.
    private static CaseAnswer held(Turn turn, ServiceCase found, ServiceItem item, CaseStep.Supplement notice) {
        OfficerId officer = turn.officer().id();
        LocalDate until = LocalDate.parse(notice.until());
        if (mayAllFollow(notice)) {
            return found.owes(officer, turn.at(), until);
        }
        var stop = ClockStop.supplement(turn.day(), until)
                .whileClockStands(item.handling().standsStillForSupplement());
        return found.standStill(officer, turn.at(), stop, "");
    }

    /// 容缺受理: what the citizen promised at the counter is asked for in a notice of the registry's own, which the window
    /// hands over with the receipt.
    void promised(Turn turn, ServiceCase found, ServiceItem item) {
        List<MaterialRule> promised = promised(found, item);
        if (!promised.isEmpty()) {
            askToFollow(turn, found, item, promised);
            turn.tx().cases().update(found);
        }
    }

    /// A promise is given once: what still stands on it after something else was brought keeps its day.
    private void stillPromised(Turn turn, ServiceCase found, ServiceItem item, @Nullable LocalDate owedUntil) {
        if (owedUntil == null) {
            promised(turn, found, item);
        } else if (!promised(found, item).isEmpty()) {
            found.owes(turn.officer().id(), turn.at(), owedUntil);
        }
    }

    private List<MaterialRule> promised(ServiceCase found, ServiceItem item) {
        return found.stage().isUnderApproval()
                ? wishes.promised(item, found.intake(), read(found.intake().file()))
                : List.of();
    }

    private void askToFollow(Turn turn, ServiceCase found, ServiceItem item, List<MaterialRule> promised) {
        LocalDate until = SupplementNotice.latest(turn.day(), item.handling(), calendar);
        found.owes(turn.officer().id(), turn.at(), until);
        List<CaseStep.Asked> asked = promised.stream()
                .map(rule -> new CaseStep.Asked(rule.key(), PROMISED, oneOf(promised), COMMITMENT, true))
                .toList();
        note(turn, found, item, new CaseStep.Supplement(found.caseNo().text(), until.toString(), asked));
    }

    private static String oneOf(List<MaterialRule> promised) {
        return promised.size() == 1 ? "到窗口补交原件" : "到窗口补交原件，所列各项任交一项";
    }

    /// Keeps the notice, and the letter the window prints of it.
    private void note(Turn turn, ServiceCase found, ServiceItem item, CaseStep.Supplement notice) {
        LocalDate until = LocalDate.parse(notice.until());
        var key = new SupplementNotice.Key(found.id().county(), found.caseNo(), found.nextNotice());
        List<SupplementNotice.Asked> asked = notice.asked().stream()
                .map(it -> new SupplementNotice.Asked(
                        it.about(), it.problem(), it.requirement(), it.basis(), it.deferrable()))
                .toList();
        var about = new SupplementNotice.About(found.intake().file(), asked);
        turn.tx().cases().add(new SupplementNotice(key, turn.officer().id(), turn.at(), until, about));
        letters.write(turn, found, item, letter(item, notice, until));
    }

    private static CaseLetters.Letter letter(ServiceItem item, CaseStep.Supplement notice, LocalDate until) {
        List<Map<String, String>> asked = new ArrayList<>();
        for (CaseStep.Asked each : notice.asked()) {
            asked.add(Map.of(
                    "place", Integer.toString(asked.size() + 1),
                    "about", name(item, each.about()),
                    "problem", each.problem(),
                    "requirement", each.requirement(),
                    "basis", each.basis().isBlank() ? "" : "依据：" + each.basis() + "。",
                    "deferrable", each.deferrable() ? "可容缺后补。" : ""));
        }
        return new CaseLetters.Letter(
                LetterText.Kind.ONE_TIME_NOTICE,
                Map.of("until", ChinaTime.printed(until), "clock", clock(item, notice)),
                asked);
    }

    /// What the days until then do to the promise.
    private static String clock(ServiceItem item, CaseStep.Supplement notice) {
        if (mayAllFollow(notice)) {
            return "其间继续办理，补齐以前不作最后决定";
        }
        return item.handling().standsStillForSupplement() ? "补正期间不计入办理期限" : "补正期间照常计算办理期限";
    }

    private static boolean mayAllFollow(CaseStep.Supplement notice) {
        return notice.asked().stream().allMatch(CaseStep.Asked::deferrable);
    }

    private static String name(ServiceItem item, String about) {
        return item.material(about)
                .map(MaterialRule::name)
                .or(() -> item.field(about).map(FormField::label))
                .map(Bilingual::zh)
                .orElse(about);
    }

    Outcome supplied(Turn turn, CaseStep.Supplied supplied) {
        return turn.onCase(supplied.caseNo(), found -> {
            if (!turn.actsFor(found.intake().organ(), OfficerRole.WINDOW)) {
                return Turn.NOT_YOUR_CASE;
            }
            Optional<Submission> mended = Submission.mended(turn, found, supplied.file(), supplied.fileHash());
            if (mended.isEmpty()) {
                return Outcome.refused(Outcome.Fault.MALFORMED_BODY);
            }
            return mended.get().isWhole()
                    ? wishes.granting(found, before -> refiled(turn, found, mended.get(), before))
                    : Outcome.refused(Outcome.Fault.FILE_HASH_DIFFERS);
        });
    }

    /// What is locked for the old wish is let go before the new one locks its own.
    private Outcome refiled(Turn turn, ServiceCase found, Submission mended, Wishes.Granted before) {
        LocalDate owedUntil = found.clock().owedUntil();
        if (found.supplied(mended.intake(), turn.day(), calendar) instanceof CaseAnswer.NotAllowed not) {
            return Outcome.refused(not.ground());
        }
        ServiceItem item = before.wish().item();
        Optional<CaseAnswer.Ground> unfit = wishes.unfit(item, mended.intake(), mended.file());
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        List<String> gaps = wishes.gaps(item, mended.intake(), mended.file());
        if (!gaps.isEmpty()) {
            return Outcome.refused(Outcome.Fault.FORM_INCOMPLETE, gaps);
        }
        return wishes.granting(
                found,
                after -> after.effect().barred(turn, after.wish()).orElseGet(() -> {
                    before.effect().dropped(turn, before.wish());
                    after.effect().accepted(turn, after.wish());
                    mended.letOfficesRead(turn, ApprovalWay.of(item));
                    stillPromised(turn, found, item, owedUntil);
                    return told(turn, found);
                }));
    }

    private Outcome told(Turn turn, ServiceCase found) {
        turn.tx().cases().update(found);
        announcer.announce(turn, found);
        return Outcome.done("{}");
    }
}
