package org.hukoudesk.canary.admin;

import org.hibernate.StatelessSession;

/// Wrong on purpose: a library outside its room.
interface KnowsSession {
    Class<?> LIBRARY = StatelessSession.class;
}
