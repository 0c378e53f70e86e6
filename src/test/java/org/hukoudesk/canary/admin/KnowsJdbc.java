package org.hukoudesk.canary.admin;

import java.sql.Connection;

/// Wrong on purpose: a library outside its room.
interface KnowsJdbc {
    Class<?> LIBRARY = Connection.class;
}
