package org.hukoudesk.domain.person;

/// What the register form (常住人口登记表) says about a person besides where they are registered.
public record Particulars(Identity identity, Origins origins, Circumstances circumstances) {

    public Particulars with(Identity next) {
        return new Particulars(next, origins, circumstances);
    }

    public Particulars with(Origins next) {
        return new Particulars(identity, next, circumstances);
    }

    public Particulars with(Circumstances next) {
        return new Particulars(identity, origins, next);
    }
}
