/// The one window: header, navigation, workspace, footer, the command bar over them, and what they look like.
@NullMarked
package org.hukoudesk.station.frame;

import org.jspecify.annotations.NullMarked;
