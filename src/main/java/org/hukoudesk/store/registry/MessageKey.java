package org.hukoudesk.store.registry;

import jakarta.persistence.Embeddable;

/// A message of a workstation: its idempotency key is unique only together with the sender.
@Embeddable
public record MessageKey(String workstation, String messageId) {}
