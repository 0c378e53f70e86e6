package org.hukoudesk.document.receipt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.hukoudesk.document.receipt.AcceptanceReceipt.Applicant;
import org.hukoudesk.document.receipt.AcceptanceReceipt.Desk;
import org.hukoudesk.document.receipt.AcceptanceReceipt.Hotlines;
import org.hukoudesk.document.receipt.AcceptanceReceipt.Material;
import org.hukoudesk.document.receipt.AcceptanceReceipt.Promise;

/// Receipts of the invented family's migration.
public final class ReceiptFixture {

    static final List<Material> MATERIALS = List.of(
            new Material("居民户口簿（四川省德阳市旌阳区）", "原件", 1),
            new Material("居民身份证", "核验", 2),
            new Material("不动产权证书", "复印件", 1),
            new Material("结婚证", "原件", 1),
            new Material("随迁子女出生医学证明", "复印件", 1));

    static final Promise FIRM = new Promise(8, LocalDate.of(2026, 12, 3), false);
    static final Promise PROVISIONAL = new Promise(8, LocalDate.of(2027, 1, 6), true);

    private ReceiptFixture() {}

    public static AcceptanceReceipt receiptOfTheMove() {
        return receiptOf("陈𠮷安", MATERIALS, FIRM);
    }

    static AcceptanceReceipt receiptWithMaterials(int count) {
        return receiptOf("陈𠮷安", Collections.nCopies(count, MATERIALS.getFirst()), FIRM);
    }

    static AcceptanceReceipt receiptOf(String applicant, List<Material> materials, Promise promise) {
        return new AcceptanceReceipt(
                "HK500112202611230001",
                "户口迁移（跨省一站式·购房入户）",
                new Applicant(applicant, "9906**********0012", ""),
                new Desk("重庆市公安局渝北区分局新牌坊派出所", "3 号窗口", "周敏", LocalDateTime.of(2026, 11, 23, 9, 41)),
                materials,
                promise,
                new Hotlines("023-12345", "12389"));
    }
}
