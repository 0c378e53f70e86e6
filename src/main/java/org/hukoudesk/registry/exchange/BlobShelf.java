package org.hukoudesk.registry.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.registry.api.BlobDesk;
import org.hukoudesk.registry.api.CallingStation;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.blob.BlobFiles;
import org.hukoudesk.store.blob.BlobName;
import org.hukoudesk.store.population.BlobReader;

/// Scans by hash. Whoever brought one may see it, and so may the organs party to a case that names it; to everybody
/// else it is absent.
public final class BlobShelf implements BlobDesk {

    private final Store store;
    private final BlobFiles files;

    public BlobShelf(Store store, BlobFiles files) {
        this.store = store;
        this.files = files;
    }

    @Override
    public OptionalLong length(CallingStation station, String hash) {
        var name = new BlobName(hash);
        return files.has(name) && mayRead(station, hash) ? OptionalLong.of(files.size(name)) : OptionalLong.empty();
    }

    @Override
    public void keep(CallingStation station, String hash, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            files.put(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.change(tx -> station.workstation()
                .organs()
                .forEach(organ -> tx.blobReaders().keep(new BlobReader(hash, new OrganCode(organ)))));
    }

    @Override
    public Optional<Content> open(CallingStation station, String hash) {
        var name = new BlobName(hash);
        return files.has(name) && mayRead(station, hash)
                ? Optional.of(new Content(files.open(name), files.size(name)))
                : Optional.empty();
    }

    private boolean mayRead(CallingStation station, String hash) {
        return store.read(tx -> station.workstation().organs().stream()
                .anyMatch(organ -> tx.blobReaders()
                        .byId(new BlobReader.Key(hash, new OrganCode(organ)))
                        .isPresent()));
    }
}
