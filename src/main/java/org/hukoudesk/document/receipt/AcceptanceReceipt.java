package org.hukoudesk.document.receipt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// What stands on the receipt of an accepted case (受理回执), each text as it is printed. Registration has been free
/// since 2013; a fee is named only where an item says one.
///
/// @param caseNumber 办件编号: ASCII, for it is also the bar code and all that the QR code holds
/// @param service 事项
/// @param materials received, at most [#MATERIAL_LIMIT]
public record AcceptanceReceipt(
        String caseNumber,
        String service,
        Applicant applicant,
        Desk desk,
        List<Material> materials,
        Promise promise,
        Hotlines hotlines) {

    /// Three pages; the longest list of any service item is a third of it.
    public static final int MATERIAL_LIMIT = 60;

    public AcceptanceReceipt {
        materials = List.copyOf(materials);
        if (!caseNumber.matches("[\\x21-\\x7E]{1,40}")) {
            throw new IllegalArgumentException("A case number is 1 to 40 visible ASCII characters");
        }
        if (materials.size() > MATERIAL_LIMIT) {
            throw new IllegalArgumentException("More than %d materials".formatted(MATERIAL_LIMIT));
        }
    }

    /// @param maskedIdNumber the ID number with its middle hidden; a full one is refused
    /// @param agent 代办人, empty when the applicant came in person
    public record Applicant(String name, String maskedIdNumber, String agent) {

        public Applicant {
            if (maskedIdNumber.matches("\\d{17}[\\dXx]|\\d{15}")) {
                throw new IllegalArgumentException("The ID number on a receipt must be masked");
            }
        }

        @Override
        public String toString() {
            return "Applicant[…]";
        }
    }

    /// Where, by whom and when the case was accepted.
    public record Desk(String station, String window, String officer, LocalDateTime acceptedAt) {

        @Override
        public String toString() {
            return "Desk[" + acceptedAt + "]";
        }
    }

    /// @param form 原件, 复印件, 核验 or 免提交
    /// @param copies at least 1
    public record Material(String name, String form, int copies) {

        /// The officer held the original.
        public static final String SEEN = "核验";

        /// A scan or copy is kept.
        public static final String COPY = "复印件";

        /// Need not be brought.
        public static final String WAIVED = "免提交";

        public Material {
            if (copies < 1) {
                throw new IllegalArgumentException("A received material has at least one copy");
            }
        }
    }

    /// The day by which the case will be done, and for how much.
    ///
    /// @param workingDays allowed by the service item
    /// @param provisional the holidays of that year are not published yet: printed as 暂定
    /// @param feeFen in fen; 0 is free of charge
    public record Promise(int workingDays, LocalDate dueOn, boolean provisional, long feeFen) {

        /// Free of charge.
        public Promise(int workingDays, LocalDate dueOn, boolean provisional) {
            this(workingDays, dueOn, provisional, 0);
        }
    }

    /// @param enquiries 查询电话
    /// @param supervision 监督电话
    public record Hotlines(String enquiries, String supervision) {}

    /// The case number alone, so that it may stand in a log.
    @Override
    public String toString() {
        return "AcceptanceReceipt[" + caseNumber + "]";
    }
}
