package org.hukoudesk.store.population;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.register.Registration;

/// The nation's rows, one per citizen.
@Repository
public interface Registrations {

    @Find
    Optional<Registration> byCitizenId(CitizenId citizenId);

    /// Numbers ever given between two texts, ended and old ones too.
    @Query("from Registration r where r.citizenId.text >= :first and r.citizenId.text < :end order by r.citizenId.text")
    List<Registration> given(String first, String end, Limit limit);

    /// How many persons are in a state; IN_TRANSIT is the in-flight gauge.
    @Query("select count(*) from Registration where state = :state")
    long countIn(RegistrationState state);

    @Insert
    void add(Registration registration);

    @Update
    void update(Registration registration);
}
