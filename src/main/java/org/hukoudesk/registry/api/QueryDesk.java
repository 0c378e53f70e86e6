package org.hukoudesk.registry.api;

import org.hukoudesk.contract.link.Envelope;

/// Answers questions about persons. Every question is signed by an officer, states a purpose, and is audited here.
public interface QueryDesk {

    /// @param query its body is JSON with a purpose that is not blank
    Answer person(Caller caller, Envelope query);
}
