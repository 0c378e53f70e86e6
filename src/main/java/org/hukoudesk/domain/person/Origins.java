package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;

/// Where a person comes from, as printed; empty where unknown.
@Embeddable
public record Origins(String formerName, String birthPlace, String nativePlace) {

    public static final Origins UNKNOWN = new Origins("", "", "");

    public Origins formerly(PersonName name) {
        return new Origins(name.full(), birthPlace, nativePlace);
    }

    public Origins bornAt(String place) {
        return new Origins(formerName, place, nativePlace);
    }

    public Origins nativeOf(String place) {
        return new Origins(formerName, birthPlace, place);
    }
}
