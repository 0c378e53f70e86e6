package org.hukoudesk.registry.casework;

import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;

class OverdueOriginOnPostgresTest extends OverdueOriginTest {

    @Override
    MigrationOffice openOffice() {
        return new MigrationOffice(Store.open(Postgres.newDatabase(), StoreRole.REGISTRY));
    }
}
