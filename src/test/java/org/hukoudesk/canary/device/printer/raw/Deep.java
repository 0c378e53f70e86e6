package org.hukoudesk.canary.device.printer.raw;

/// Wrong on purpose: three levels below the root.
interface Deep {}
