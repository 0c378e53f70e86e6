package org.hukoudesk.registry.residence;

import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;

class ResidenceOnPostgresTest extends ResidenceThroughTheRegistryTest {

    @Override
    Store openStore() {
        return Store.open(Postgres.newDatabase(), StoreRole.REGISTRY);
    }
}
