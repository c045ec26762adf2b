package io.tandem.connector.netsuite;

import io.tandem.config.NetSuiteConfig;
import io.tandem.config.SigningKey;
import io.tandem.connector.Client;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;

/**
 * The way into one account.
 *
 * @param api every call in a slot, and behind the login
 * @param client what the calls go through
 */
record Access(NetSuiteApi api, Slots slots, NetSuiteApi client, Credentials credentials) {

  static Access to(NetSuiteConfig config, Clock clock) {
    URI url = url(config);
    Credentials credentials = credentials(config, url, clock);
    NetSuiteApi client = Client.of(NetSuiteApi.class, url, config.timeout(), credentials);
    Slots slots = new Slots(config.concurrency());
    Login login = new Login(credentials);
    return new Access(
        new GovernedCalls(client, slots, login).governed(), slots, client, credentials);
  }

  /** The account id with {@code -} for {@code _} and in lower case is the host's first part. */
  private static URI url(NetSuiteConfig config) {
    String account = config.accountId().toLowerCase(Locale.ROOT).replace('_', '-');
    return config
        .url()
        .orElseGet(() -> URI.create("https://" + account + ".suitetalk.api.netsuite.com"));
  }

  private static Credentials credentials(NetSuiteConfig config, URI url, Clock clock) {
    return switch (config.auth()) {
      case OAUTH2 -> bearerToken(config, url, clock);
      case TBA ->
          new OAuth1Signer(
              config.accountId().toUpperCase(Locale.ROOT).replace('-', '_'),
              config.consumerKey().orElseThrow(),
              config.consumerSecret().orElseThrow(),
              config.tokenId().orElseThrow(),
              config.tokenSecret().orElseThrow());
    };
  }

  private static Credentials bearerToken(NetSuiteConfig config, URI url, Clock clock) {
    TokenApi api = Client.of(TokenApi.class, url, config.timeout(), request -> {});
    String base = url.toString().replaceFirst("/+$", "");
    ClientAssertion assertion =
        new ClientAssertion(
            config.clientId().orElseThrow(),
            config.certificateId().orElseThrow(),
            URI.create(base + TokenApi.PATH));
    return new BearerToken(api, assertion, () -> SigningKey.of(config), clock);
  }

  void close() {
    Client.close(client);
    credentials.close();
  }
}
