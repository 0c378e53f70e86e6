package org.hukoudesk.registry.check;

import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.StoreSettings;

class StoreCheckOnPostgresTest extends StoreCheckTest {

    @Override
    StoreSettings newDatabase() {
        return Postgres.newDatabase();
    }
}
