package org.hukoudesk.canary.admin;

import java.net.http.HttpClient;

/// Wrong on purpose: a library outside its room.
interface KnowsHttp {
    Class<?> LIBRARY = HttpClient.class;
}
