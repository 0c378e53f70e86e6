package org.hukoudesk.store.audit;

import java.time.Instant;

/// Something somebody did.
///
/// @param at by the clock of the program that writes it
/// @param actor officer id, or the program's own name for what no officer did
/// @param action dotted code such as `case.approve`
/// @param subject id of what it was done to; never a person's name or number
/// @param detail JSON of ids and codes, up to 4000 characters
public record AuditEvent(Instant at, String actor, String action, String subject, String detail) {}
