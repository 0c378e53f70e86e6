package org.hukoudesk.station.shell;

import java.util.List;

/// A text that is not yet in any language: a key and what goes into its places `{0}`, `{1}`. Models speak in messages;
/// the controller turns them into words with [Strings#text(Message)].
///
/// @param key the whole key, `feature.screen.thing`
/// @param arguments values in the order of the places; a message among them is put into words first
public record Message(String key, List<Object> arguments) {

    /// No text at all.
    public static final Message NONE = Message.of("");

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    public boolean isNone() {
        return key.isEmpty();
    }
}
