package io.tandem.connector.netsuite;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;

/**
 * The part of SuiteTalk REST that Tandem uses. Public, for the client is made by reflection.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/chapter_1540391670.html">
 *     Oracle: SuiteTalk REST web services</a>
 */
@Path("/services/rest")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface NetSuiteApi {

  /** The content type of a batch. */
  String COLLECTION = "application/vnd.oracle.resource+json;type=collection";

  /** Since 2026.2 batches are worked through one record after the other unless this is asked. */
  String IN_PARALLEL = "respond-async, batch-processing=\"parallel\"";

  /** Runs a SuiteQL query. NetSuite demands the header. */
  @POST
  @Path("query/v1/suiteql")
  @ClientHeaderParam(name = "Prefer", value = "transient")
  JsonObject suiteql(@QueryParam("limit") int limit, JsonObject query);

  /**
   * Creates the record with this external id, or updates it. A misspelt property is an error:
   * without the header NetSuite drops it in silence.
   */
  @PUT
  @Path("record/v1/{type}/eid:{externalId}")
  @ClientHeaderParam(name = "X-NetSuite-PropertyNameValidation", value = "Error")
  Response upsert(
      @PathParam("type") String type,
      @PathParam("externalId") String externalId,
      JsonObject properties);

  /** Updates the named properties only; null clears one. */
  @PATCH
  @Path("record/v1/{type}/{id}")
  @ClientHeaderParam(name = "X-NetSuite-PropertyNameValidation", value = "Error")
  Response update(
      @PathParam("type") String type, @PathParam("id") String id, JsonObject properties);

  /** Creates or updates up to 100 records, each with its external id, in a job of its own. */
  @PUT
  @Path("record/v1/{type}")
  @Consumes(COLLECTION)
  @ClientHeaderParam(name = "Prefer", value = IN_PARALLEL)
  @ClientHeaderParam(name = "X-NetSuite-PropertyNameValidation", value = "Error")
  Response upsertAll(
      @PathParam("type") String type,
      @HeaderParam("X-NetSuite-idempotency-key") String key,
      JsonObject items);

  /** Updates up to 100 records, each with its id, in a job of its own. */
  @PATCH
  @Path("record/v1/{type}")
  @Consumes(COLLECTION)
  @ClientHeaderParam(name = "Prefer", value = IN_PARALLEL)
  @ClientHeaderParam(name = "X-NetSuite-PropertyNameValidation", value = "Error")
  Response updateAll(
      @PathParam("type") String type,
      @HeaderParam("X-NetSuite-idempotency-key") String key,
      JsonObject items);

  /** How far an asynchronous job is. */
  @GET
  @Path("async/v1/job/{id}")
  JsonObject job(@PathParam("id") String id);

  /** The record type's fields in this very account, as a JSON Schema. */
  @GET
  @Path("record/v1/metadata-catalog/{type}")
  @Produces("application/schema+json")
  JsonObject catalog(@PathParam("type") String type);

  /** NetSuite's own time in UTC, as {@code serverTime}; every role may ask for it. */
  @GET
  @Path("system/v1/serverTime")
  JsonObject serverTime();

  /** Some fields of one record, times in UTC. NetSuite loads it as if it were to be edited. */
  @GET
  @Path("record/v1/{type}/{id}")
  JsonObject record(
      @PathParam("type") String type,
      @PathParam("id") String id,
      @QueryParam("fields") String fields);
}
