package org.hukoudesk.population;

import java.time.LocalDate;
import org.hukoudesk.domain.person.Sex;

/// Somebody thought up, before the register gives a number and an id.
///
/// @param relation to the head by code of GB/T 4761; empty in a collective household
/// @param ethnic by code of GB/T 3304
record Sketch(String relation, Sex sex, LocalDate born, String name, String ethnic) {}
