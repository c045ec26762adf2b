package io.tandem.connector.hubspot;

import io.tandem.config.HubSpotConfig;
import io.tandem.connector.Client;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.stream.Stream;

/** The parts of HubSpot's API that Tandem uses, which share the account's limits. */
record HubSpotApi(
    ContactsApi contacts,
    PropertiesApi properties,
    ListsApi lists,
    AccountApi account,
    TokenApi token)
    implements AutoCloseable {

  static HubSpotApi of(HubSpotConfig hubspot, Budget budget) {
    ApiPaths paths = ApiPaths.of(hubspot.apiVersion());
    Parts parts = new Parts(hubspot, budget);
    return new HubSpotApi(
        parts.of(ContactsApi.class, paths.contacts()),
        parts.of(PropertiesApi.class, paths.properties()),
        parts.of(ListsApi.class, paths.lists()),
        parts.of(AccountApi.class, paths.account()),
        parts.of(TokenApi.class, "/oauth/v2"));
  }

  private record Parts(HubSpotConfig hubspot, Budget budget) {

    <T> T of(Class<T> part, String path) {
      return Client.of(
          part,
          URI.create(hubspot.url().toString().replaceFirst("/+$", "") + path),
          hubspot.timeout(),
          bearer(),
          budget);
    }

    private ClientRequestFilter bearer() {
      String token = "Bearer " + hubspot.token();
      return request -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, token);
    }
  }

  @Override
  public void close() {
    Stream.of(contacts, properties, lists, account, token).forEach(Client::close);
  }
}
