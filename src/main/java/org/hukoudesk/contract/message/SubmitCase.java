package org.hukoudesk.contract.message;

/// A case taken in at a window, first or after it was returned. `file` is the JSON text of a [CaseFile] exactly as the
/// acceptor saw and signed it, `fileHash` its SHA-256 in hex: later decisions bind that hash. Times are ISO instants,
/// dates ISO dates.
public record SubmitCase(
        String caseNo, String itemKey, String organ, String acceptedAt, Promise promise, String fileHash, String file)
        implements Message {

    /// The promised day; `provisional` while its year has no published calendar (暂定).
    public record Promise(String deadline, boolean provisional) {}

    @Override
    public String orderKey() {
        return caseNo;
    }
}
