/// From a template in tenths of a millimetre to a PDF of true size.
@NullMarked
package org.hukoudesk.document.page;

import org.jspecify.annotations.NullMarked;
