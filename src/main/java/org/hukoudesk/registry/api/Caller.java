package org.hukoudesk.registry.api;

import org.hukoudesk.registry.enrolment.Officer;

/// An officer whose signature has been checked, at an admitted workstation that serves the officer's organ.
public record Caller(CallingStation station, Officer officer) {}
