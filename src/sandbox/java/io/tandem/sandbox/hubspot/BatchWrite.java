package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

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
  private final boolean validated;
  private final List<BatchOperation.Written> written = new ArrayList<>();
  private final List<JsonObject> errors = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  /**
   * A batch for this portal.
   *
   * @param validated whether the rules that administrators set up hold
   */
  BatchWrite(Portal portal, BatchOperation operation, boolean validated) {
    this.portal = portal;
    this.operation = operation;
    this.validated = validated;
  }

  Response answer(List<BatchInput> inputs) {
    if (isPartial(inputs)) {
      inputs.forEach(this::attempt);
    } else {
      portal.contacts().atomically(() -> writeAll(inputs));
    }
    written.forEach(this::log);
    if (!missing.isEmpty()) {
      errors.add(HubSpotError.idsNotFound(missing).item(null));
    }
    return new BatchAnswer(written.stream().map(this::result).toList(), errors)
        .response(
            operation.success(),
            portal.switches().saysPartial() ? BatchAnswer.MULTI_STATUS : operation.success());
  }

  private boolean isPartial(List<BatchInput> inputs) {
    return operation.alwaysPartial()
        || (BatchInput.traced(inputs)
            && (operation != BatchOperation.UPSERT || portal.switches().upsertIsPartial()));
  }

  private JsonObject result(BatchOperation.Written one) {
    String trace = one.input().traceId();
    return trace == null || !portal.switches().echoesTraces()
        ? one.json()
        : JSON.createObjectBuilder(one.json()).add("objectWriteTraceId", trace).build();
  }

  private BatchOperation.Written apply(BatchInput input) {
    if (validated) {
      boolean creates =
          operation == BatchOperation.CREATE || operation.find(portal, input).isEmpty();
      portal.required().check(creates, input.properties());
    }
    return operation.apply(portal, input);
  }

  private boolean writeAll(List<BatchInput> inputs) {
    inputs.forEach(input -> written.add(apply(input)));
    return true;
  }

  private void attempt(BatchInput input) {
    try {
      written.add(apply(input));
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
