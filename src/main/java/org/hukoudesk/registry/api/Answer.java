package org.hukoudesk.registry.api;

import org.hukoudesk.contract.link.Problem;

/// What a desk says to an officer.
public sealed interface Answer {

    /// @param resultJson sent as it is
    record Done(String resultJson) implements Answer {}

    record Refused(Problem problem) implements Answer {}
}
