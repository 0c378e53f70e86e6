package org.hukoudesk.station.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.document.booklet.Signing;
import org.hukoudesk.document.booklet.Stock;
import org.hukoudesk.document.certificate.Certificate;
import org.hukoudesk.document.page.Calibration;
import org.hukoudesk.document.page.Picture;
import org.hukoudesk.document.page.Sheet;
import org.hukoudesk.domain.person.PersonName;

/// Draws the pages of one case one after the other. The first that does not fit ends it: a booklet is printed whole or
/// not at all.
final class PageDrawing {

    /// Sharp on a large window, some 100 KB a page.
    private static final int PREVIEW_DPI = 150;

    private final Presses presses;
    private final BookletContents contents;
    private final Signing signing;
    private final List<BookletService.Page> pages = new ArrayList<>();
    private Optional<Booklet> unfit = Optional.empty();

    /// @param signing who signs the pages and when
    PageDrawing(Presses presses, BookletContents contents, Signing signing) {
        this.presses = presses;
        this.contents = contents;
        this.signing = signing;
    }

    void home(String key, HouseholdSnapshot household) {
        draw(
                key,
                () -> presses.booklet().get().home(contents.home(household, signing), Calibration.NONE),
                pdf -> new BookletService.Page(
                        key,
                        "",
                        PaperKind.BOOKLET,
                        pdf,
                        presses.previews().get().home(pdf, new Stock("", "", ""), PREVIEW_DPI)));
    }

    void member(String key, ResidentSnapshot member) {
        String masked = new PersonName(member.who().name()).masked();
        draw(
                key,
                () -> presses.booklet().get().member(contents.member(member, signing), Calibration.NONE),
                pdf -> new BookletService.Page(
                        key,
                        masked,
                        PaperKind.BOOKLET,
                        pdf,
                        presses.previews().get().member(pdf, PREVIEW_DPI)));
    }

    void document(String key, Certificate certificate) {
        draw(
                key,
                () -> presses.certificates().get().certificate(certificate, Calibration.NONE),
                pdf -> new BookletService.Page(key, "", PaperKind.A4, pdf, Picture.of(pdf, PREVIEW_DPI)));
    }

    private void draw(String key, Supplier<Sheet> drawing, Function<byte[], BookletService.Page> pictured) {
        if (unfit.isPresent()) {
            return;
        }
        switch (drawing.get()) {
            case Sheet.Drawn(byte[] pdf) -> pages.add(pictured.apply(pdf));
            case Sheet.Refused(var flaws) -> unfit = Optional.of(new Booklet.Unfit(key, flaws));
        }
    }

    Booklet done() {
        return unfit.orElseGet(() -> new Booklet.Ready(pages));
    }
}
