package org.hukoudesk.store.population;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hukoudesk.domain.person.Contact;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Phone;

/// Where people can be called.
public final class Contacts {

    /// Parameters of one query; drivers allow some ten thousand.
    private static final int ASKED_TOGETHER = 1_000;

    private final StatelessSession session;

    public Contacts(StatelessSession session) {
        this.session = session;
    }

    public Optional<Contact> of(PersonId person) {
        return Optional.ofNullable(session.get(Contact.class, person));
    }

    /// Numbers of those who told one.
    public Map<PersonId, Phone> of(Collection<PersonId> people) {
        List<String> asked = people.stream().map(PersonId::text).distinct().toList();
        List<Contact> found = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += ASKED_TOGETHER) {
            found.addAll(session.createSelectionQuery("from Contact c where c.personId.text in :people", Contact.class)
                    .setParameter("people", asked.subList(from, Math.min(asked.size(), from + ASKED_TOGETHER)))
                    .getResultList());
        }
        return found.stream().collect(Collectors.toMap(Contact::personId, Contact::phone));
    }

    /// Keeps what was told in place of what was told before.
    public void keep(Contact contact) {
        session.upsert(contact);
    }

    public void forget(PersonId person) {
        of(person).ifPresent(session::delete);
    }
}
