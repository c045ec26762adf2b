package io.tandem.sandbox.admin;

import static io.tandem.sandbox.JsonPlatform.JSON;

import io.tandem.sandbox.SandboxState;
import io.tandem.sandbox.hubspot.AppGrant;
import io.tandem.sandbox.traffic.Target;
import io.tandem.sandbox.traffic.WriteEntry;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Reset, counts, write log, clock and limits. No token is asked for. */
@Path("admin")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class AdminResource {

  private final SandboxState state;

  /** The admin resource of this state. */
  public AdminResource(SandboxState state) {
    this.state = state;
  }

  @POST
  @Path("reset")
  public String reset(String body) {
    JsonObject json = AdminJson.parse(body);
    if (json.containsKey("people")) {
      state.reset(json.getInt("people"));
    } else {
      state.reset();
    }
    return counts();
  }

  @GET
  @Path("counts")
  public String counts() {
    Map<String, Long> netsuite = state.account().counts();
    long archived =
        state.portal().all().stream().filter(contact -> contact.archivedAt() != null).count();
    return JSON.createObjectBuilder()
        .add(
            "netsuite",
            JSON.createObjectBuilder()
                .add("customers", netsuite.get("customers"))
                .add("contacts", netsuite.get("contacts")))
        .add(
            "hubspot",
            JSON.createObjectBuilder()
                .add("contacts", state.portal().all().size() - archived)
                .add("archived", archived))
        .build()
        .toString();
  }

  @GET
  @Path("writes")
  public String writes(
      @QueryParam("system") String system, @QueryParam("after") @DefaultValue("0") long after) {
    JsonArrayBuilder writes = JSON.createArrayBuilder();
    for (WriteEntry entry : state.writes().after(after)) {
      if (system == null || entry.system() == Target.of(system)) {
        writes.add(AdminJson.of(entry));
      }
    }
    return writes.build().toString();
  }

  @DELETE
  @Path("writes")
  public void forgetWrites() {
    state.writes().clear();
  }

  @PUT
  @Path("clock")
  public String setClock(String body) {
    JsonObject json = AdminJson.parse(body);
    if (json.containsKey("now")) {
      state.clock().set(Instant.parse(json.getString("now")));
    } else {
      state.clock().shift(Duration.ofSeconds(json.getInt("offsetSeconds", 0)));
    }
    return clock();
  }

  @GET
  @Path("clock")
  public String clock() {
    return JSON.createObjectBuilder()
        .add("now", state.clock().instant().toString())
        .build()
        .toString();
  }

  @PUT
  @Path("limits")
  public void setLimits(String body) {
    JsonObject json = AdminJson.parse(body);
    if (json.containsKey("hubspot")) {
      JsonObject hubspot = json.getJsonObject("hubspot");
      state
          .hubspotLimits()
          .set(
              hubspot.getInt("tenSecondly", 0),
              hubspot.getInt("daily", 0),
              hubspot.getInt("searchSecondly", 0));
    }
    if (json.containsKey("netsuite")) {
      state.netsuitePool().limit(json.getJsonObject("netsuite").getInt("concurrency", 0));
    }
  }

  /** Denies NetSuite's role these permissions, in kebab case, and allows it all others. */
  @PUT
  @Path("netsuite/role")
  public void setRole(String body) {
    state.account().role().deny(AdminJson.strings(AdminJson.parse(body), "denied"));
  }

  /** Takes scopes from HubSpot's app and grants it all others, or changes what the account is. */
  @PUT
  @Path("hubspot/app")
  public void setApp(String body) {
    JsonObject json = AdminJson.parse(body);
    AppGrant grant = state.portal().grant();
    grant.revoke(AdminJson.strings(json, "revoked"));
    grant.tellsScopes(json.getBoolean("tellsScopes", true));
    if (json.containsKey("accountType")) {
      grant.accountType(json.getString("accountType"));
    }
  }

  @GET
  @Path("limits")
  public String limits() {
    return JSON.createObjectBuilder()
        .add("netsuiteHighestConcurrency", state.netsuitePool().highest())
        .build()
        .toString();
  }

  @GET
  @Path("seed-report")
  public String seedReport() {
    JsonArrayBuilder faults = JSON.createArrayBuilder();
    state.seedReport().faults().forEach(fault -> faults.add(AdminJson.of(fault)));
    return JSON.createObjectBuilder()
        .add("loaded", state.seedReport().loaded())
        .add("leftOut", faults)
        .build()
        .toString();
  }
}
