package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import io.tandem.sandbox.SandboxClock;
import jakarta.annotation.Priority;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * Token, limits and standard headers of every HubSpot request (reference/hubspot-api.md §3, §8.2,
 * §8.3; docs: API usage guidelines and limits).
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class HubSpotGate implements ContainerRequestFilter, ContainerResponseFilter {

  private static final int TOO_MANY = 429;
  private static final String NO_CREDENTIALS =
      "Authentication credentials not found. This API supports OAuth 2.0 authentication and you can"
          + " find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview";

  private final HubSpotLimits limits;
  private final SandboxClock clock;

  /** A gate that counts against these limits, and dates its answers by this clock. */
  public HubSpotGate(HubSpotLimits limits, SandboxClock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!concerns(request)) {
      return;
    }
    if (!("Bearer " + Portal.DEMO_TOKEN)
        .equals(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
      request.abortWith(
          HubSpotErrorMapper.answer(
              new HubSpotError(401, "INVALID_AUTHENTICATION", NO_CREDENTIALS)));
      return;
    }
    limits.take(search(request)).ifPresent(policy -> request.abortWith(exhausted(policy)));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!concerns(request)) {
      return;
    }
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(
        HttpHeaders.DATE,
        DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
    if (!headers.containsKey(HubSpotHeaders.CORRELATION_ID)) {
      headers.putSingle(HubSpotHeaders.CORRELATION_ID, UUID.randomUUID().toString());
    }
    if (!search(request)) {
      headers.putSingle(HubSpotHeaders.LIMIT_PREFIX + "Max", limits.max());
      headers.putSingle(HubSpotHeaders.LIMIT_PREFIX + "Remaining", limits.remaining());
      headers.putSingle(
          HubSpotHeaders.LIMIT_PREFIX + "Interval-Milliseconds", HubSpotLimits.BURST_MILLIS);
      headers.putSingle(HubSpotHeaders.LIMIT_PREFIX + "Daily", limits.daily());
      headers.putSingle(HubSpotHeaders.LIMIT_PREFIX + "Daily-Remaining", limits.dailyRemaining());
    }
  }

  private static Response exhausted(String policy) {
    String correlationId = UUID.randomUUID().toString();
    String name = policy.toLowerCase(Locale.ROOT);
    JsonObject body =
        JSON.createObjectBuilder()
            .add("status", "error")
            .add("message", "You have reached your " + name + " limit.")
            .add("errorType", "RATE_LIMIT")
            .add("correlationId", correlationId)
            .add("policyName", policy)
            .add("requestId", UUID.randomUUID().toString())
            .build();
    return Response.status(TOO_MANY)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header(HubSpotHeaders.CORRELATION_ID, correlationId)
        .entity(body.toString())
        .build();
  }

  private static boolean concerns(ContainerRequestContext request) {
    return relative(request).startsWith("hubspot/");
  }

  private static boolean search(ContainerRequestContext request) {
    return relative(request).endsWith("/contacts/search");
  }

  private static String relative(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
