package org.hukoudesk.document.receipt;

import java.math.BigDecimal;
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
import org.hukoudesk.document.page.Sheet;
import org.hukoudesk.document.page.Template;
import org.hukoudesk.document.receipt.AcceptanceReceipt.Applicant;
import org.hukoudesk.document.receipt.AcceptanceReceipt.Desk;
import org.hukoudesk.document.receipt.AcceptanceReceipt.Material;
import org.hukoudesk.document.receipt.AcceptanceReceipt.Promise;

/// Draws the receipt of an accepted case (受理回执) on plain A4, form and data.
public final class ReceiptPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private static final String FREE = "3. 户口登记、户口簿和证明均不收取任何费用。";
    private static final String CHARGED = "3. 收费以上列金额为准，缴费后请索取票据。";

    private final Template receipt;

    public ReceiptPages(Typefaces typefaces) {
        this.receipt = Template.load(ReceiptPages.class, "receipt", typefaces);
    }

    /// The receipt; more than one page when the list of materials is long.
    public Sheet receipt(AcceptanceReceipt accepted, Calibration calibration) {
        Map<String, String> texts = new HashMap<>();
        texts.put("caseNumber", accepted.caseNumber());
        texts.put("service", accepted.service());
        texts.put("hotline", accepted.hotlines().enquiries());
        texts.put("supervision", accepted.hotlines().supervision());
        put(accepted.applicant(), texts);
        put(accepted.desk(), texts);
        put(accepted.promise(), texts);
        var codes = Map.of("qr", Codes.qr(accepted.caseNumber()), "barcode", Codes.code128(accepted.caseNumber()));
        return receipt.draw(new Content(texts, rows(accepted.materials()), codes), calibration);
    }

    private static void put(Applicant applicant, Map<String, String> texts) {
        texts.put("applicant", applicant.name());
        texts.put("idNumber", applicant.maskedIdNumber());
        texts.put("agent", applicant.agent().isEmpty() ? "—" : applicant.agent());
    }

    private static void put(Desk desk, Map<String, String> texts) {
        texts.put("station", desk.station());
        texts.put("window", desk.window());
        texts.put("officer", desk.officer());
        texts.put("acceptedAt", MINUTE.format(desk.acceptedAt()));
    }

    private static void put(Promise promise, Map<String, String> texts) {
        texts.put("dueOn", DAY.format(promise.dueOn()));
        texts.put("provisional", promise.provisional() ? "暂定" : "");
        boolean isFree = promise.feeFen() == 0;
        texts.put("fee", isFree ? "0 元（不收费）" : BigDecimal.valueOf(promise.feeFen(), 2) + " 元");
        texts.put("feeNote", isFree ? FREE : CHARGED);
        texts.put("workingDays", "自受理之日起 %d 个工作日内办结".formatted(promise.workingDays()));
    }

    private static List<Map<String, String>> rows(List<Material> materials) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Material material : materials) {
            rows.add(Map.of(
                    "number", Integer.toString(rows.size() + 1),
                    "material", material.name(),
                    "form", material.form(),
                    "copies", Integer.toString(material.copies())));
        }
        return rows;
    }
}
