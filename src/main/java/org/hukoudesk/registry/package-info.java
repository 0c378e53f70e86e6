/// The central registry that workstations of several provinces share.
@NullMarked
package org.hukoudesk.registry;

import org.jspecify.annotations.NullMarked;
