package org.hukoudesk.registry.rush;

import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.StoreSettings;

class KilledRushOnPostgresTest extends KilledRushTest {

    @Override
    StoreSettings newDatabase() {
        return Postgres.newDatabase();
    }
}
