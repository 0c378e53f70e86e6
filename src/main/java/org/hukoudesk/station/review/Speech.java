package org.hukoudesk.station.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.sync.Casework.Mailing;

/// What the bar under a case says about where it stands.
final class Speech {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ChinaTime.ZONE);

    private Speech() {}

    static Said of(Standing standing, Mailing mailing) {
        if (standing.isOpen() && mailing instanceof Mailing.Refused(String code)) {
            return new Said(Sign.STOP, Message.of("review.said.refused", problem(code)));
        }
        return switch (standing) {
            case Standing.Free _ -> said(Sign.IDLE, "free");
            case Standing.Mine(Instant until) -> said(Sign.OK, "mine", MINUTES.format(until));
            case Standing.Held(String officer, Instant until) -> said(Sign.DUE, "held", officer, MINUTES.format(until));
            case Standing.OwnIntake _ -> said(Sign.STOP, "own");
            case Standing.Underway _ -> said(Sign.BUSY, "sent");
            case Standing.Decided _ -> said(Sign.OK, "done");
            case Standing.Investigated(LocalDate until) -> said(Sign.BUSY, "investigated", until);
            case Standing.Unreadable _ -> said(Sign.STOP, "unreadable");
        };
    }

    /// The registry's refusal in the officer's words.
    static Message problem(String code) {
        return Message.of("sync.problem." + code);
    }

    private static Said said(Sign sign, String key, Object... arguments) {
        return new Said(sign, Message.of("review.said." + key, arguments));
    }
}
