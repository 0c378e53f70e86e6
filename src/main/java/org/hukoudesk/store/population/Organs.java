package org.hukoudesk.store.population;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.code.OrganCode;

/// Organs and the workstations that serve them.
@Repository
public interface Organs {

    /// More workstations than any organ has windows, more organs than one workstation serves.
    int MAX_WORKSTATIONS = 1_000;

    @Find
    Optional<OrganRow> byCode(String code);

    @Query("from OrganRow order by code")
    List<OrganRow> all(Limit limit);

    /// Workstations that serve an organ, in the order in which their feeds are locked.
    @Query("select w.id.workstation from WorkstationOrgan w where w.id.organ = :organ order by w.id.workstation")
    List<String> servedFrom(OrganCode organ, Limit limit);

    /// At most [#MAX_WORKSTATIONS].
    default List<String> servedFrom(OrganCode organ) {
        return servedFrom(organ, Limit.of(MAX_WORKSTATIONS));
    }

    @Query("select w from WorkstationOrgan w where w.id.workstation = :workstation order by w.id.organ.text")
    List<WorkstationOrgan> servedBy(String workstation, Limit limit);

    /// The organs a workstation serves.
    default List<OrganCode> servedBy(String workstation) {
        return servedBy(workstation, Limit.of(MAX_WORKSTATIONS)).stream()
                .map(served -> served.id().organ())
                .toList();
    }

    @Insert
    void add(OrganRow organ);

    @Update
    void update(OrganRow organ);

    default void keep(OrganRow organ) {
        if (byCode(organ.code().text()).isEmpty()) {
            add(organ);
        } else {
            update(organ);
        }
    }

    @Query("from WorkstationOrgan w where w.id = :id")
    Optional<WorkstationOrgan> serving(WorkstationOrgan.Key id);

    @Insert
    void add(WorkstationOrgan served);

    default void keep(WorkstationOrgan served) {
        if (serving(served.id()).isEmpty()) {
            add(served);
        }
    }
}
