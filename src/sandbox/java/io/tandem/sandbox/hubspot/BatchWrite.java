package io.tandem.sandbox.hubspot;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A batch of writes. Without unique trace ids one bad input rejects a create or upsert whole; with
 * them, and for updates always, the good ones are written (reference/hubspot-api.md §5.1; docs:
 * Error handling).
 */
final class BatchWrite {

  private final Portal portal;
  private final BatchOperation operation;
  private final List<BatchOperation.Written> written = new ArrayList<>();
  private final List<JsonObject> errors = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  BatchWrite(Portal portal, BatchOperation operation) {
    this.portal = portal;
    this.operation = operation;
  }

  Response answer(List<BatchInput> inputs) {
    if (operation.alwaysPartial() || BatchInput.traced(inputs)) {
      inputs.forEach(this::attempt);
    } else {
      portal.contacts().atomically(() -> writeAll(inputs));
    }
    written.forEach(this::log);
    if (!missing.isEmpty()) {
      errors.add(HubSpotError.idsNotFound(missing).item(null));
    }
    return new BatchAnswer(written.stream().map(BatchOperation.Written::json).toList(), errors)
        .response(operation.success());
  }

  private boolean writeAll(List<BatchInput> inputs) {
    inputs.forEach(input -> written.add(operation.apply(portal, input)));
    return true;
  }

  private void attempt(BatchInput input) {
    try {
      written.add(operation.apply(portal, input));
    } catch (HubSpotError refused) {
      if (refused.status() == 404) {
        missing.add(input.id());
      } else {
        errors.add(refused.item(input.traceId()));
      }
    }
  }

  private void log(BatchOperation.Written one) {
    portal.logged(
        operation.name().toLowerCase(Locale.ROOT), one.contact(), one.input().properties());
  }
}
