package org.hukoudesk.document.booklet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hukoudesk.document.booklet.MemberPage.Arrival;
import org.hukoudesk.document.booklet.MemberPage.Origin;
import org.hukoudesk.document.booklet.MemberPage.Person;
import org.hukoudesk.document.booklet.MemberPage.Standing;
import org.hukoudesk.document.booklet.MemberPage.Traits;
import org.hukoudesk.document.font.Typefaces;
import org.hukoudesk.document.page.Calibration;
import org.hukoudesk.document.page.Content;
import org.hukoudesk.document.page.Sheet;
import org.hukoudesk.document.page.Template;

/// Draws booklet pages as positioned data for pre-printed pages of 143 × 105 mm (套打): no line and no label of the form.
public final class BookletPages {

    private final Template home;
    private final Template member;

    public BookletPages(Typefaces typefaces) {
        this.home = Template.load(BookletPages.class, "home", typefaces);
        this.member = Template.load(BookletPages.class, "member", typefaces);
    }

    /// Draws a page nobody sees: the first page takes about a second longer than those after it.
    public void warmUp() {
        home(new HomePage("户", "𠮷", "0", "址", new Signing("", LocalDate.EPOCH)), Calibration.NONE);
    }

    /// The home page (首页).
    public Sheet home(HomePage page, Calibration calibration) {
        Map<String, String> texts = signed(page.signing());
        texts.put("kind", page.kind());
        texts.put("headName", page.headName());
        texts.put("number", page.number());
        texts.put("address", page.address());
        return home.draw(Content.of(texts), calibration);
    }

    /// The front of a member page (常住人口登记卡).
    public Sheet member(MemberPage page, Calibration calibration) {
        Map<String, String> texts = signed(page.signing());
        put(page.person(), texts);
        put(page.origin(), texts);
        put(page.traits(), texts);
        put(page.standing(), texts);
        put(page.arrival(), texts);
        return member.draw(Content.of(texts), calibration);
    }

    private static Map<String, String> signed(Signing signing) {
        Map<String, String> texts = new HashMap<>();
        texts.put("officer", signing.officer());
        texts.put("year", Integer.toString(signing.on().getYear()));
        texts.put("month", Integer.toString(signing.on().getMonthValue()));
        texts.put("day", Integer.toString(signing.on().getDayOfMonth()));
        return texts;
    }

    private static void put(Person person, Map<String, String> texts) {
        texts.put("name", person.name());
        texts.put("formerName", person.formerName());
        texts.put("relationToHead", person.relationToHead());
        texts.put("sex", person.sex());
        texts.put("ethnicity", person.ethnicity());
        texts.put("birthDate", person.birthDate());
        texts.put("idNumber", person.idNumber());
    }

    private static void put(Origin origin, Map<String, String> texts) {
        texts.put("birthplace", origin.birthplace());
        texts.put("nativePlace", origin.nativePlace());
        texts.put("otherLocalAddress", origin.otherLocalAddress());
    }

    private static void put(Traits traits, Map<String, String> texts) {
        texts.put("religion", traits.religion());
        texts.put("height", traits.height());
        texts.put("bloodType", traits.bloodType());
    }

    private static void put(Standing standing, Map<String, String> texts) {
        texts.put("education", standing.education());
        texts.put("maritalStatus", standing.maritalStatus());
        texts.put("militaryService", standing.militaryService());
        texts.put("workplace", standing.workplace());
        texts.put("occupation", standing.occupation());
    }

    private static void put(Arrival arrival, Map<String, String> texts) {
        texts.put("movedToCounty", arrival.toCounty());
        texts.put("movedToAddress", arrival.toAddress());
    }
}
