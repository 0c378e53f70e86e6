package org.hukoudesk.store.residence;

import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;

class ResidencesOnPostgresTest extends ResidencesInTheStoreTest {

    @Override
    Store openStore() {
        return Store.open(Postgres.newDatabase(), StoreRole.REGISTRY);
    }
}
