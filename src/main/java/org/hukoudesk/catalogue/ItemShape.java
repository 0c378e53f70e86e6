package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import org.hukoudesk.catalogue.source.Defects;
import org.hukoudesk.catalogue.source.PlacedTree;

/// Decides whether the tree of an item has the shape the reader relies on.
@FunctionalInterface
interface ItemShape {

    /// For files the tests of this build have already held against the schema; it costs a quarter of a second to set
    /// up.
    ItemShape TRUSTED = (_, _, _, _) -> true;

    /// If not, each violation is a defect.
    ///
    /// @param file named when the place of a violation is not known
    boolean accepts(JsonNode item, String file, PlacedTree tree, Defects defects);
}
