package io.tandem.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/** Brings the database to this version's schema, and checks that the entities fit it. */
@ApplicationScoped
public class Schema {

  private static final Map<String, String> H2 =
      Map.of(
          "text", "VARCHAR(1000000)",
          "key", "",
          "word", "",
          "instant", "TIMESTAMP(6) WITH TIME ZONE");
  private static final Map<String, String> MYSQL =
      Map.of(
          "text", "MEDIUMTEXT",
          "key", "CHARACTER SET ascii COLLATE ascii_bin",
          "word", "CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
          "instant", "DATETIME(6)");

  @Resource(lookup = "java:jboss/datasources/TandemDS")
  private DataSource dataSource;

  @PersistenceUnit private EntityManagerFactory entityManagers;

  /**
   * Migrates, then validates.
   *
   * @throws RuntimeException if a migration fails, or an entity does not fit its table
   */
  public void migrate() {
    Flyway.configure(getClass().getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .placeholders(dialectWords())
        // The job repository's tables are there before the first migration.
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
    entityManagers.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
  }

  private Map<String, String> dialectWords() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : MYSQL;
    } catch (SQLException e) {
      throw new IllegalStateException("The database of TandemDS does not answer", e);
    }
  }
}
