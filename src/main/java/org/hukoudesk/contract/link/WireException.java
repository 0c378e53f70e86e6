package org.hukoudesk.contract.link;

/// The link is broken in a way no caller can answer for: a missing algorithm, a key store that cannot be read.
public final class WireException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param key a stable message key; never personal data
    public WireException(String key, Throwable cause) {
        super(key, cause);
    }
}
