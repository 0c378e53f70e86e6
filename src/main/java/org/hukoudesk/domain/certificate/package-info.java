/// Certificates about criminal records (无犯罪记录证明): who may ask how often, and what the answer is put on.
@NullMarked
package org.hukoudesk.domain.certificate;

import org.jspecify.annotations.NullMarked;
