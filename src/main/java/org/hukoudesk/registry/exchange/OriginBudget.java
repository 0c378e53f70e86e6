package org.hukoudesk.registry.exchange;

import java.time.LocalDate;

/// By when the origin must have answered a permit: working days after its issue, from catalogue and calendar.
@FunctionalInterface
public interface OriginBudget {

    LocalDate dueFor(LocalDate issuedOn);
}
