package org.hukoudesk.tour;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.town.TownTime;
import org.hukoudesk.town.Witness;

/// One end's account of where everybody is, in a process of its own after all others have ended: what the registry
/// answers this workstation over mutual TLS, and what the workstation's own store says of cases, permits and sheets.
///
/// Arguments: data folder, officer, PIN, then the ID numbers asked for.
final class Account {

    private final Path folder;
    private final Witness witness;
    private final PrintStream out;

    private Account(Path folder, Witness witness, PrintStream out) {
        this.folder = folder;
        this.witness = witness;
        this.out = out;
    }

    static void main(String... arguments) {
        Path folder = Path.of(arguments[0]);
        var clock = TownTime.ofThisProcess().clock();
        var account = new Account(folder, Witness.of(folder, arguments[1], arguments[2], clock), System.out);
        account.tell(List.of(arguments).subList(3, arguments.length));
    }

    private void tell(List<String> numbers) {
        out.println("# " + witness.settings().place().station() + " "
                + witness.settings().workstation());
        numbers.forEach(this::tellPerson);
        var key = new StoreSettings.EncryptedFile(
                folder.resolve("station"), witness.secret().store());
        try (Store store = Store.open(key, StoreRole.STATION)) {
            store.change(tx -> {
                tx.caseViews().recent().forEach(row -> out.println("case " + row.caseNo() + " " + row.stage()));
                tx.permitViews().recent().forEach(row -> out.println("permit of " + row.caseNo() + " " + row.stage()));
                tx.caseViews().recent().stream()
                        .flatMap(row -> tx.printJournal().ofCase(row.caseNo()).stream())
                        .forEach(row -> out.println(
                                "sheet " + row.order().pageKey() + " " + row.state() + " job " + row.jobName()));
            });
        }
    }

    private void tellPerson(String number) {
        PersonQuery.Found found = witness.person(number);
        HouseholdSnapshot household = found.household();
        ResidentSnapshot person = household.members().stream()
                .filter(member -> member.personId().equals(found.personId()))
                .findFirst()
                .orElseThrow();
        String permit = person.openPermit().isEmpty() ? "no open permit" : person.openPermit();
        out.println(String.join(
                " | ",
                person.who().name(),
                number,
                person.state(),
                household.lines().organName(),
                "户号 " + household.lines().number(),
                household.lines().address(),
                permit));
    }
}
