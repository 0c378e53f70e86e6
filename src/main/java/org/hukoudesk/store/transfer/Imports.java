package org.hukoudesk.store.transfer;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.code.OrganCode;

/// Imports, the rows they could not take, and the old numbers that came with them.
@Repository
public interface Imports {

    @Query("from ImportRun r where r.organ = :organ and r.fileHash = :fileHash")
    Optional<ImportRun> ofFile(OrganCode organ, String fileHash);

    @Insert
    void add(ImportRun run);

    @Update
    void update(ImportRun run);

    /// In the order of the file.
    @Query("""
            from Rejection r
            where r.id.county = :county and r.id.importId = :importId and r.id.line > :after
            order by r.id.line
            """)
    List<Rejection> rejections(String county, String importId, long after, Limit limit);

    default List<Rejection> rejections(ImportRun.Key run, long after, int limit) {
        return rejections(run.county(), run.importId(), after, Limit.of(limit));
    }

    /// Whose number an old one is another name of: nearly always one person's.
    @Query("from NumberAlias a where a.id.oldNumber = :oldNumber order by a.id.citizenId.text")
    List<NumberAlias> byOldNumber(String oldNumber, Limit limit);

    @Query("from NumberAlias a where a.id.citizenId.text in :numbers order by a.id.oldNumber")
    List<NumberAlias> ofCitizens(Collection<String> numbers);
}
