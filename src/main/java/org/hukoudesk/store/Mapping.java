package org.hukoudesk.store;

import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/// Starts Hibernate on a migrated database; a mapping that does not fit the schema stops the program here.
final class Mapping {

    /// Rows per round trip when a feed page or a replica is written.
    private static final int BATCH = 100;

    private Mapping() {}

    static SessionFactory open(DataSource pool, StoreRole role) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("store");
        role.entities().forEach(configuration::managedClass);
        return configuration
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                .property(JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
                .property(JdbcSettings.JDBC_TIME_ZONE, "UTC")
                // The drivers' texts hold row values, which are personal data.
                .property(JdbcSettings.LOG_JDBC_ERRORS, false)
                .property(BatchSettings.STATEMENT_BATCH_SIZE, BATCH)
                .property(MappingSettings.PHYSICAL_NAMING_STRATEGY, PhysicalNamingStrategySnakeCaseImpl.class.getName())
                .property(MappingSettings.IMPLICIT_NAMING_STRATEGY, ColumnNames.class.getName())
                .property(SchemaToolingSettings.HBM2DDL_AUTO, "validate")
                .createEntityManagerFactory()
                .unwrap(SessionFactory.class);
    }
}
