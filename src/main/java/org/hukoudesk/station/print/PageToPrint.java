package org.hukoudesk.station.print;

import java.util.Arrays;
import org.hukoudesk.device.printer.MediaSize;
import org.hukoudesk.store.station.PrintOrder;

/// One sheet side ready for the printer.
public final class PageToPrint {

    private final String caseNo;
    private final String pageKey;
    private final String template;
    private final String printerUri;
    private final MediaSize size;
    private final byte[] pdf;

    /// @param pageKey which page of the document, such as `booklet/member-1`; never a name or number of a person
    public PageToPrint(String caseNo, String pageKey, String template, String printerUri, MediaSize size, byte[] pdf) {
        this.caseNo = caseNo;
        this.pageKey = pageKey;
        this.template = template;
        this.printerUri = printerUri;
        this.size = size;
        this.pdf = pdf.clone();
    }

    public byte[] pdf() {
        return Arrays.copyOf(pdf, pdf.length);
    }

    public MediaSize size() {
        return size;
    }

    PrintOrder order(String documentHash) {
        return new PrintOrder(caseNo, pageKey, template, documentHash, printerUri, null);
    }
}
