package org.hukoudesk.registry.exchange;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.person.Contact;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Phone;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.service.FormField;

/// The telephone number an applicant gives with a case: the next counter has it when they come again, and finds them
/// by it.
record ToldPhone(Turn turn, Announcer announcer) {

    private static final FormField.Prefill APPLICANTS =
            new FormField.Prefill.From(FormField.Prefill.Source.APPLICANT_PHONE);

    /// Keeps it when it is news. An applicant who is not in the register, or of whose name there are two in the
    /// household, is told of nowhere.
    void keep(CaseEffect.Wish wish) {
        phone(wish)
                .ifPresent(phone -> applicant(wish.file())
                        .flatMap(id -> turn.tx().population().residents().latest(id))
                        .filter(person -> isNews(person, phone))
                        .ifPresent(person -> keep(person, phone)));
    }

    private void keep(Resident person, Phone phone) {
        turn.tx().population().contacts().keep(new Contact(person.personId(), phone, turn.day()));
        announcer.announceHouseholds(turn, List.of(person.standing().householdId()));
    }

    private boolean isNews(Resident person, Phone phone) {
        return turn.tx()
                .population()
                .contacts()
                .of(person.personId())
                .filter(known -> known.phone().equals(phone))
                .isEmpty();
    }

    private static Optional<Phone> phone(CaseEffect.Wish wish) {
        return wish.item().fields().stream()
                .filter(field -> field.prefill().equals(APPLICANTS))
                .flatMap(field -> Phone.read(wish.answers().getOrDefault(field.key(), "")).stream())
                .findFirst();
    }

    private static Optional<PersonId> applicant(CaseFile file) {
        List<ResidentSnapshot> named = file.origin().members().stream()
                .filter(member -> member.who().name().equals(file.applicantName()))
                .toList();
        return named.size() == 1 ? Optional.of(new PersonId(named.getFirst().personId())) : Optional.empty();
    }
}
