/// The registry's HTTP door: mutual TLS, the check of every request, and the desks behind the routes.
@NullMarked
package org.hukoudesk.registry.api;

import org.jspecify.annotations.NullMarked;
