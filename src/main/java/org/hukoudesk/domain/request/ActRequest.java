package org.hukoudesk.domain.request;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.Sex;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.ServiceItem;

/// Makes the act of the register that a case asks for out of its answers. Pure; the workstation makes it for the
/// preview, the registry for the truth.
public final class ActRequest {

    private static final String NEW = "NEW";

    private final Said said;
    private final Scene scene;

    private ActRequest(Said said, Scene scene) {
        this.said = said;
        this.scene = scene;
    }

    /// @param answers those of visible fields
    /// @return empty when an answer is missing or is not what the act needs, or when the item leads to no act
    public static Optional<Act> of(ServiceItem item, Map<String, String> answers, Scene scene) {
        try {
            var request = new ActRequest(new Said(item, answers), scene);
            return ActKey.of(item.actKey()).flatMap(request::act);
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty(); // the caller says which fields are open; the answer itself may be personal
        }
    }

    /// Every person the answers name.
    public static List<PersonId> persons(ServiceItem item, Map<String, String> answers) {
        var said = new Said(item, answers);
        List<PersonId> named = new ArrayList<>();
        item.fields().forEach(field -> {
            if (field.type() instanceof FieldType.Person) {
                said.maybePerson(field.key()).ifPresent(named::add);
            } else if (field.type() instanceof FieldType.Persons) {
                said.persons(field.key()).forEach(entry -> named.add(new PersonId(entry.person())));
            }
        });
        return named.stream().distinct().toList();
    }

    private Optional<Act> act(ActKey key) {
        return switch (key) {
            case BIRTH -> Optional.of(birth());
            case END -> Optional.of(end());
            case RESTORE -> Optional.of(restoration());
            case ITEM_CHANGE -> Optional.of(itemChange());
            case ADDRESS_CHANGE -> Optional.of(new HouseholdAct.AddressChange(scene.home(), address("address")));
            case CITY_MOVE -> Optional.of(new HouseholdAct.CityMove(leaving(), target(), said.text("cause")));
            case SPLIT -> Optional.of(new HouseholdAct.Split(leaving(), founded()));
            case CREATE -> Optional.of(new HouseholdAct.Creation(leaving(), founded()));
            case CREATE_COLLECTIVE -> Optional.of(new HouseholdAct.CollectiveCreation(founded(said.text("typeCode"))));
            case MERGE ->
                Optional.of(new HouseholdAct.Merge(
                        scene.home(), said.household("stayingHousehold", scene), said.relations("movers")));
            case HEAD_CHANGE -> said.succession().map(head -> new HouseholdAct.HeadChange(scene.home(), head));
            case TYPE_CHANGE ->
                Optional.of(new HouseholdAct.TypeChange(scene.home(), said.text("typeCode"), said.succession()));
            case MOVE_IN,
                    BOOKLET,
                    DOCUMENT,
                    RECORD,
                    CRIMINAL_INDIVIDUAL,
                    CRIMINAL_PROXY,
                    CRIMINAL_UNIT,
                    CRIMINAL_RECHECK,
                    RESIDENCE_REGISTER,
                    RESIDENCE_MOVE,
                    RESIDENCE_END,
                    PERMIT_ISSUE,
                    PERMIT_ENDORSE,
                    PERMIT_REPLACE,
                    PERMIT_SUSPEND,
                    PERMIT_RESTORE,
                    PERMIT_CANCEL -> Optional.empty();
        };
    }

    private Act birth() {
        Sex sex = Sex.ofCode(said.text("childSex")).orElseThrow(() -> new IllegalArgumentException("no sex"));
        var newborn = new PersonAct.Newborn(
                new PersonName(PersonName.dotted(said.text("childName"))),
                sex,
                said.date("bornOn"),
                said.text("ethnic"),
                said.text("birthPlace"),
                said.text("nativePlace"),
                said.text("certificateNo"));
        return new PersonAct.Birth(
                scene.fresh().person(), newborn, said.person("parent"), said.text("relation"), scene.numbers());
    }

    private Act end() {
        var ending = new Ending(said.oneOf(Ending.Cause.class, "endedAs"), said.date("endedOn"));
        return new PersonAct.Deregistration(said.person("person"), ending, said.succession());
    }

    private Act restoration() {
        HouseholdId into = said.text("household").isEmpty() ? scene.home() : said.household("household", scene);
        return new PersonAct.Restoration(said.person("person"), into, said.text("relation"));
    }

    private Act itemChange() {
        Item item = said.oneOf(Item.class, "item");
        String typed = said.text("content");
        var edit = new ItemEdit(
                item, said.oneOf(ItemEdit.Kind.class, "kind"), item.isName() ? PersonName.dotted(typed) : typed);
        return new PersonAct.ItemChange(said.person("person"), List.of(edit), said.flag("ownConsent"), scene.numbers());
    }

    private HouseholdAct.Leaving leaving() {
        return new HouseholdAct.Leaving(scene.home(), said.placements("movers"), said.succession());
    }

    private HouseholdAct.Target target() {
        return said.text("settleMode").equals(NEW)
                ? founded()
                : new HouseholdAct.Joined(said.household("destinationHousehold", scene));
    }

    private HouseholdAct.NewHousehold founded() {
        return founded(HouseholdFacts.FAMILY);
    }

    private HouseholdAct.NewHousehold founded(String type) {
        var fresh = scene.fresh();
        return new HouseholdAct.NewHousehold(fresh.household(), fresh.householdNo(), type, address("address"));
    }

    private String address(String field) {
        return said.address(field, scene.place().division());
    }
}
