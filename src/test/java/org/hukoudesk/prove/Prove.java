package org.hukoudesk.prove;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hukoudesk.domain.act.RegisterCampaign;
import org.hukoudesk.registry.casework.CatalogueCampaign;
import org.hukoudesk.registry.rush.RushCampaign;
import org.hukoudesk.registry.transfer.ImportCampaign;

/// `installer/prove`: runs one campaign by its name. Ends with 0 when the promise held, 1 when it did not, 2 when
/// something was asked for that there is not.
public final class Prove {

    private static final int FAILED = 1;
    private static final int UNKNOWN = 2;

    private static final int TOWNS_A_RUSH = 1_000;

    /// A campaign as it is built by now.
    @FunctionalInterface
    private interface Campaign {
        /// @param runs how many; 0 for the usual number
        /// @param said one line at a time, the last one with the figures
        /// @return whether the promise held
        boolean run(int runs, long seed, PrintStream said);
    }

    private static final Map<String, Campaign> CAMPAIGNS = new TreeMap<>(Map.of(
            "register",
            Prove::register,
            "catalogue",
            Prove::catalogue,
            "mutation",
            Prove::mutation,
            "import",
            Prove::populationImport));

    private Prove() {}

    static void main(String... arguments) {
        var console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Campaign campaign = CAMPAIGNS.get(arguments[0]);
        if (campaign == null) {
            console.println("installer/prove: there is no " + arguments[0] + "; built are " + CAMPAIGNS.keySet());
            System.exit(UNKNOWN);
            return;
        }
        try {
            List<String> options = List.of(arguments).subList(1, arguments.length);
            int runs = Math.toIntExact(number(options, "--runs", 0));
            long seed = number(options, "--seed", Clock.systemUTC().millis());
            console.println("seed " + seed);
            System.exit(campaign.run(runs, seed, console) ? 0 : FAILED);
        } catch (IllegalArgumentException e) {
            console.println("installer/prove: " + e.getMessage());
            System.exit(UNKNOWN);
        }
    }

    private static long number(List<String> options, String name, long otherwise) {
        int at = options.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == options.size() || !options.get(at + 1).matches("\\d{1,18}")) {
            throw new IllegalArgumentException(name + " needs a number");
        }
        return Long.parseLong(options.get(at + 1));
    }

    /// Nothing in it is random and every item is gone through once.
    private static boolean catalogue(int runs, long seed, PrintStream said) {
        CatalogueCampaign.Report report = CatalogueCampaign.run();
        report.faults().forEach(said::println);
        said.println(report.line());
        return report.holds();
    }

    private static boolean populationImport(int runs, long seed, PrintStream said) {
        ImportCampaign.Report report =
                ImportCampaign.run(runs == 0 ? ImportCampaign.USUAL_RESIDENTS : runs, seed, said::println);
        report.faults().forEach(said::println);
        said.println(report.line());
        return report.holds();
    }

    /// In memory one act comes after the other; on a store four workstations act at once.
    private static boolean register(int runs, long seed, PrintStream said) {
        int towns = runs == 0 ? RegisterCampaign.USUAL_RUNS : runs;
        RushCampaign.Report together = RushCampaign.run(Math.max(1, towns / TOWNS_A_RUSH), seed);
        RegisterCampaign.Report report = RegisterCampaign.run(towns, seed).with(together.faults());
        report.faults().forEach(said::println);
        said.println(report.line() + " " + together.figures());
        return report.holds();
    }

    /// Every mutant there is, always the same ones: neither a number of runs nor a seed.
    private static boolean mutation(int runs, long seed, PrintStream said) {
        Mutants mutants = MutationRun.of(said);
        mutants.lines().forEach(said::println);
        return mutants.holds();
    }
}
