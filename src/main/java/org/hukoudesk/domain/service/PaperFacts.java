package org.hukoudesk.domain.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the braces in a [PaperText] may name besides the fields of the form.
public final class PaperFacts {

    /// Facts of a person, as `{person.name}` where `person` is a field that names one. `endedAs` and `endedOn`
    /// say why and when a registration ended, in words. `changedFrom`, `changedTo` and `changedOn` tell the last
    /// change of the item that [#CHANGED_ITEM] names.
    public static final List<String> OF_PERSON = List.of(
            "name",
            "sex",
            "ethnic",
            "birthDate",
            "citizenId",
            "address",
            "householdNo",
            "relation",
            "headName",
            "endedAs",
            "endedOn",
            "formerName",
            "changedFrom",
            "changedTo",
            "changedOn");

    /// The field whose answer is the [org.hukoudesk.domain.item.Item] a document is about.
    public static final String CHANGED_ITEM = "changedItem";

    /// Facts of the document: the station that makes it, its day, its number, the last day it is good for.
    public static final List<String> OF_DOCUMENT = List.of("station", "today", "number", "validUntil");

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private PaperFacts() {}

    /// What the braces of a text name, in order.
    public static List<String> named(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = BRACES.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /// A text with what its braces name put in their place.
    public static String filled(String text, UnaryOperator<String> said) {
        return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(said.apply(found.group(1))));
    }

    /// Whether every brace of a text has its partner.
    public static boolean isBalanced(String text) {
        String rest = BRACES.matcher(text).replaceAll("");
        return !rest.contains("{") && !rest.contains("}");
    }
}
