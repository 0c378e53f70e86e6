package org.hukoudesk.station.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.service.MaterialState;
import org.hukoudesk.domain.service.ServiceItem;

/// Everything an intake has gathered so far: what a draft keeps and what is filed in the end.
///
/// @param applicant empty until a card was read
/// @param household empty until the applicant was found in a register
/// @param answers by field key
/// @param proofs by material key; an absent one is missing
/// @param mends number of the returned case this corrects; empty for a new one
public record IntakePaper(
        Optional<Applicant> applicant,
        Optional<HouseholdSnapshot> household,
        Map<String, String> answers,
        Map<String, Proof> proofs,
        String mends) {

    /// Nothing yet.
    static final IntakePaper BLANK = new IntakePaper(Optional.empty(), Optional.empty(), Map.of(), Map.of(), "");

    public IntakePaper {
        answers = Map.copyOf(answers);
        proofs = Map.copyOf(proofs);
    }

    IntakePaper answered(Map<String, String> all) {
        return new IntakePaper(applicant, household, all, proofs, mends);
    }

    IntakePaper of(Applicant who, Optional<HouseholdSnapshot> where) {
        return new IntakePaper(Optional.of(who), where, answers, proofs, mends);
    }

    boolean isAbout(Optional<HouseholdSnapshot> other) {
        return household.equals(other);
    }

    /// The household is another by now; answers that name somebody who left it are taken off.
    IntakePaper in(HouseholdSnapshot now, ServiceItem item) {
        Map<String, String> kept = Prefills.withoutStrangers(item, answers, now);
        return new IntakePaper(applicant, Optional.of(now), kept, proofs, mends);
    }

    /// One material has come this far.
    IntakePaper proven(String material, Proof proof) {
        Map<String, Proof> all = new HashMap<>(proofs);
        all.put(material, proof);
        return new IntakePaper(applicant, household, answers, all, mends);
    }

    /// The answer to a field, empty while there is none.
    public String answer(String field) {
        return answers.getOrDefault(field, "");
    }

    public Proof proof(String material) {
        return proofs.getOrDefault(material, Proof.NONE);
    }

    /// How far each material has come.
    Map<String, MaterialState> states() {
        return proofs.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().state()));
    }

    /// Who stands at the counter, as the card says, or as the register says when the card cannot be read. Codes as on
    /// the card, dates ISO; `validUntil` is empty for 长期 and without a card.
    ///
    /// @param byCard whether their card was read; otherwise an officer typed their number
    public record Applicant(
            String name,
            String citizenId,
            String sexCode,
            String birthDate,
            String address,
            String validUntil,
            boolean byCard) {

        /// Masked: the values are personal data.
        @Override
        public String toString() {
            return "Applicant[masked]";
        }
    }

    /// How far one material has come, and its pages in order.
    public record Proof(MaterialState state, List<CaseFile.PageRef> pages) {

        static final Proof NONE = new Proof(MaterialState.MISSING, List.of());

        public Proof {
            pages = List.copyOf(pages);
        }
    }

    /// Masked: the values are personal data.
    @Override
    public String toString() {
        return "IntakePaper[" + answers.size() + " answers, " + proofs.size() + " proofs]";
    }
}
