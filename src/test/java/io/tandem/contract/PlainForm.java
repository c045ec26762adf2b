package io.tandem.contract;

import io.tandem.sandbox.traffic.Exchange;
import io.tandem.sandbox.traffic.Exchange.Message;
import io.tandem.sandbox.traffic.Target;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;

/** Exchanges in the form that the contracts speak of. */
final class PlainForm {

  private static final String CUSTOM = "custentity";

  private PlainForm() {}

  /**
   * The exchange below NetSuite's common path, with HubSpot's versions by date as version 3: the
   * version moves within the path, and what is below is the same.
   */
  static Exchange of(Exchange exchange) {
    String address = exchange.address().toString();
    String plain =
        exchange.system() == Target.NETSUITE
            ? address.replaceFirst("^/services/rest", "")
            : address
                .replaceFirst("^/crm/(objects|properties|lists)/\\d{4}-\\d{2}", "/crm/v3/$1")
                .replaceFirst("^/account-info/\\d{4}-\\d{2}", "/account-info/v3")
                .replaceFirst("^(/crm/v3/objects)/0-1\\b", "$1/contacts");
    return new Exchange(
        exchange.system(),
        exchange.method(),
        URI.create(plain),
        withoutCustomFields(exchange.request()),
        exchange.status(),
        withoutCustomFields(exchange.answer()),
        exchange.invented());
  }

  /** An account's own fields of a NetSuite record: any name that begins so, and any value. */
  private static Message withoutCustomFields(Message message) {
    if (!message.body().contains(CUSTOM)) {
      return message;
    }
    try (JsonReader reader = Json.createReader(new StringReader(message.body()))) {
      JsonObjectBuilder rest = Json.createObjectBuilder();
      reader
          .readObject()
          .forEach(
              (name, value) -> {
                if (!name.startsWith(CUSTOM)) {
                  rest.add(name, value);
                }
              });
      return new Message(message.headers(), rest.build().toString());
    }
  }
}
