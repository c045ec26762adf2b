package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Property definitions (reference/hubspot-api.md §9; docs: Properties API). */
@Path(HubSpotPaths.PROPERTIES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class PropertyResource {

  private static final int MAX_UNIQUE = 10;

  private final Supplier<Portal> portal;

  /** Definitions of this portal. */
  public PropertyResource(Supplier<Portal> portal) {
    this.portal = portal;
  }

  @GET
  public String list() {
    JsonArrayBuilder results = JSON.createArrayBuilder();
    portal.get().properties().all().forEach(property -> results.add(property.toJson()));
    return JSON.createObjectBuilder().add("results", results).build().toString();
  }

  @GET
  @Path("{name}")
  public String get(@PathParam("name") String name) {
    return portal
        .get()
        .properties()
        .find(name)
        .map(property -> property.toJson().toString())
        .orElseThrow(HubSpotError::notFound);
  }

  @POST
  public Response create(String body) {
    PropertyDefinition definition = definition(JsonInput.object(body));
    PropertyTable table = portal.get().properties();
    if (!table.groups().containsKey(definition.groupName())) {
      throw HubSpotError.invalid("There is no property group " + definition.groupName());
    }
    if (definition.unique() && table.unique().size() >= MAX_UNIQUE) {
      throw HubSpotError.invalid("At most " + MAX_UNIQUE + " unique properties per object type");
    }
    if (!table.add(definition)) {
      throw new HubSpotError(
          409, "CONFLICT", "A property named '" + definition.name() + "' already exists.");
    }
    return Response.status(Response.Status.CREATED).entity(definition.toJson().toString()).build();
  }

  @GET
  @Path("groups")
  public String groups() {
    JsonArrayBuilder results = JSON.createArrayBuilder();
    portal.get().properties().groups().forEach((name, label) -> results.add(group(name, label)));
    return JSON.createObjectBuilder().add("results", results).build().toString();
  }

  @POST
  @Path("groups")
  public Response createGroup(String body) {
    JsonObject json = JsonInput.object(body);
    String name = required(json, "name");
    String label = required(json, "label");
    if (!portal.get().properties().addGroup(name, label)) {
      throw new HubSpotError(
          409, "CONFLICT", "A property group named '" + name + "' already exists.");
    }
    return Response.status(Response.Status.CREATED).entity(group(name, label).toString()).build();
  }

  private static JsonObject group(String name, String label) {
    return JSON.createObjectBuilder()
        .add("name", name)
        .add("label", label)
        .add("displayOrder", -1)
        .add("archived", false)
        .build();
  }

  private static PropertyDefinition definition(JsonObject json) {
    Map<String, String> options = new LinkedHashMap<>();
    JsonInput.objects(json, "options")
        .forEach(
            option ->
                options.put(JsonInput.text(option, "value"), JsonInput.text(option, "label")));
    return new PropertyDefinition(
        required(json, "name"),
        required(json, "label"),
        required(json, "type"),
        required(json, "fieldType"),
        required(json, "groupName"),
        options,
        json.getBoolean("hasUniqueValue", false),
        false,
        false,
        false);
  }

  private static String required(JsonObject json, String name) {
    String value = JsonInput.text(json, name);
    if (value.isEmpty()) {
      throw HubSpotError.invalid(
          "Invalid input JSON: Some required fields were not set: " + List.of(name));
    }
    return value;
  }
}
