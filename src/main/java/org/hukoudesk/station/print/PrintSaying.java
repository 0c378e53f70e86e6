package org.hukoudesk.station.print;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.document.page.Flaw;
import org.hukoudesk.station.booklet.Booklet;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.print.PrintView.QueuedPage;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.sync.Casework.Mailing;

/// The one sentence of the print screen: what is going on and what to do. Nothing is called printed before it is.
record PrintSaying(Sign sign, Message words) {

    private static final PrintSaying NOTHING = new PrintSaying(Sign.IDLE, Message.NONE);

    static PrintSaying of(PrintView view) {
        if (view.printing().isPresent()) {
            return printing(view, view.printing().get());
        }
        if (view.doing() == PrintView.Doing.ASKING) {
            return view.reasons().isEmpty()
                    ? new PrintSaying(Sign.BUSY, Message.of("print.said.asking"))
                    : new PrintSaying(Sign.DUE, reason(view));
        }
        return view.chosen().isEmpty() ? NOTHING : open(view).orElseGet(() -> drawn(view));
    }

    private static PrintSaying printing(PrintView view, PrintView.Printing now) {
        if (!view.reasons().isEmpty()) {
            return new PrintSaying(Sign.DUE, Message.of("print.said.waiting", now.number(), now.of(), reason(view)));
        }
        return now.caseNo().equals(view.caseNo())
                ? new PrintSaying(
                        Sign.BUSY,
                        Message.of("print.said.printing", now.number(), now.of(), title(view, now.pageKey())))
                : new PrintSaying(Sign.BUSY, Message.of("print.said.elsewhere", now.caseNo(), now.number(), now.of()));
    }

    private static Message reason(PrintView view) {
        return Message.of("print.reason." + view.reasons().getFirst());
    }

    private static Message title(PrintView view, String key) {
        return view.pages().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .map(QueuedPage::title)
                .orElseGet(() -> PrintView.titled(key, ""));
    }

    /// A sheet somebody has to say something about comes before everything else.
    private static Optional<PrintSaying> open(PrintView view) {
        Optional<PrintSaying> look = view.first(PaperTruth.LOOK)
                .map(it -> new PrintSaying(Sign.DUE, Message.of("print.said.look", it.title())));
        return look.or(() -> view.first(PaperTruth.SENT)
                .map(it -> new PrintSaying(Sign.DUE, Message.of("print.said.sent", it.title()))));
    }

    private static PrintSaying drawn(PrintView view) {
        if (view.booklet().isEmpty()) {
            return new PrintSaying(Sign.BUSY, Message.of("print.said.drawing"));
        }
        return switch (view.booklet().get()) {
            case Booklet.Missing(Booklet.Lack lack) ->
                new PrintSaying(Sign.STOP, Message.of("print.lack." + lack.name()));
            case Booklet.Unfit(String key, List<Flaw> flaws) -> new PrintSaying(Sign.STOP, unfit(key, flaws));
            case Booklet.Ready _ -> ready(view);
        };
    }

    private static Message unfit(String key, List<Flaw> flaws) {
        Message title = PrintView.titled(key, "");
        return switch (flaws.getFirst()) {
            case Flaw.Uncovered rare -> Message.of("print.said.rare", title, rare.characters());
            case Flaw.Overflow _ -> Message.of("print.said.long", title);
        };
    }

    /// Why a sheet is unknown or void: the printer's reason, or a person's.
    static Message reason(LastSheet sheet) {
        return Message.of(sheet.reason().contains(".") ? sheet.reason() : "print.void." + sheet.reason());
    }

    private static PrintSaying ready(PrintView view) {
        if (view.isPaperless()) {
            return new PrintSaying(Sign.OK, Message.of("print.said.paperless"));
        }
        Optional<QueuedPage> spoiled = view.first(PaperTruth.VOID);
        if (spoiled.isPresent()) {
            Message why = spoiled.get().sheet().map(PrintSaying::reason).orElse(Message.NONE);
            return new PrintSaying(
                    Sign.STOP, Message.of("print.said.void", spoiled.get().title(), why));
        }
        int left = view.toPrint().size();
        return left > 0
                ? new PrintSaying(Sign.IDLE, Message.of("print.said.ready", left))
                : view.chosen().map(PrintSaying::out).orElse(NOTHING);
    }

    private static PrintSaying out(QueuedCase printed) {
        if (printed.isLetterOut()) {
            return new PrintSaying(Sign.OK, Message.of("print.said.letterOut"));
        }
        if (!printed.isToPrint()) {
            return new PrintSaying(Sign.OK, Message.of("print.said.recorded"));
        }
        return switch (printed.report()) {
            case Mailing.None _ -> new PrintSaying(Sign.BUSY, Message.of("print.said.telling"));
            case Mailing.Waiting _ -> new PrintSaying(Sign.BUSY, Message.of("print.said.told"));
            case Mailing.Done _ -> new PrintSaying(Sign.OK, Message.of("print.said.recorded"));
            case Mailing.Refused(String code) ->
                new PrintSaying(Sign.STOP, Message.of("print.said.refused", Message.of("sync.problem." + code)));
        };
    }
}
