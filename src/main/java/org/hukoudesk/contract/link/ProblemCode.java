package org.hukoudesk.contract.link;

/// The refusals the link itself knows. The code is stable: workstations choose the officer's text by it.
public enum ProblemCode {
    MALFORMED("malformed-request", 400, "The request cannot be read", "Report the program error; do not resend."),
    CERTIFICATE_REVOKED("certificate-revoked", 403, "The certificate is revoked", "Ask the registry to enrol again."),
    CERTIFICATE_UNKNOWN("certificate-unknown", 403, "The certificate is not known", "Enrol this workstation."),
    CERTIFICATE_EXPIRED("certificate-expired", 403, "The certificate has expired", "Enrol this workstation again."),
    WORKSTATION_CLOSED("workstation-closed", 403, "The workstation is closed", "Ask the registry to open it."),
    WRONG_WORKSTATION("wrong-workstation", 403, "Another workstation is named", "Send it from the workstation named."),
    OFFICER_UNKNOWN("officer-unknown", 403, "The officer is not known or not active", "Ask for the officer's account."),
    OFFICER_ELSEWHERE("officer-elsewhere", 403, "The officer's organ is not served here", "Use an own workstation."),
    OFFICER_WITHOUT_KEY("officer-without-key", 403, "The officer has no valid key", "Certify the officer's key."),
    SIGNATURE_INVALID("signature-invalid", 403, "The signature does not fit", "Sign again with the officer's key."),
    CODE_REFUSED("code-refused", 403, "The one-time code is not valid", "Ask the registry for a new code."),
    NAME_DIFFERS("name-differs", 403, "The request names another holder", "Make the request for the own name."),
    FORBIDDEN("forbidden", 403, "This is not allowed", "Ask the registry for the right."),
    NOT_FOUND("not-found", 404, "There is nothing here", "Check the address."),
    OFFSET_DIFFERS("offset-differs", 409, "The upload stands elsewhere", "Ask for the offset and go on from there."),
    TOO_LARGE("too-large", 413, "The request is too large", "Send less; scans go as blobs."),
    UNKNOWN_KIND("unknown-kind", 422, "This kind of message is not known", "Update the program."),
    UNKNOWN_VERSION("unknown-version", 422, "This version of the envelope is not known", "Update the program."),
    PURPOSE_MISSING("purpose-missing", 422, "A query needs a purpose", "State the purpose and ask again."),
    HASH_DIFFERS("hash-differs", 422, "The bytes do not fit their hash", "Upload the blob again from the start."),
    KEY_UNFIT("key-unfit", 422, "The signing request does not fit", "Make a new P-256 key and request."),
    TOO_MANY("too-many", 429, "Too much at once", "Wait and try again."),
    INTERNAL("internal", 500, "The registry failed", "Try again later; quote the code and the time.");

    private final String code;
    private final int status;
    private final String title;
    private final String nextStep;

    ProblemCode(String code, int status, String title, String nextStep) {
        this.code = code;
        this.status = status;
        this.title = title;
        this.nextStep = nextStep;
    }

    public String code() {
        return code;
    }

    /// HTTP status.
    public int status() {
        return status;
    }

    String title() {
        return title;
    }

    String nextStep() {
        return nextStep;
    }
}
