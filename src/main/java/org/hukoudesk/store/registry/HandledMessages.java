package org.hukoudesk.store.registry;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.Optional;

/// Answers by idempotency key. Look first, then act and add in the same transaction: when two copies of a message race,
/// the loser's transaction runs again and finds the winner's answer.
@Repository
public interface HandledMessages {

    @Find
    Optional<HandledMessage> byKey(MessageKey key);

    @Insert
    void add(HandledMessage message);
}
