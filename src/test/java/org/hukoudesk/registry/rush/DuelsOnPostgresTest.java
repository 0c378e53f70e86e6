package org.hukoudesk.registry.rush;

import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.StoreSettings;

class DuelsOnPostgresTest extends DuelsTest {

    @Override
    StoreSettings newDatabase() {
        return Postgres.newDatabase();
    }
}
