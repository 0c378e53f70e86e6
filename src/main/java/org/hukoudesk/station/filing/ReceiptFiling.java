package org.hukoudesk.station.filing;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.hukoudesk.station.intake.CaseSubmitter;

/// Files a case and has its receipt printed where its item gives one; what is supplemented later keeps the receipt it
/// has. The officer goes on
/// as soon as the case is filed.
public final class ReceiptFiling implements CaseSubmitter {

    private final CaseSubmitter filing;
    private final Predicate<String> givesReceipt;
    private final BiConsumer<String, Filing> receipt;

    /// @param givesReceipt whether the item of a key does
    /// @param receipt begins the printing for a case number and what was filed, and returns at once
    public ReceiptFiling(CaseSubmitter filing, Predicate<String> givesReceipt, BiConsumer<String, Filing> receipt) {
        this.filing = filing;
        this.givesReceipt = givesReceipt;
        this.receipt = receipt;
    }

    @Override
    public Answer submit(Filing filed) {
        Answer answer = filing.submit(filed);
        if (answer instanceof Answer.Accepted(String caseNo) && givesReceipt.test(filed.itemKey())) {
            receipt.accept(caseNo, filed);
        }
        return answer;
    }

    @Override
    public String refuse(Filing filed, Refusal why) {
        return filing.refuse(filed, why);
    }

    @Override
    public Optional<Returned> returned(String caseNo) {
        return filing.returned(caseNo);
    }
}
