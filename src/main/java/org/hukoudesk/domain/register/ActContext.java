package org.hukoudesk.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;

/// Who acts, for which organ and when; `day` is the legal date of the act in China's one time zone.
public record ActContext(ActId actId, OrganCode organ, OfficerId officer, Instant at, LocalDate day) {}
