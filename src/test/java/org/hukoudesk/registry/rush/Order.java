package org.hukoudesk.registry.rush;

import java.util.UUID;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.domain.casework.Officer;

/// One message an officer sends from a workstation.
///
/// @param words what it is, for whoever reads a story that went wrong
record Order(String workstation, String messageId, Officer officer, Message message, String words) {

    static Order of(String workstation, Officer officer, Message message, String words) {
        return new Order(workstation, UUID.randomUUID().toString(), officer, message, words);
    }

    @Override
    public String toString() {
        return workstation + " " + officer + " " + words;
    }
}
