package org.hukoudesk.canary.domain.person;

/// Wrong on purpose: stands for the real one.
public record CitizenId(String full) {}
