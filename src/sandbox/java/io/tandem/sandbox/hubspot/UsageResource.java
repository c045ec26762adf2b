package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import io.tandem.sandbox.SandboxClock;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the private apps of the account have used today (reference/hubspot-api.md §3, Preflight).
 */
@Path("hubspot/account-info/{version: v3|2026-0[39]}/api-usage/daily/private-apps")
@Produces(MediaType.APPLICATION_JSON)
public final class UsageResource {

  private static final ZoneId ACCOUNT = ZoneId.of("US/Eastern");

  private final HubSpotLimits limits;
  private final SandboxClock clock;

  /** The usage under these limits. */
  public UsageResource(HubSpotLimits limits, SandboxClock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  @GET
  public String today() {
    Instant now = clock.instant();
    LocalDate tomorrow = LocalDate.ofInstant(now, ACCOUNT).plusDays(1);
    JsonObject usage =
        JSON.createObjectBuilder()
            .add("name", "private-apps-api-calls-daily")
            .add("usageLimit", limits.daily())
            .add("currentUsage", limits.daily() - limits.dailyRemaining())
            .add("collectedAt", now.toString())
            .add("fetchStatus", "SUCCESS")
            .add("resetsAt", tomorrow.atStartOfDay(ACCOUNT).toInstant().toString())
            .build();
    return JSON.createObjectBuilder()
        .add("results", JSON.createArrayBuilder().add(usage))
        .build()
        .toString();
  }
}
