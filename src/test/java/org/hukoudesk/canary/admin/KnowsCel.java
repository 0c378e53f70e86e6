package org.hukoudesk.canary.admin;

import dev.cel.compiler.CelCompiler;

/// Wrong on purpose: a library outside its room.
interface KnowsCel {
    Class<?> LIBRARY = CelCompiler.class;
}
