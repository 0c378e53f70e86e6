/// Campaigns: many seeded runs against one promise, counting what must be zero.
@org.jspecify.annotations.NullMarked
package org.hukoudesk.prove;
