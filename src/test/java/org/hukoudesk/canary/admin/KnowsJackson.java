package org.hukoudesk.canary.admin;

import com.fasterxml.jackson.databind.JsonNode;

/// Wrong on purpose: a library outside its room.
interface KnowsJackson {
    Class<?> LIBRARY = JsonNode.class;
}
