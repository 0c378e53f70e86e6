package org.hukoudesk.canary.admin;

import org.apache.pdfbox.pdmodel.PDDocument;

/// Wrong on purpose: a library outside its room.
interface KnowsPdfBox {
    Class<?> LIBRARY = PDDocument.class;
}
