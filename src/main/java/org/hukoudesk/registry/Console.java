package org.hukoudesk.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import org.hukoudesk.registry.transfer.PopulationExport;
import org.hukoudesk.registry.transfer.PopulationImport;
import org.hukoudesk.registry.transfer.RegionReadjustment;
import org.hukoudesk.store.transfer.ImportRun;

/// The registry's console: one command a line, fields separated by tabs, one answer a line. It is reached only by
/// whoever started the process.
final class Console {

    private static final String HELP =
            "organ CODE NAME DIVISION | workstation ID ORGAN,… | officer ID NAME ORGAN ROLE,… |"
                    + " range ORGAN DIVISION FIRST LAST | backfill OFFICER-ID HOUSEHOLD-JSON | import OFFICER-ID FILE | export OFFICER-ID ORGAN FILE | readjust OFFICER-ID OLD-ORGAN NEW-ORGAN [ADDRESS] [NEW-ADDRESS] | code workstation|officer ID | revoke workstation|officer ID REASON | night | night DATE | platform | check | stop (fields by tabs)";

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
        switch (fields.getFirst() + "/" + fields.size()) {
            case "organ/4" -> staff.addOrgan(new OrganCode(fields.get(1)), fields.get(2), fields.get(3));
            case "workstation/3" -> staff.addWorkstation(new Workstation(fields.get(1), setOf(fields.get(2)), true));
            case "officer/5" ->
                staff.addOfficer(new Officer(fields.get(1), fields.get(2), fields.get(3), setOf(fields.get(4)), true));
            case "range/5" -> staff.giveRange(new OrganCode(fields.get(1)), range(fields));
            default -> {
                return asked(fields, staff);
            }
        }
        return "done";
    }

    private static SequenceRange range(List<String> fields) {
        return new SequenceRange(fields.get(2), Integer.parseInt(fields.get(3)), Integer.parseInt(fields.get(4)));
    }

    /// Commands that have more to say than that it is done.
    private String asked(List<String> fields, Administration staff) {
        return switch (fields.getFirst() + "/" + fields.size()) {
            case "backfill/3" -> entered(staff.backfill(fields.get(1), fields.get(2)));
            case "import/3" -> imported(staff.importPopulation(fields.get(1), Path.of(fields.get(2)), this::progress));
            case "export/4" ->
                staff.exportPopulation(fields.get(1), new OrganCode(fields.get(2)), Path.of(fields.get(3)))
                        .map(Console::exported)
                        .orElse("error the file's name ends neither in .csv nor in .jsonl");
            case "readjust/6" -> readjusted(staff.readjust(fields.get(1), order(fields), this::told));
            case "code/3" -> "code " + staff.codeFor(holder(fields));
            case "revoke/4" -> "revoked " + staff.revoke(holder(fields), fields.get(3));
            case "night/1" -> registry.rounds().night();
            case "night/2" -> night(fields.get(1));
            case "platform/1" -> registry.rounds().platform();
            case "check/1" -> staff.check(output::println).line();
            default -> "error " + HELP;
        };
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

    private void progress(ImportRun run) {
        output.println("import line=" + (run.place().line() - 1) + " " + figures(run));
    }

    private static String imported(PopulationImport.Answer answer) {
        return switch (answer) {
            case PopulationImport.Answer.Finished(ImportRun run, Path report) ->
                "done import " + figures(run) + " resumed=" + run.resumed() + " hash=" + run.contentHash() + " report="
                        + report;
            case PopulationImport.Answer.Unfit(PopulationImport.Fault fault, String name) ->
                "error " + fault + " " + name;
        };
    }

    private static String figures(ImportRun run) {
        ImportRun.Counts counts = run.counts();
        return "residents=" + counts.residents() + " households=" + counts.households() + " rejected="
                + counts.rejected();
    }

    private static String exported(PopulationExport.Exported written) {
        return "done export residents=" + written.residents() + " households=" + written.households() + " hash="
                + written.contentHash();
    }

    private static RegionReadjustment.Order order(List<String> fields) {
        return new RegionReadjustment.Order(
                new OrganCode(fields.get(2)), new OrganCode(fields.get(3)), fields.get(4), fields.get(5));
    }

    private void told(RegionReadjustment.Page page) {
        page.refused().forEach(it -> output.println("refused " + it.household().text() + " " + it.why()));
        output.println("readjust " + figures(page.soFar()));
    }

    private static String readjusted(RegionReadjustment.Progress progress) {
        return "done readjust " + figures(progress) + " run=" + progress.run();
    }

    private static String figures(RegionReadjustment.Progress progress) {
        return "households=" + progress.households() + " residents=" + progress.residents() + " refused="
                + progress.refused();
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
