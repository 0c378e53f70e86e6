package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;

/// Where a person comes from, as printed; empty where unknown.
@Embeddable
public record Origins(String formerName, String birthPlace, String nativePlace) {

    public static final Origins UNKNOWN = new Origins("", "", "");
}
