/// Catalogue files as they were written: trees and tables that remember their lines, and what is wrong in them.
@NullMarked
package org.hukoudesk.catalogue.source;

import org.jspecify.annotations.NullMarked;
