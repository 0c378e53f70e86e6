package org.hukoudesk.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.hukoudesk.catalogue.source.Defect;

/// The catalogue cannot be used: a file is missing or defective, or an expression broke while it was evaluated.
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CatalogueException(String message) {
        super(message);
    }

    CatalogueException(String message, Throwable cause) {
        super(message, cause);
    }

    static CatalogueException of(List<Defect> defects) {
        return new CatalogueException(
                defects.stream().map(Defect::toString).collect(Collectors.joining("\n", "Catalogue defects:\n", "")));
    }
}
