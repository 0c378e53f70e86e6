package org.hukoudesk.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.registry.enrolment.Holder;
import org.hukoudesk.registry.enrolment.Officer;
import org.hukoudesk.registry.enrolment.Workstation;

/// The registry's console: one command a line, fields separated by tabs, one answer a line. It is reached only by
/// whoever started the process.
final class Console {

    private static final String HELP =
            "organ CODE NAME DIVISION | workstation ID ORGAN,… | officer ID NAME ORGAN ROLE,… |"
                    + " range ORGAN DIVISION FIRST LAST | backfill OFFICER-ID HOUSEHOLD-JSON | code workstation|officer ID | revoke workstation|officer ID REASON | night DATE | stop (fields by tabs)";

    private final Registry registry;
    private final BufferedReader input;
    private final PrintStream output;

    Console(Registry registry, InputStream input, PrintStream output) {
        this.registry = registry;
        this.input = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        this.output = output;
    }

    /// Returns at `stop` or when the input ends.
    void run() {
        output.println("ready " + registry.port() + " " + registry.enrolmentPort());
        try {
            String line = input.readLine();
            while (line != null && !line.equals("stop")) {
                output.println(answer(List.of(line.split("\t", -1))));
                line = input.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(List<String> fields) {
        try {
            return obey(fields);
        } catch (IllegalArgumentException e) {
            return "error " + e.getMessage();
        }
    }

    private String obey(List<String> fields) {
        Administration staff = registry.administration();
        String command = fields.getFirst() + "/" + fields.size();
        switch (command) {
            case "organ/4" -> staff.addOrgan(new OrganCode(fields.get(1)), fields.get(2), fields.get(3));
            case "workstation/3" -> staff.addWorkstation(new Workstation(fields.get(1), setOf(fields.get(2)), true));
            case "officer/5" ->
                staff.addOfficer(new Officer(fields.get(1), fields.get(2), fields.get(3), setOf(fields.get(4)), true));
            case "backfill/3" -> {
                return entered(staff.backfill(fields.get(1), fields.get(2)));
            }
            case "range/5" ->
                staff.giveRange(
                        new OrganCode(fields.get(1)),
                        new SequenceRange(
                                fields.get(2), Integer.parseInt(fields.get(3)), Integer.parseInt(fields.get(4))));
            case "night/2" -> {
                return night(fields.get(1));
            }
            case "code/3" -> {
                return "code " + staff.codeFor(holder(fields));
            }
            case "revoke/4" -> {
                return "revoked " + staff.revoke(holder(fields), fields.get(3));
            }
            default -> {
                return "error " + HELP;
            }
        }
        return "done";
    }

    private String night(String date) {
        try {
            return "held " + registry.administration().holdNight(LocalDate.parse(date));
        } catch (DateTimeException _) {
            return "error no day: " + date;
        }
    }

    private static String entered(Optional<Decision> decision) {
        return switch (decision.orElse(null)) {
            case null -> "error no household in the feed's JSON";
            case Decision.Applied _ -> "done";
            case Decision.Refused refused -> "error refused " + refused;
            case Decision.Conflict _ -> "error conflict";
        };
    }

    private static Holder holder(List<String> fields) {
        return switch (fields.get(1)) {
            case "workstation" -> Holder.workstation(fields.get(2));
            case "officer" -> Holder.officer(fields.get(2));
            default -> throw new IllegalArgumentException("workstation or officer, not " + fields.get(1));
        };
    }

    private static Set<String> setOf(String list) {
        return Set.of(list.split(",", -1));
    }
}
