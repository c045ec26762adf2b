package io.tandem.connector.netsuite;

import io.tandem.config.Configuration;
import io.tandem.config.NetSuiteConfig;
import io.tandem.config.TandemConfig;
import io.tandem.connector.Attempts;
import io.tandem.connector.Client;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.Connector;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.domain.system.Watermark;
import io.tandem.domain.system.WriteOutcome;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** NetSuite as a run needs it, with the configuration that the run has. */
@ApplicationScoped
public class NetSuiteCustomers implements Connector {

  private record Session(
      TandemConfig config, CustomerReader reader, CustomerWriter writer, ExecutorService slots) {}

  private Configuration configuration;
  private volatile Session session;

  protected NetSuiteCustomers() {}

  @Inject
  public NetSuiteCustomers(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public SyncSystem system() {
    return SyncSystem.NETSUITE;
  }

  /** The account's own clock: {@code YYYY-MM-DD HH:MM:SS}. */
  @Override
  public Watermark now() {
    return session().reader().now();
  }

  @Override
  public RecordPage read(ReadWindow window, Optional<Cursor> from) {
    return session().reader().read(window, from);
  }

  @Override
  public List<WriteOutcome> write(List<Change> changes) {
    return session().writer().write(changes);
  }

  @PreDestroy
  void close() {
    if (session != null) {
      session.slots().shutdown();
      Client.close(session.writer().api());
    }
  }

  private synchronized Session session() {
    TandemConfig config = configuration.current();
    if (session == null || session.config() != config) {
      close();
      session = open(config);
    }
    return session;
  }

  private Session open(TandemConfig config) {
    NetSuiteConfig netsuite = config.netsuite();
    NetSuiteApi api =
        Client.of(NetSuiteApi.class, url(netsuite), netsuite.timeout(), signer(netsuite));
    Attempts attempts = new Attempts(SyncSystem.NETSUITE, NetSuiteTrouble::kindOf);
    CustomerTranslator translator = new CustomerTranslator(configuration.rules().mappings());
    SuiteQl suiteQl = new SuiteQl(api, attempts);
    ExecutorService slots = Executors.newFixedThreadPool(netsuite.concurrency());
    return new Session(
        config,
        new CustomerReader(suiteQl, translator, netsuite.overlap()),
        new CustomerWriter(api, suiteQl, translator, attempts, slots, netsuite.subsidiary()),
        slots);
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
