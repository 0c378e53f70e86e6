/// Scans and other large contents: files named by their hash, synced before anybody may name them.
@NullMarked
package org.hukoudesk.store.blob;

import org.jspecify.annotations.NullMarked;
