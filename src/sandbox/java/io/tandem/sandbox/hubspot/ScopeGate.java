package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.annotation.Priority;
import jakarta.json.JsonArray;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Which scope each request needs (reference/hubspot-api.md §3, Scopes; docs: Using Object APIs).
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public final class ScopeGate implements ContainerRequestFilter {

  private static final String CONTACTS_READ = "crm.objects.contacts.read";

  private final Supplier<Portal> portal;

  /** A gate that knows what the app of this portal was granted. */
  public ScopeGate(Supplier<Portal> portal) {
    this.portal = portal;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    List<String> anyOf = needed(request.getUriInfo().getPath(), request.getMethod());
    if (!anyOf.isEmpty() && anyOf.stream().noneMatch(portal.get().grant().scopes()::contains)) {
      request.abortWith(HubSpotErrorMapper.answer(missing(anyOf)));
    }
  }

  private static List<String> needed(String path, String method) {
    boolean reads = method.equals("GET") || path.endsWith("/search") || path.endsWith("/read");
    if (path.contains("/properties/")) {
      return reads
          ? List.of(CONTACTS_READ, "crm.schemas.contacts.read")
          : List.of("crm.schemas.contacts.write");
    }
    if (path.contains("/lists")) {
      return List.of(reads ? "crm.lists.read" : "crm.lists.write");
    }
    return path.contains("hubspot/crm/")
        ? List.of(reads ? CONTACTS_READ : "crm.objects.contacts.write")
        : List.of();
  }

  private static HubSpotError missing(List<String> anyOf) {
    JsonArray errors =
        JSON.createArrayBuilder()
            .add(
                JSON.createObjectBuilder()
                    .add("message", "One or more of the following scopes are required.")
                    .add(
                        "context",
                        JSON.createObjectBuilder()
                            .add("requiredGranularScopes", JSON.createArrayBuilder(anyOf))))
            .build();
    return new HubSpotError(
        403,
        "MISSING_SCOPES",
        "This app hasn't been granted all required scopes to make this call. Read more about"
            + " required scopes here: https://developers.hubspot.com/scopes.",
        errors,
        Map.of());
  }
}
