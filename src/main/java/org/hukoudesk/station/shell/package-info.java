/// The window all screens live in: frame, navigation, command bar, background work, texts and looks.
@NullMarked
package org.hukoudesk.station.shell;

import org.jspecify.annotations.NullMarked;
