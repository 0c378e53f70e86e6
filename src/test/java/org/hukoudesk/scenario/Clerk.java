package org.hukoudesk.scenario;

import java.util.Map;
import javafx.scene.input.KeyCode;
import org.hukoudesk.scenario.Neighbours.Member;
import org.hukoudesk.town.Hands;
import org.hukoudesk.town.Play;
import org.hukoudesk.town.WindowHands;

/// 周敏 at the window of 新牌坊派出所, with whoever stands before her.
final class Clerk {

    private final Play play;
    private final Hands hands;

    /// @param hands of the window with the officer signed on
    Clerk(Play play, Hands hands) {
        this.play = play;
        this.hands = hands;
    }

    /// Opens the service of this name and reads the card of who stands there.
    void begin(String service, Member applicant) {
        begin(service, applicant.card());
    }

    /// Opens the service of this name and reads this card.
    void begin(String service, Map<String, String> card) {
        play.town().reader().lay(card);
        play.window().openIntake(service);
        hands.type(KeyCode.F2);
        hands.read(card.getOrDefault("name", ""));
        hands.read("身份证已读");
    }

    void answer(String field, String words) {
        hands.fill("field-" + field, words);
    }

    void tick(String field) {
        new WindowHands(hands, play.town().glass(), play.town().glass()).tick("field-" + field);
    }

    /// Walks down a list until these words are chosen.
    void choose(String field, String words) {
        hands.choose("field-" + field, words);
    }

    /// Has each of these originals in hand.
    void sees(String... materials) {
        for (String material : materials) {
            hands.focus("material-" + material);
            hands.type(KeyCode.SPACE);
            hands.clickText("看过原件");
            hands.until(
                    "material-" + material,
                    row -> String.valueOf(row.getAccessibleText()).endsWith("核验原件"));
        }
    }

    /// Lays each of these papers on the scanner, drawn with its name and who it is of.
    void scans(String of, String... materials) {
        for (String material : materials) {
            play.bring(material, material + "（样张）", of);
            play.window().scan(material);
        }
    }

    /// Files the case and answers its number.
    String submit() {
        return play.window().submit();
    }

    Hands hands() {
        return hands;
    }
}
