package io.tandem.sandbox.admin;

import static io.tandem.sandbox.JsonPlatform.JSON;

import io.tandem.sandbox.traffic.FaultRule;
import io.tandem.sandbox.traffic.Faults;
import io.tandem.sandbox.traffic.Target;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;

/** Faults, gates and latency of both systems. */
@Path("admin/faults")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class FaultResource {

  private final Faults faults;

  /** Sets these faults. */
  public FaultResource(Faults faults) {
    this.faults = faults;
  }

  @GET
  public String get() {
    JsonArrayBuilder rules = JSON.createArrayBuilder();
    faults.active().forEach(fault -> rules.add(AdminJson.of(fault)));
    JsonObjectBuilder latency = JSON.createObjectBuilder();
    for (Target target : Target.values()) {
      latency.add(target.key(), faults.latency(target).toMillis());
    }
    return JSON.createObjectBuilder()
        .add("latencyMillis", latency)
        .add("rules", rules)
        .build()
        .toString();
  }

  /** Replaces what the body names: all rules, or the latency of a system. */
  @PUT
  public String put(String body) {
    JsonObject json = AdminJson.parse(body);
    if (json.containsKey("rules")) {
      List<FaultRule> rules =
          json.getJsonArray("rules").stream()
              .map(JsonValue::asJsonObject)
              .map(FaultResource::rule)
              .toList();
      faults.replace(rules);
    }
    if (json.containsKey("latencyMillis")) {
      JsonObject latency = json.getJsonObject("latencyMillis");
      latency
          .keySet()
          .forEach(key -> faults.latency(Target.of(key), Duration.ofMillis(latency.getInt(key))));
    }
    return get();
  }

  /** Adds one rule. */
  @POST
  public String add(String body) {
    faults.add(rule(AdminJson.parse(body)));
    return get();
  }

  @DELETE
  public void clear() {
    faults.clear();
  }

  private static FaultRule rule(JsonObject json) {
    try {
      return FaultRule.of(json);
    } catch (IllegalArgumentException | ClassCastException e) {
      throw new BadRequestException("not a fault rule: " + json, e);
    }
  }
}
