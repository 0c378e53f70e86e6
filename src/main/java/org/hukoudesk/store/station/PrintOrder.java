package org.hukoudesk.store.station;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// What is to be printed on what: fixed when the row is prepared.
///
/// @param caseNo business number
/// @param pageKey which page of which document
/// @param template name and version of the template
/// @param documentHash SHA-256 of the PDF as lower-case hex
/// @param printerUri of IPP
/// @param blankSerial number of the pre-printed sheet, none for plain paper
@Embeddable
public record PrintOrder(
        @Column(nullable = false, updatable = false, length = 64)
        String caseNo,

        @Column(nullable = false, updatable = false, length = 128)
        String pageKey,

        @Column(nullable = false, updatable = false, length = 128)
        String template,

        @Column(nullable = false, updatable = false, length = 64)
        String documentHash,

        @Column(nullable = false, updatable = false, length = 255)
        String printerUri,

        @Column(updatable = false, length = 64) @Nullable String blankSerial) {}
