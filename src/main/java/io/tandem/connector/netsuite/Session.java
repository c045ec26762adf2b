package io.tandem.connector.netsuite;

import io.tandem.config.NetSuiteConfig;
import io.tandem.config.TandemConfig;
import io.tandem.connector.Attempts;
import io.tandem.connector.Client;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.SyncRules;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The work with one account under one configuration, which stays as it is. */
record Session(
    TandemConfig config,
    EntityReader reader,
    DeletedRecords deletions,
    MappingCheck check,
    PreflightCheck preflight,
    EntityWriter writer,
    ReadBack readBack) {

  static Session open(TandemConfig config, SyncRules rules) {
    NetSuiteConfig netsuite = config.netsuite();
    NetSuiteApi api =
        Client.of(NetSuiteApi.class, url(netsuite), netsuite.timeout(), signer(netsuite));
    Attempts attempts = new Attempts(SyncSystem.NETSUITE, NetSuiteTrouble::kindOf);
    SuiteQl suiteQl = new SuiteQl(api, attempts);
    EntityType type = EntityType.of(netsuite.record());
    List<Column> columns = rules.mappings().stream().map(Column::new).toList();
    EntityQuery query = new EntityQuery(type, netsuite.address(), netsuite.filter(), columns);
    EntityReader reader =
        new EntityReader(suiteQl, query, new EntityTranslator(query), netsuite.overlap());
    Catalog catalog = new Catalog(api, attempts, type);
    MappingCheck mapping = new MappingCheck(suiteQl, query, catalog, rules);
    return new Session(
        config,
        reader,
        new DeletedRecords(suiteQl, type, netsuite.overlap()),
        mapping,
        PreflightCheck.of(netsuite, api, attempts, query, rules, mapping),
        new EntityWriter(
            api,
            suiteQl,
            new EntityBody(type, columns, new FieldJson(catalog), netsuite.subsidiary()),
            destinations(suiteQl, query),
            attempts,
            Slots.of(netsuite.concurrency())),
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
    writer.slots().close();
    Client.close(writer.api());
  }

  /** The account id with {@code _} for {@code -} and in lower case is the host's first part. */
  private static URI url(NetSuiteConfig config) {
    String account = config.accountId().toLowerCase(Locale.ROOT).replace('_', '-');
    return config
        .url()
        .orElseGet(() -> URI.create("https://" + account + ".suitetalk.api.netsuite.com"));
  }

  private static ClientRequestFilter signer(NetSuiteConfig config) {
    if (config.auth() == NetSuiteConfig.Auth.TOKEN) {
      String bearer = "Bearer " + config.token().orElseThrow();
      return request -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, bearer);
    }
    return new OAuth1Signer(
        config.accountId().toUpperCase(Locale.ROOT).replace('-', '_'),
        config.consumerKey().orElseThrow(),
        config.consumerSecret().orElseThrow(),
        config.tokenId().orElseThrow(),
        config.tokenSecret().orElseThrow());
  }
}
