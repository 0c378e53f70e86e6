package org.hukoudesk.station;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.station.enrolment.StationIdentity;
import org.hukoudesk.station.print.PrintService;
import org.hukoudesk.station.settings.StationSettings;
import org.hukoudesk.station.sync.CaseworkService;
import org.hukoudesk.station.sync.OfficerSeat;
import org.hukoudesk.station.sync.RegistryClient;
import org.hukoudesk.station.sync.RegistryLink;
import org.hukoudesk.station.sync.RegistryPeople;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreKey;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.blob.BlobFiles;

/// What stands open from the first right PIN until the program ends: the store, the link, the machines, and the
/// services on them. It stays open while the screen is locked, so that a page under way is written down and messages
/// go on; acting for an officer needs that officer's own key, which is forgotten at every lock.
final class OpenCounter implements AutoCloseable {

    private final Store store;
    private final RegistryClient client;
    private final RegistryLink link;
    private final Machines machines;
    private final BlobFiles scans;
    private final CaseworkService casework;
    private final RegistryPeople people;
    private final PrintService booklets;
    private final PrintService paper;

    /// What the counter is opened with.
    ///
    /// @param seat who is signed on now
    /// @param onNews called on a thread of the link
    record Surroundings(Path folder, StationSettings settings, Supplier<Optional<OfficerSeat>> seat, Runnable onNews) {}

    /// Opens everything the officers work with. Waits for no machine and no network.
    OpenCounter(Surroundings around, StoreKey key, Clock clock) {
        Path folder = around.folder();
        this.store = Store.open(new StoreSettings.EncryptedFile(folder.resolve("station"), key), StoreRole.STATION);
        this.scans = BlobFiles.encrypted(folder.resolve("scans"), key);
        var pages = BlobFiles.encrypted(folder.resolve("pages"), key);
        MutualTls tls = StationIdentity.open(folder, Keys.identityPassword(key), clock)
                .tls()
                .orElseThrow(() -> new IllegalStateException("this workstation is not enrolled"));
        this.client = new RegistryClient(around.settings().registry(), tls);
        var place = new RegistryLink.Place(store, scans);
        this.link = RegistryLink.start(place, client, clock, around.onNews());
        this.casework = new CaseworkService(place, client, around.seat(), link::wake, clock);
        this.people = new RegistryPeople(client, around.seat(), clock);
        this.machines = Machines.of(around.settings().machines());
        this.booklets = prints(machines.booklets(), pages, clock);
        this.paper = prints(machines.paper(), pages, clock);
    }

    private PrintService prints(Machines.Printer printer, BlobFiles pages, Clock clock) {
        return new PrintService(store, pages, printer.machine(), printer.address(), clock);
    }

    Store store() {
        return store;
    }

    RegistryLink link() {
        return link;
    }

    Machines machines() {
        return machines;
    }

    BlobFiles scans() {
        return scans;
    }

    CaseworkService casework() {
        return casework;
    }

    RegistryPeople people() {
        return people;
    }

    /// Prints booklet pages.
    PrintService booklets() {
        return booklets;
    }

    /// Prints on A4.
    PrintService paper() {
        return paper;
    }

    /// In reverse: nothing is sent or printed any more, then the store closes.
    @Override
    public void close() {
        link.close();
        client.close();
        machines.close();
        store.close();
    }
}
