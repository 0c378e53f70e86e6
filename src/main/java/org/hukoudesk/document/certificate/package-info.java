/// Documents a station makes from its register (户籍证明 and others).
@NullMarked
package org.hukoudesk.document.certificate;

import org.jspecify.annotations.NullMarked;
