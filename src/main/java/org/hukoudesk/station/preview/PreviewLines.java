package org.hukoudesk.station.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.station.preview.Preview.Line;
import org.hukoudesk.station.shell.Message;

/// The boxes of the booklet that are touched between two moments, and the members around them.
final class PreviewLines {

    /// The tables that word an item's code.
    private static final Map<Item, String> TABLES = Map.of(
            Item.SEX, "sex",
            Item.ETHNIC_GROUP, "ethnic",
            Item.EDUCATION, "education",
            Item.MARITAL_STATUS, "marital",
            Item.MILITARY_SERVICE, "military",
            Item.BLOOD_TYPE, "blood");

    private final Catalogue catalogue;
    private final Snapshot before;
    private final List<Household> households;
    private final Map<PersonId, Resident> after = new LinkedHashMap<>();
    /// Whether it happened, so that a number which is new is one the register gave.
    private final boolean done;
    private final List<Line> lines = new ArrayList<>();

    private PreviewLines(Catalogue catalogue, Snapshot before, List<Household> households, boolean done) {
        this.catalogue = catalogue;
        this.before = before;
        this.households = households;
        this.done = done;
    }

    /// What an act does: whoever it does not touch stays as they are.
    static List<Line> of(Catalogue catalogue, Snapshot before, Changes changes) {
        var page = new PreviewLines(catalogue, before, changes.openedHouseholds(), false);
        page.put(before.residents());
        page.put(changes.openedResidents());
        return page.lines();
    }

    /// What happened to a household: who is not told of now is no longer in it.
    static List<Line> between(Catalogue catalogue, Snapshot before, Snapshot now) {
        var page = new PreviewLines(catalogue, before, now.households(), true);
        page.put(now.residents());
        return page.lines();
    }

    private void put(List<Resident> residents) {
        residents.forEach(resident -> after.put(resident.personId(), resident));
    }

    private List<Line> lines() {
        households.forEach(this::household);
        after.forEach((person, now) -> member(before.resident(person), now));
        before.residents().stream()
                .filter(resident -> resident.isActive() && !after.containsKey(resident.personId()))
                .forEach(left ->
                        lines.add(new Line(plain(nameOf(left)), relation(left), Message.of("preview.gone.ACTIVE"))));
        return List.copyOf(lines);
    }

    private void household(Household now) {
        Optional<Household> was = before.household(now.householdId());
        if (was.isEmpty()) {
            line(
                    "preview.home.new",
                    Message.of("preview.nothing"),
                    plain(now.facts().address()));
            return;
        }
        var then = was.get().facts();
        if (now.state() == HouseholdState.VOID) {
            line("preview.home", plain(then.address()), Message.of("preview.home.void"));
            return;
        }
        line("preview.home.head", name(then.headPersonId()), name(now.facts().headPersonId()));
        line("preview.home.address", plain(then.address()), plain(now.facts().address()));
        line(
                "preview.home.type",
                word("household-type", then.typeCode()),
                word("household-type", now.facts().typeCode()));
        changed("preview.home.number", then.number(), now.facts().number());
        changed("preview.home.organ", then.organ().text(), now.facts().organ().text());
    }

    /// A box that hardly any act touches: shown only where one did.
    private void changed(String label, String was, String now) {
        if (!was.equals(now)) {
            line(label, plain(was), plain(now));
        }
    }

    private Message name(PersonId person) {
        return Optional.ofNullable(after.get(person))
                .or(() -> before.resident(person))
                .map(resident -> plain(nameOf(resident)))
                .orElse(Message.of("preview.nobody"));
    }

    private void member(Optional<Resident> was, Resident now) {
        Message label = plain(nameOf(was.orElse(now)));
        Message before = was.filter(Resident::isActive).map(it -> relation(it)).orElse(Message.of("preview.nothing"));
        lines.add(new Line(label, before, fate(was, now)));
        was.ifPresent(it -> items(it, now));
    }

    /// The relation to the head as it will be, or why the person is on the page no more.
    private Message fate(Optional<Resident> was, Resident now) {
        if (!now.isActive()) {
            return Message.of("preview.gone." + now.standing().state().name());
        }
        boolean elsewhere = was.filter(
                        it -> !it.standing().householdId().equals(now.standing().householdId()))
                .isPresent();
        return elsewhere ? Message.of("preview.moved", relation(now)) : relation(now);
    }

    private Message relation(Resident resident) {
        String code = resident.standing().relationCode();
        return code.isEmpty() ? Message.of("preview.member") : word("relation", code);
    }

    private void items(Resident was, Resident now) {
        for (Item item : Item.values()) {
            String then = item.of(was.particulars());
            String next = item.of(now.particulars());
            if (!then.equals(next)) {
                // the number shown here is not the one the register will give
                Message given = item == Item.NUMBER && !done ? Message.of("preview.number.later") : content(item, next);
                lines.add(new Line(
                        Message.of("preview.item", plain(nameOf(now)), Message.of("preview.item." + item.name())),
                        content(item, then),
                        given));
            }
        }
    }

    private Message content(Item item, String content) {
        if (content.isEmpty()) {
            return Message.of("preview.nothing");
        }
        return Optional.ofNullable(TABLES.get(item))
                .map(table -> word(table, content))
                .orElseGet(() -> plain(content));
    }

    private Message word(String table, String code) {
        return plain(catalogue.table(table).flatMap(words -> words.text(code)).orElse(code));
    }

    private static String nameOf(Resident resident) {
        return Item.NAME.of(resident.particulars());
    }

    private void line(String label, Message was, Message now) {
        lines.add(new Line(Message.of(label), was, now));
    }

    private static Message plain(String text) {
        return Message.of("preview.plain", text);
    }
}
