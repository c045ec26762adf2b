package io.tandem.sandbox.admin;

import static io.tandem.sandbox.JsonPlatform.JSON;

import io.tandem.sandbox.SandboxState;
import io.tandem.sandbox.hubspot.Contact;
import io.tandem.sandbox.netsuite.RecordType;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Edits as a person makes them in the vendors' pages, and all records for comparing end states. */
@Path("admin")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class EditResource {

  private final SandboxState state;

  /** Edits in this state. */
  public EditResource(SandboxState state) {
    this.state = state;
  }

  @GET
  @Path("hubspot/contacts")
  public String contacts() {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    state.portal().all().forEach(contact -> all.add(flat(contact)));
    return all.build().toString();
  }

  @POST
  @Path("hubspot/contacts/{id}/edit")
  public String editContact(@PathParam("id") String id, String body) {
    return state
        .portal()
        .edit(id, AdminJson.texts(AdminJson.parse(body)))
        .map(contact -> flat(contact).toString())
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("hubspot/contacts/{id}/archive")
  public String archiveContact(@PathParam("id") String id) {
    return state
        .portal()
        .archive(id)
        .map(contact -> flat(contact).toString())
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("hubspot/contacts/{id: [0-9]+}/restore")
  public String restoreContact(@PathParam("id") String id) {
    return state
        .portal()
        .restore(id)
        .map(contact -> flat(contact).toString())
        .orElseThrow(NotFoundException::new);
  }

  /** Merges the contact that the body names as {@code other} into this one. */
  @POST
  @Path("hubspot/contacts/{id}/merge")
  public String mergeContact(@PathParam("id") String id, String body) {
    return flat(state.portal().merge(id, AdminJson.parse(body).getString("other"))).toString();
  }

  @GET
  @Path("netsuite/{type: customers|contacts}")
  public String records(@PathParam("type") String type) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    state.account().all(type(type)).forEach(row -> all.add(flat(row)));
    return all.build().toString();
  }

  @POST
  @Path("netsuite/{type: customers|contacts}/{id}/edit")
  public void editRecord(@PathParam("type") String type, @PathParam("id") long id, String body) {
    require(state.account().edit(type(type), id, AdminJson.texts(AdminJson.parse(body))));
  }

  @POST
  @Path("netsuite/{type: customers|contacts}/{id}/delete")
  public void deleteRecord(@PathParam("type") String type, @PathParam("id") long id) {
    require(state.account().delete(type(type), id));
  }

  /** Merges this record into the one that the body names as {@code into}. */
  @POST
  @Path("netsuite/{type: customers|contacts}/{id}/merge")
  public void mergeRecord(@PathParam("type") String type, @PathParam("id") long id, String body) {
    long into = Long.parseLong(AdminJson.parse(body).getString("into"));
    require(state.account().merge(type(type), id, into));
  }

  private static RecordType type(String plural) {
    return plural.equals("customers") ? RecordType.CUSTOMER : RecordType.CONTACT;
  }

  private static void require(boolean known) {
    if (!known) {
      throw new NotFoundException();
    }
  }

  private static JsonObject flat(Contact contact) {
    JsonObjectBuilder json = JSON.createObjectBuilder().add("id", Long.toString(contact.id()));
    new TreeSet<>(contact.values().keySet())
        .forEach(name -> json.add(name, contact.values().get(name)));
    List.of("createdate", "lastmodifieddate").forEach(name -> json.add(name, contact.value(name)));
    return json.add("archived", contact.archivedAt() != null).build();
  }

  private static JsonObject flat(Map<String, String> row) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    row.forEach(json::add);
    return json.build();
  }
}
