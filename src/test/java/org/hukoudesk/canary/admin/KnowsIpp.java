package org.hukoudesk.canary.admin;

import com.hp.jipp.encoding.IppPacket;

/// Wrong on purpose: a library outside its room.
interface KnowsIpp {
    Class<?> LIBRARY = IppPacket.class;
}
