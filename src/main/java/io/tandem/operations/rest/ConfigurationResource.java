package io.tandem.operations.rest;

import io.tandem.config.Configuration;
import io.tandem.config.Setting;
import io.tandem.operations.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The configuration as the next run will find it. */
@Path("configuration")
@ApplicationScoped
@RolesAllowed({Role.OPERATOR, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class ConfigurationResource {

  @Inject private Configuration configuration;

  /** Every key with its value, and where it comes from; secrets are masked. */
  @GET
  public JsonArray list() {
    JsonArrayBuilder array = Json.createArrayBuilder();
    configuration.settings().forEach(setting -> array.add(json(setting)));
    return array.build();
  }

  private static JsonObjectBuilder json(Setting setting) {
    return Json.createObjectBuilder()
        .add("key", setting.key())
        .add("value", setting.value())
        .add("source", setting.source())
        .add("masked", setting.isMasked());
  }
}
