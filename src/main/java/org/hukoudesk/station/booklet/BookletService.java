package org.hukoudesk.station.booklet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.document.booklet.Signing;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.replica.HouseholdsNow;
import org.hukoudesk.station.replica.PersonLookup.Answer;
import org.hukoudesk.station.sync.Casework;

/// Draws what a settled or executed case puts on paper: booklet pages from what the register says of the household now,
/// never from what was asked for at intake; documents as the registry worded them. Takes seconds: call it in the
/// background.
public final class BookletService {

    private static final String HOME = "booklet/home";
    private static final String MEMBER = "booklet/member-";

    private final Casework casework;
    private final HouseholdsNow households;
    private final Presses presses;
    private final BookletContents contents;
    private final Clock clock;

    /// @param words as in [BookletContents]
    public BookletService(
            Casework casework,
            HouseholdsNow households,
            Presses presses,
            BiFunction<String, String, String> words,
            Clock clock) {
        this.casework = casework;
        this.households = households;
        this.presses = presses;
        this.contents = new BookletContents(words);
        this.clock = clock;
    }

    /// @param officer name of who signs the pages
    public Booklet pages(CaseSnapshot done, String officer) {
        var drawing = new PageDrawing(presses, contents, new Signing(officer, LocalDate.now(clock)));
        PapersDue due = due(done);
        if (PapersDue.isPaperless(done, due)) {
            return drawing.done();
        }
        if (due.document().isPresent()) {
            drawing.document(due.document().get(), DocumentContents.of(done, officer));
            return drawing.done();
        }
        return due.homes().isEmpty() ? moved(done, drawing) : executed(done, due.homes(), drawing);
    }

    /// Whether something was printed on the day it is now, in the legal zone.
    public boolean isToday(Instant at) {
        return ChinaTime.dayOf(at).equals(ChinaTime.dayOf(clock.instant()));
    }

    /// What a case puts on paper as it stands now.
    public PapersDue due(CaseSnapshot told) {
        return PapersDue.of(
                told.course().result(), casework.file(told.intake().file()).origin());
    }

    /// A new household gets a home page and a page for everybody in it; a joined one only pages for the newcomers.
    private Booklet moved(CaseSnapshot settled, PageDrawing drawing) {
        MoveRequest move = casework.file(settled.intake().file()).move();
        var first = new CitizenId(move.movers().getFirst().citizenId());
        Answer answer = households.people().find(first, settled.intake().itemKey());
        if (answer instanceof Answer.Found(HouseholdSnapshot household)) {
            return hasArrived(household, move)
                    ? drawn(household, move, drawing)
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

    private static Booklet drawn(HouseholdSnapshot household, MoveRequest move, PageDrawing drawing) {
        if (move.to().joinHousehold().isEmpty()) {
            drawing.home(HOME, household);
        }
        for (ResidentSnapshot member : household.members()) {
            key(member, move).ifPresent(key -> drawing.member(key, member));
        }
        return drawing.done();
    }

    /// Counted by the case's own list of persons, so that a page keeps its key whoever joins the household meanwhile.
    private static Optional<String> key(ResidentSnapshot member, MoveRequest move) {
        List<String> movers =
                move.movers().stream().map(MoveRequest.Mover::personId).toList();
        int place = movers.indexOf(member.personId());
        return place < 0 ? Optional.empty() : Optional.of(MEMBER + (place + 1));
    }

    /// Pages are counted by the result of the case, for the same reason.
    private Booklet executed(CaseSnapshot done, List<PapersDue.HomePages> due, PageDrawing drawing) {
        HouseholdsNow.Found found = households.find(
                due.stream().map(PapersDue.HomePages::household).collect(Collectors.toSet()),
                casework.file(done.intake().file()).origin().members(),
                due.stream().flatMap(home -> home.persons().stream()).toList(),
                done.intake().itemKey());
        int members = 0;
        for (int place = 0; place < due.size(); place++) {
            PapersDue.HomePages pages = due.get(place);
            Optional<HouseholdSnapshot> household =
                    Optional.ofNullable(found.byId().get(pages.household()));
            if (household.isEmpty()) {
                return new Booklet.Missing(found.offline() ? Booklet.Lack.OFFLINE : Booklet.Lack.NOT_TOLD);
            }
            if (pages.front()) {
                drawing.home(place == 0 ? HOME : HOME + "-" + (place + 1), household.get());
            }
            for (String person : pages.persons()) {
                Optional<ResidentSnapshot> member = member(household.get(), person);
                if (member.isEmpty()) {
                    return new Booklet.Missing(Booklet.Lack.NOT_SETTLED_YET);
                }
                drawing.member(MEMBER + ++members, member.get());
            }
        }
        return drawing.done();
    }

    private static Optional<ResidentSnapshot> member(HouseholdSnapshot household, String person) {
        return household.members().stream()
                .filter(member -> member.personId().equals(person))
                .findFirst();
    }

    /// One page, drawn and pictured.
    public static final class Page {

        private final String key;
        private final String subject;
        private final PaperKind paper;
        private final byte[] pdf;
        private final byte[] picture;

        /// @param key which page, without anything of a person
        /// @param subject masked name of the member, empty where the page is nobody's own
        /// @param picture PNG of the page on its form
        public Page(String key, String subject, PaperKind paper, byte[] pdf, byte[] picture) {
            this.key = key;
            this.subject = subject;
            this.paper = paper;
            this.pdf = pdf.clone();
            this.picture = picture.clone();
        }

        public String key() {
            return key;
        }

        public String subject() {
            return subject;
        }

        /// What it is printed on.
        public PaperKind paper() {
            return paper;
        }

        public byte[] pdf() {
            return Arrays.copyOf(pdf, pdf.length);
        }

        public byte[] picture() {
            return Arrays.copyOf(picture, picture.length);
        }
    }
}
