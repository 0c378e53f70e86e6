package org.hukoudesk.contract.feed;

/// A public-security organ as every workstation should name it: 12-character code, full name, its division's name.
public record OrganSnapshot(String code, String name, String divisionName) {}
