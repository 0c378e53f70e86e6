/// What goes wrong at a counter, played through the real windows: each time the register, the paper and the input that
/// was kept are looked at.
@org.jspecify.annotations.NullMarked
package org.hukoudesk.fault;
