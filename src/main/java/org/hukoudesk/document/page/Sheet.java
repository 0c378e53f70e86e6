package org.hukoudesk.document.page;

import java.util.List;
import org.hukoudesk.document.DocumentException;

/// A page as asked for: drawn completely, or not at all.
public sealed interface Sheet {

    /// The PDF of a drawn page, for callers that have shown its flaws before.
    ///
    /// @throws DocumentException when the page was refused
    byte[] pdf();

    /// @param pdf true size, fonts embedded, text extractable
    @SuppressWarnings("ArrayRecordComponent") // a document of some hundred kilobytes, handed on and never compared
    record Drawn(byte[] pdf) implements Sheet {}

    /// @param flaws at least one, in the order of the template
    record Refused(List<Flaw> flaws) implements Sheet {

        public Refused {
            flaws = List.copyOf(flaws);
        }

        @Override
        public byte[] pdf() {
            throw new DocumentException(
                    "The page was refused at " + flaws.stream().map(Flaw::field).toList());
        }
    }
}
