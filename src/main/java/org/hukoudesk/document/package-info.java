/// What is put on paper: templates, booklet geometry, fonts and rare characters. The only room that knows
/// JasperReports.
@NullMarked
package org.hukoudesk.document;

import org.jspecify.annotations.NullMarked;
