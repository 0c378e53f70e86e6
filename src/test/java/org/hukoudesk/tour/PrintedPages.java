package org.hukoudesk.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hukoudesk.document.page.Paper;
import org.hukoudesk.town.Cast;

/// Whether what the printer received is the family's booklet: a home page and a page for each of them, with everything
/// on it that the law wants to read, in fonts the file brings along, at the booklet's size.
record PrintedPages(List<String> complaints) {

    /// 143 × 105 mm in points, as ISO 32000 counts them.
    private static final double WIDTH = 143 / 25.4 * 72;

    private static final double HEIGHT = 105 / 25.4 * 72;

    /// A tenth of a millimetre.
    private static final double TOLERANCE = 0.28;

    private static final List<List<String>> WORDS = List.of(
            List.of("陈𠮷安", "重庆市渝北区" + Cast.NEW_ADDRESS, "500112000001"),
            List.of("陈𠮷安", "户主", Cast.HEAD, Cast.OLD_ADDRESS),
            List.of("欧阳文静", "妻", Cast.SPOUSE, Cast.OLD_ADDRESS),
            List.of("陈沐阳", "子", Cast.SON, Cast.OLD_ADDRESS));

    PrintedPages {
        complaints = List.copyOf(complaints);
    }

    /// @param printed one file for each page side, in the order it was printed
    static PrintedPages of(List<Path> printed) throws IOException {
        List<String> complaints = new ArrayList<>();
        if (printed.size() != WORDS.size()) {
            complaints.add(printed.size() + " page sides were printed instead of " + WORDS.size());
            return new PrintedPages(complaints);
        }
        for (int i = 0; i < printed.size(); i++) {
            String name = "page " + (i + 1);
            var paper = new Paper(Files.readAllBytes(printed.get(i)));
            // An address may be broken over lines.
            String text = paper.text().replaceAll("\\s", "");
            WORDS.get(i).stream()
                    .filter(word -> !text.contains(word))
                    .forEach(word -> complaints.add(name + " does not say " + word));
            paper.fonts().stream()
                    .filter(font -> font.contains(" NOT "))
                    .forEach(font -> complaints.add(name + " prints with " + font));
            if (paper.sizes().size() != 1 || !isBookletSize(paper.sizes().getFirst())) {
                complaints.add(name + " is not one side of 143 × 105 mm");
            }
        }
        return new PrintedPages(complaints);
    }

    private static boolean isBookletSize(double[] size) {
        return Math.abs(size[0] - WIDTH) < TOLERANCE && Math.abs(size[1] - HEIGHT) < TOLERANCE;
    }
}
