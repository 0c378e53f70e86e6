package org.hukoudesk.contract.message;

import java.util.List;

/// The migration a case asks for. `joinHousehold` is empty when a new household is created at the destination.
public record MoveRequest(From from, To to, String causeCode, String causeText, String phone, List<Mover> movers) {

    /// Of a case that asks for no migration.
    public static final MoveRequest NONE =
            new MoveRequest(new From("", "", ""), new To("", "", ""), "", "", "", List.of());

    public MoveRequest {
        movers = List.copyOf(movers);
    }

    public record From(String organ, String householdId, String address) {}

    public record To(String organ, String address, String joinHousehold) {}

    /// One person who moves, as read from card and register at intake; relation by GB/T 4761 to the new head.
    public record Mover(String personId, String citizenId, String name, String relationCode, int baseVersion) {}
}
