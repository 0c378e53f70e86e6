package org.hukoudesk.store.population;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.Optional;

/// Which organs may read which scan.
@Repository
public interface BlobReaders {

    @Find
    Optional<BlobReader> byId(BlobReader.Key id);

    @Insert
    void add(BlobReader reader);

    default void keep(BlobReader reader) {
        if (byId(reader.id()).isEmpty()) {
            add(reader);
        }
    }
}
