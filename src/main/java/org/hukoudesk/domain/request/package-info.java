/// From the answers of a case to what it leads to: acts of the register, booklets, documents, inquiries.
@NullMarked
package org.hukoudesk.domain.request;

import org.jspecify.annotations.NullMarked;
