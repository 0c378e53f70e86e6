package org.hukoudesk.document.certificate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hukoudesk.document.font.Typefaces;
import org.hukoudesk.document.page.Calibration;
import org.hukoudesk.document.page.Codes;
import org.hukoudesk.document.page.Content;
import org.hukoudesk.document.page.LineBreaks;
import org.hukoudesk.document.page.Sheet;
import org.hukoudesk.document.page.Template;

/// Draws a document of the station on one page of plain A4, laid out like official papers (GB/T 9704-2012): 156 mm of
/// text, 28 characters to a line, paragraphs indented by two.
public final class CertificatePages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    /// Nought is a circle in dates, and only there.
    private static final String DIGITS = "〇一二三四五六七八九";

    /// Tenths of a millimetre, as in the template: a character (三号, 16 point), a line of 28, an indent of two.
    private static final double CHARACTER = 56;

    private static final double WIDTH = 1564;
    private static final double INDENT = 2 * CHARACTER;

    private final Template certificate;
    private final LineBreaks breaks;

    public CertificatePages(Typefaces typefaces) {
        this.certificate = Template.load(CertificatePages.class, "certificate", typefaces);
        this.breaks = new LineBreaks(typefaces, new Typefaces.Face(Typefaces.SONG, false), CHARACTER);
    }

    /// The page; refused when the wording does not fit on it.
    public Sheet certificate(Certificate issued, Calibration calibration) {
        Map<String, String> texts = new HashMap<>();
        texts.put("title", issued.title());
        texts.put("number", "编号：" + issued.number());
        texts.put(
                "validUntil",
                issued.validUntil().map(day -> "有效期至" + DAY.format(day)).orElse(""));
        texts.put("station", issued.issue().station());
        texts.put("issuedOn", inHan(issued.issue().on()));
        texts.put("handler", issued.issue().handler());
        texts.put("caseNumber", issued.caseNumber());
        texts.put("digest", issued.digest());
        List<Map<String, String>> rows = issued.paragraphs().stream()
                .flatMap(paragraph -> lines(paragraph).stream())
                .toList();
        return certificate.draw(new Content(texts, rows, Map.of("qr", Codes.qr(scanned(issued)))), calibration);
    }

    private List<Map<String, String>> lines(String paragraph) {
        List<String> lines = breaks.broken(paragraph, WIDTH - INDENT, WIDTH);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            rows.add(row(lines.get(place), place == 0, place == lines.size() - 1));
        }
        return rows;
    }

    /// The last line of a paragraph ends where it ends, all others at the margin.
    private static Map<String, String> row(String line, boolean first, boolean last) {
        String place = first ? (last ? "only" : "first") : (last ? "last" : "middle");
        Map<String, String> row = new HashMap<>(Map.of("only", "", "first", "", "middle", "", "last", ""));
        row.put(place, line);
        return row;
    }

    /// Case, document and digest, each on a line of its own: nothing of the person.
    static String scanned(Certificate issued) {
        return String.join("\n", issued.caseNumber(), issued.number(), issued.digest());
    }

    /// 二〇二六年十一月二十三日
    static String inHan(LocalDate day) {
        var year = new StringBuilder();
        Integer.toString(day.getYear()).chars().forEach(digit -> year.append(DIGITS.charAt(digit - '0')));
        return year + "年" + counted(day.getMonthValue()) + "月" + counted(day.getDayOfMonth()) + "日";
    }

    /// 1 to 31 as they are spoken.
    private static String counted(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "十" : DIGITS.charAt(number / 10) + "十");
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }
}
