package org.hukoudesk.store.population;

import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;

class ActsOnPostgresTest extends ActsInTheStoreTest {

    @Override
    Store openStore() {
        return Store.open(Postgres.newDatabase(), StoreRole.REGISTRY);
    }
}
