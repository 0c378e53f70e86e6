package org.hukoudesk.registry.rush;

import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.StoreSettings;

class RushOnPostgresTest extends RushTest {

    @Override
    StoreSettings newDatabase() {
        return Postgres.newDatabase();
    }
}
