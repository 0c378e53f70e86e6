package org.hukoudesk.registry.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.registry.api.Answer;
import org.hukoudesk.registry.api.Caller;
import org.hukoudesk.registry.api.MessageDesk;
import org.hukoudesk.registry.api.QueryDesk;
import org.hukoudesk.registry.feed.Json;

/// Stands between the door and the exchange: the door knows callers and problems, the exchange officers and outcomes.
public final class SignedDesk implements MessageDesk, QueryDesk {

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int MALFORMED = 422;

    private final Exchange exchange;
    private final Backfill counter;

    public SignedDesk(Exchange exchange, Backfill counter) {
        this.exchange = exchange;
        this.counter = counter;
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(MessageKind.values()).map(MessageKind::wireName).collect(Collectors.toSet());
    }

    @Override
    public Answer accept(Caller caller, Envelope envelope, byte[] raw) {
        return switch (exchange.accept(officer(caller), envelope)) {
            case Outcome.Done(String result) -> new Answer.Done(result);
            case Outcome.Refused(String code, var subjects) ->
                refused(CONFLICT, code, String.join(" ", subjects), "Mend what the code names and send it again.");
        };
    }

    @Override
    public Answer person(Caller caller, Envelope query) {
        Optional<PersonQuery> asked = Json.read(query.body(), PersonQuery.class);
        if (asked.isEmpty()
                || !(CitizenId.parse(asked.get().citizenId()) instanceof CitizenId.Reading.Parsed(String number))) {
            return refused(MALFORMED, "malformed-citizen-id", "", "Read the card again or check the number.");
        }
        if (!isDayOrNone(asked.get().asOf())) {
            return refused(MALFORMED, "malformed-day", "", "Ask for a day as 2026-01-31, or for none.");
        }
        var wellFormed = new PersonQuery(
                number,
                asked.get().purpose(),
                asked.get().withStruckOff(),
                asked.get().asOf());
        return counter.find(wellFormed, officer(caller))
                .<Answer>map(found -> new Answer.Done(Json.text(found)))
                .orElseGet(() -> refused(NOT_FOUND, "person-unknown", "", "Check the number; the register has none."));
    }

    private static boolean isDayOrNone(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static Answer refused(int status, String code, String detail, String nextStep) {
        return new Answer.Refused(
                new Problem("urn:hukoudesk:problem:" + code, "The registry says no", status, detail, code, nextStep));
    }

    /// Roles the book names and this program does not know give no right.
    private static Officer officer(Caller caller) {
        Set<OfficerRole> roles = EnumSet.noneOf(OfficerRole.class);
        for (OfficerRole role : OfficerRole.values()) {
            if (caller.officer().roles().contains(role.name())) {
                roles.add(role);
            }
        }
        return new Officer(
                new OfficerId(caller.officer().id()),
                caller.officer().name(),
                new OrganCode(caller.officer().organ()),
                roles);
    }
}
