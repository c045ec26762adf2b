package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.JSON;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes customers, one record a call, as many calls at once as the account lends us. A create is
 * an upsert by external id, so that sending it again has one effect.
 *
 * @param slots as many threads as requests may be in flight
 * @param subsidiary the subsidiary of new customers, in OneWorld accounts
 */
record CustomerWriter(
    NetSuiteApi api,
    SuiteQl suiteQl,
    CustomerTranslator translator,
    Attempts attempts,
    ExecutorService slots,
    Optional<String> subsidiary) {

  List<WriteOutcome> write(List<Change> changes) {
    AtomicBoolean failed = new AtomicBoolean();
    List<CompletableFuture<WriteOutcome>> answers =
        changes.stream()
            .map(change -> CompletableFuture.supplyAsync(() -> send(change, failed), slots))
            .toList();
    CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
        .exceptionally(any -> null)
        .join();
    try {
      return answers.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Once one slot has failed the others send nothing more: five failed logins lock the user. */
  private WriteOutcome send(Change change, AtomicBoolean failed) {
    if (failed.get()) {
      throw NetSuiteTrouble.givenUp();
    }
    try {
      return send(change);
    } catch (ConnectorException e) {
      failed.set(true);
      throw e;
    }
  }

  private WriteOutcome send(Change change) {
    try {
      RecordId record =
          change.draft().target().isPresent()
              ? update(change, change.draft().target().get())
              : create(change);
      return new Applied(record, Fields.of(change.draft().values()));
    } catch (ApiFailure failure) {
      return NetSuiteTrouble.refused(failure);
    }
  }

  private RecordId update(Change change, RecordId target) {
    JsonObject properties = translator.properties(change.draft().values()).build();
    attempts.repeat(
        "updating a customer",
        () -> {
          try (Response response = api.update(target.value(), properties)) {
            return location(response);
          }
        });
    return target;
  }

  private RecordId create(Change change) {
    String externalId = CustomerTranslator.externalId(change.draft().source());
    JsonObjectBuilder customer =
        translator.properties(change.draft().values()).add("isPerson", true);
    subsidiary.ifPresent(
        id -> customer.add("subsidiary", JSON.createObjectBuilder().add("id", id)));
    JsonObject body = customer.build();
    String location =
        attempts.repeat(
            "creating a customer",
            () -> {
              try (Response response = api.upsert(externalId, body)) {
                return location(response);
              }
            });
    String last = location.substring(location.lastIndexOf('/') + 1);
    return RecordId.netsuite(last.matches("\\d+") ? last : idOf(externalId));
  }

  /** What a page of a proxy or of a maintenance notice does not have, whatever its status says. */
  private static String location(Response response) {
    String location = response.getHeaderString(HttpHeaders.LOCATION);
    if (location == null) {
      throw NetSuiteTrouble.unreadable("an answer to a write without a Location");
    }
    return location;
  }

  /** For answers whose Location does not end with the internal id. */
  private String idOf(String externalId) {
    return suiteQl.value(
        "looking up a new customer",
        "SELECT c.id FROM customer c WHERE c.externalid = '" + externalId + "'",
        "id");
  }
}
