package org.hukoudesk.device.idcard;

import java.time.LocalDate;

/// The readable text of a card (GA/T 490), trimmed.
///
/// `sexCode` is GB/T 2261.1 (1 male, 2 female), `ethnicCode` GB/T 3304; foreigners' cards carry neither ethnic code nor
/// address, which are then empty. `toString` is masked: the values are personal data.
public record CardText(
        CardType type,
        String name,
        String sexCode,
        String ethnicCode,
        LocalDate birthDate,
        String address,
        String idNumber,
        String issuer,
        CardValidity validity) {

    @Override
    public String toString() {
        return "CardText[" + type + ", masked]";
    }
}
