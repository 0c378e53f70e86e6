package org.hukoudesk.domain.register;

import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.PersonId;

/// A person entering the register, with the relation to the head and the two printed texts on how they came; a native
/// of the place has 久居 there.
public record NewMember(
        PersonId personId,
        Identity identity,
        Origins origins,
        Circumstances circumstances,
        String relationCode,
        Came came) {

    public record Came(String toCity, String toAddress) {

        public static final Came NATIVE = new Came("久居", "久居");
    }
}
