package org.hukoudesk.contract.link;

/// A refusal on the wire: RFC 9457 `application/problem+json` with two members more.
///
/// @param type URI of the kind of problem; `urn:hukoudesk:problem:` and the code
/// @param status HTTP status
/// @param detail what happened this time; ids only, no personal data
/// @param code stable word by which the workstation chooses its text
/// @param nextStep what to do now, in English; the officer's text comes from the bundle
public record Problem(String type, String title, int status, String detail, String code, String nextStep) {

    private static final String TYPE = "urn:hukoudesk:problem:";

    public static Problem of(ProblemCode known, String detail) {
        return new Problem(TYPE + known.code(), known.title(), known.status(), detail, known.code(), known.nextStep());
    }

    /// True if resending the same request can succeed later; everything else waits for a person.
    public boolean isPassing() {
        return status == 429 || status >= 500;
    }
}
