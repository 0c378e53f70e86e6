/// The pages of the household booklet (居民户口簿).
@NullMarked
package org.hukoudesk.document.booklet;

import org.jspecify.annotations.NullMarked;
