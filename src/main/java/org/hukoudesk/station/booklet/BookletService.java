package org.hukoudesk.station.booklet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.document.booklet.BookletPages;
import org.hukoudesk.document.booklet.PagePreview;
import org.hukoudesk.document.booklet.Signing;
import org.hukoudesk.document.booklet.Stock;
import org.hukoudesk.document.page.Calibration;
import org.hukoudesk.document.page.Sheet;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.station.intake.PersonLookup;
import org.hukoudesk.station.intake.PersonLookup.Answer;
import org.hukoudesk.station.sync.Casework;

/// Draws the booklet pages of a settled case from what the register says of the household now, never from what was
/// asked for at intake. Takes seconds: call it in the background.
public final class BookletService {

    /// Sharp on a large window, some 100 KB a page.
    private static final int PREVIEW_DPI = 150;

    private static final String HOME = "booklet/home";
    private static final String MEMBER = "booklet/member-";

    private final Casework casework;
    private final PersonLookup people;
    private final Supplier<BookletPages> pages;
    private final Supplier<PagePreview> previews;
    private final BookletContents contents;
    private final Clock clock;

    /// @param pages and `previews` are asked for when first needed: loading the typefaces takes a second
    /// @param words as in [BookletContents]
    public BookletService(
            Casework casework,
            PersonLookup people,
            Supplier<BookletPages> pages,
            Supplier<PagePreview> previews,
            BiFunction<String, String, String> words,
            Clock clock) {
        this.casework = casework;
        this.people = people;
        this.pages = pages;
        this.previews = previews;
        this.contents = new BookletContents(words);
        this.clock = clock;
    }

    /// A new household gets a home page and a page for everybody in it; a joined one only pages for the newcomers.
    ///
    /// @param officer name of who signs the pages
    public Booklet pages(CaseSnapshot settled, String officer) {
        MoveRequest move = casework.file(settled.intake().file()).move();
        var first = new CitizenId(move.movers().getFirst().citizenId());
        Answer answer = people.find(first, settled.intake().itemKey());
        if (answer instanceof Answer.Found(HouseholdSnapshot household)) {
            return hasArrived(household, move)
                    ? drawn(household, move, officer)
                    : new Booklet.Missing(Booklet.Lack.NOT_SETTLED_YET);
        }
        return new Booklet.Missing(answer instanceof Answer.Offline ? Booklet.Lack.OFFLINE : Booklet.Lack.NOT_TOLD);
    }

    private static boolean hasArrived(HouseholdSnapshot household, MoveRequest move) {
        List<String> members =
                household.members().stream().map(ResidentSnapshot::personId).toList();
        return !household.householdId().equals(move.from().householdId())
                && move.movers().stream().map(MoveRequest.Mover::personId).allMatch(members::contains);
    }

    private Booklet drawn(HouseholdSnapshot household, MoveRequest move, String officer) {
        var signing = new Signing(officer, LocalDate.now(clock));
        List<Page> done = new ArrayList<>();
        if (move.to().joinHousehold().isEmpty()) {
            Sheet home = pages.get().home(contents.home(household, signing), Calibration.NONE);
            if (home instanceof Sheet.Refused(var flaws)) {
                return new Booklet.Unfit(HOME, flaws);
            }
            byte[] picture = previews.get().home(home.pdf(), new Stock("", "", ""), PREVIEW_DPI);
            done.add(new Page(HOME, "", home.pdf(), picture));
        }
        for (ResidentSnapshot member : household.members()) {
            Optional<String> key = key(member, move);
            if (key.isPresent()) {
                Sheet sheet = pages.get().member(contents.member(member, signing), Calibration.NONE);
                if (sheet instanceof Sheet.Refused(var flaws)) {
                    return new Booklet.Unfit(key.get(), flaws);
                }
                byte[] picture = previews.get().member(sheet.pdf(), PREVIEW_DPI);
                String masked = new PersonName(member.who().name()).masked();
                done.add(new Page(key.get(), masked, sheet.pdf(), picture));
            }
        }
        return new Booklet.Ready(done);
    }

    /// Counted by the case's own list of persons, so that a page keeps its key whoever joins the household meanwhile.
    private static Optional<String> key(ResidentSnapshot member, MoveRequest move) {
        List<String> movers =
                move.movers().stream().map(MoveRequest.Mover::personId).toList();
        int place = movers.indexOf(member.personId());
        return place < 0 ? Optional.empty() : Optional.of(MEMBER + (place + 1));
    }

    /// One page, drawn and pictured.
    public static final class Page {

        private final String key;
        private final String subject;
        private final byte[] pdf;
        private final byte[] picture;

        /// @param key which page, without anything of a person
        /// @param subject masked name of the member, empty for the home page
        /// @param picture PNG of the page on its form
        public Page(String key, String subject, byte[] pdf, byte[] picture) {
            this.key = key;
            this.subject = subject;
            this.pdf = pdf.clone();
            this.picture = picture.clone();
        }

        public String key() {
            return key;
        }

        public String subject() {
            return subject;
        }

        public byte[] pdf() {
            return Arrays.copyOf(pdf, pdf.length);
        }

        public byte[] picture() {
            return Arrays.copyOf(picture, picture.length);
        }
    }
}
