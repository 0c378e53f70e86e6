package org.hukoudesk.registry.platform;

import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.StoreSettings;

class InquiriesOnPostgresTest extends InquiriesTest {

    @Override
    StoreSettings newDatabase() {
        return Postgres.newDatabase();
    }
}
