package org.hukoudesk.registry.exchange;

import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;

class MigrationOnPostgresTest extends MigrationThroughTheRegistryTest {

    @Override
    Store openStore() {
        return Store.open(Postgres.newDatabase(), StoreRole.REGISTRY);
    }
}
