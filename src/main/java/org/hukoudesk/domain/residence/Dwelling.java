package org.hukoudesk.domain.residence;

import jakarta.persistence.Embeddable;

/// Where the person lives, as it is printed, and whom to call about it; the telephone is empty in one's own dwelling.
@Embeddable
public record Dwelling(String address, String landlordPhone) {

    /// As wide as the columns.
    public static final int MAX_ADDRESS = 200;
    public static final int MAX_PHONE = 20;

    public Dwelling {
        address = address.strip();
        landlordPhone = landlordPhone.strip();
    }

    public boolean isComplete() {
        return !address.isEmpty() && address.length() <= MAX_ADDRESS && landlordPhone.length() <= MAX_PHONE;
    }

    /// The telephone is a person's and stays out of texts.
    @Override
    public String toString() {
        return "Dwelling[]";
    }
}
