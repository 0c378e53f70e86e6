package org.hukoudesk.device.printer;

import java.util.UUID;

/// One document to be printed once: a PDF on paper of `size`, under a job name the caller has stored.
public final class PrintOrder {

    /// A page with embedded fonts is some 100 KB; more than this is a mistake of ours.
    public static final int LARGEST_PDF = 20 * 1024 * 1024;

    private final UUID jobName;
    private final byte[] pdf;
    private final MediaSize size;

    /// @throws IllegalArgumentException if the PDF is empty or larger than [#LARGEST_PDF]
    public PrintOrder(UUID jobName, byte[] pdf, MediaSize size) {
        if (pdf.length == 0 || pdf.length > LARGEST_PDF) {
            throw new IllegalArgumentException("a document to print has 1 to " + LARGEST_PDF + " bytes");
        }
        this.jobName = jobName;
        this.pdf = pdf.clone();
        this.size = size;
    }

    public UUID jobName() {
        return jobName;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public MediaSize size() {
        return size;
    }

    @Override
    public String toString() {
        return "PrintOrder[" + jobName + ", " + pdf.length + " bytes, " + size + "]";
    }
}
