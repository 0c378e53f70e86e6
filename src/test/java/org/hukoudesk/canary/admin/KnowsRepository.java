package org.hukoudesk.canary.admin;

import jakarta.data.repository.Repository;

/// Wrong on purpose: a library outside its room.
interface KnowsRepository {
    Class<?> LIBRARY = Repository.class;
}
