package org.hukoudesk.registry.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Phone;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.registry.rows.ContentHash;
import org.hukoudesk.registry.rows.FileFormat;
import org.hukoudesk.registry.rows.Row;
import org.hukoudesk.registry.rows.RowWriter;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.audit.AuditEvent;
import org.hukoudesk.store.transfer.NumberAlias;

/// Writes everybody registered with an organ to a file that an import reads, some households at a time. The file has
/// its
/// name only when it is whole, and who took it stands in the audit chain before.
public final class PopulationExport {

    /// Some thousand residents in memory.
    private static final int HOUSEHOLDS = 500;

    private final Store store;
    private final Clock clock;

    public PopulationExport(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// What was written.
    ///
    /// @param contentHash the same as that of an import of the file into an empty register
    public record Exported(long residents, long households, String contentHash) {}

    /// Empty when the name ends neither in `.csv` nor in `.jsonl`.
    public Optional<Exported> give(OrganCode organ, Path file, OfficerId by) {
        return FileFormat.of(file).map(format -> {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try {
                Exported exported;
                try (RowWriter writer = RowWriter.to(part, format)) {
                    exported = written(organ, writer);
                }
                store.change(tx -> audit(tx, organ, by, exported));
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return exported;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Exported written(OrganCode organ, RowWriter writer) {
        ContentHash content = ContentHash.ofNobody();
        long residents = 0;
        long households = 0;
        Page page = page(organ, Optional.empty());
        while (page.last().isPresent()) {
            for (Row row : page.rows()) {
                writer.write(row);
                content.add(row);
                residents++;
            }
            households += page.households();
            page = page(organ, page.last());
        }
        return new Exported(residents, households, content.text());
    }

    /// @param last of the page's households; empty behind the end
    private record Page(List<Row> rows, int households, Optional<Household> last) {}

    private Page page(OrganCode organ, Optional<Household> after) {
        return store.read(tx -> {
            List<Household> homes = tx.rollPages().after(organ, after, HOUSEHOLDS);
            if (homes.isEmpty()) {
                return new Page(List.of(), 0, Optional.empty());
            }
            Map<HouseholdId, List<Resident>> members = members(tx, organ, homes);
            Map<CitizenId, String> old = oldNumbers(tx, members);
            Map<PersonId, Phone> phones = phones(tx, members);
            List<Row> rows = new ArrayList<>();
            for (Household home : homes) {
                for (Resident member : members.getOrDefault(home.householdId(), List.of())) {
                    String number = old.getOrDefault(member.identity().citizenId(), "");
                    String phone = Optional.ofNullable(phones.get(member.personId()))
                            .map(Phone::full)
                            .orElse("");
                    rows.add(RegisterRows.row(home.facts(), member, number, phone));
                }
            }
            return new Page(rows, members.size(), Optional.of(homes.getLast()));
        });
    }

    private static Map<HouseholdId, List<Resident>> members(Tx tx, OrganCode organ, List<Household> homes) {
        List<String> ids = homes.stream().map(home -> home.householdId().text()).toList();
        Map<HouseholdId, List<Resident>> members = new HashMap<>();
        for (Resident resident : tx.rollPages().activeIn(organ.county(), ids)) {
            members.computeIfAbsent(resident.standing().householdId(), _ -> new ArrayList<>())
                    .add(resident);
        }
        return Collections.unmodifiableMap(members);
    }

    private static Map<CitizenId, String> oldNumbers(Tx tx, Map<HouseholdId, List<Resident>> members) {
        List<String> numbers = members.values().stream()
                .flatMap(List::stream)
                .map(member -> member.identity().citizenId().full())
                .toList();
        Map<CitizenId, String> old = new HashMap<>();
        for (NumberAlias alias : tx.imports().ofCitizens(numbers)) {
            old.putIfAbsent(alias.citizenId(), alias.oldNumber());
        }
        return old;
    }

    private static Map<PersonId, Phone> phones(Tx tx, Map<HouseholdId, List<Resident>> members) {
        return tx.population()
                .contacts()
                .of(members.values().stream()
                        .flatMap(List::stream)
                        .map(Resident::personId)
                        .toList());
    }

    private void audit(Tx tx, OrganCode organ, OfficerId by, Exported exported) {
        String detail = String.format(
                Locale.ROOT,
                "{\"residents\":%d,\"households\":%d,\"content\":\"%s\"}",
                exported.residents(),
                exported.households(),
                exported.contentHash());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        tx.audit().append(organ.county(), new AuditEvent(at, by.text(), "register.export", organ.text(), detail));
    }
}
