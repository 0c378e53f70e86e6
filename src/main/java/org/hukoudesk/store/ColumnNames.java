package org.hukoudesk.store;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/// Names the column of a one-component record (`PersonId(text)`, `CaseNo(text)` …) by the attribute that holds it, so
/// that typed ids need no column names of their own in the domain.
public final class ColumnNames extends ImplicitNamingStrategyJpaCompliantImpl {

    private static final long serialVersionUID = 1L;
    private static final String ONE_COMPONENT = "text";

    @Override
    public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
        var path = source.getAttributePath();
        boolean held = ONE_COMPONENT.equals(path.getProperty())
                && path.getParent() != null
                && !path.getParent().getProperty().isEmpty()
                && !path.getParent().isRoot();
        String property = held ? path.getParent().getProperty() : path.getProperty();
        if (ONE_COMPONENT.equals(property) || "id".equals(property) || "{element}".equals(property)) {
            return super.determineBasicColumnName(source);
        }
        return toIdentifier(property, source.getBuildingContext());
    }
}
