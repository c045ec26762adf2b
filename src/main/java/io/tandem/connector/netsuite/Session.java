package io.tandem.connector.netsuite;

import io.tandem.config.NetSuiteConfig;
import io.tandem.config.TandemConfig;
import io.tandem.connector.Attempts;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.SyncRules;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;

/** The work with one account under one configuration, which stays as it is. */
record Session(
    TandemConfig config,
    Access access,
    EntityReader reader,
    EntityLookup lookup,
    DeletedRecords deletions,
    MappingCheck check,
    PreflightCheck preflight,
    EntityWriter writer,
    ReadBack readBack) {

  static Session open(TandemConfig config, SyncRules rules, ThreadFactory threads) {
    NetSuiteConfig netsuite = config.netsuite();
    Access access = Access.to(netsuite, Clock.systemUTC());
    NetSuiteApi api = access.api();
    Attempts attempts = new Attempts(SyncSystem.NETSUITE, NetSuiteTrouble::kindOf);
    SuiteQl suiteQl = new SuiteQl(api, attempts);
    EntityType type = EntityType.of(netsuite.record());
    List<Column> columns = rules.mappings().stream().map(Column::new).toList();
    EntityQuery query = new EntityQuery(type, netsuite.address(), netsuite.filter(), columns);
    EntityTranslator translator = new EntityTranslator(query);
    EntityReader reader =
        new EntityReader(
            suiteQl,
            query,
            translator,
            new AccountClock(api, attempts, suiteQl, type),
            netsuite.overlap());
    EntityLookup lookup = new EntityLookup(suiteQl, query, translator);
    Catalog catalog = new Catalog(api, attempts, type);
    MappingCheck mapping = new MappingCheck(suiteQl, query, catalog, rules);
    return new Session(
        config,
        access,
        reader,
        lookup,
        new DeletedRecords(suiteQl, type, netsuite.overlap()),
        mapping,
        PreflightCheck.of(netsuite, api, attempts, query, rules, mapping),
        EntityWriter.of(
            netsuite,
            access.api(),
            attempts,
            new EntityBody(type, columns, new FieldJson(catalog), netsuite.subsidiary()),
            destinations(suiteQl, query),
            reader,
            rules,
            threads),
        new ReadBack(reader, rules));
  }

  private static Destinations destinations(SuiteQl suiteQl, EntityQuery query) {
    return new Destinations(
        suiteQl,
        query.type(),
        query.address(),
        query.columns().stream()
            .filter(Column::ofAddress)
            .map(column -> column.mapping().name())
            .collect(Collectors.toSet()));
  }

  void close() {
    writer.crew().close();
    access.close();
  }
}
