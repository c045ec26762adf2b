package io.tandem.sandbox.netsuite;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.function.Supplier;

/** The schema of this very account, custom fields included (help: section_1546938065). */
@Path("netsuite/services/rest/record/v1/metadata-catalog")
public final class MetadataResource {

  private final Supplier<Account> account;

  /** The metadata of this account. */
  public MetadataResource(Supplier<Account> account) {
    this.account = account;
  }

  @GET
  @Path("{type}")
  @Produces("application/schema+json")
  public String schema(@PathParam("type") String type) {
    return RecordType.of(type)
        .map(known -> MetadataSchema.of(account.get().schema(known)).toString())
        .orElseThrow(
            () -> NetSuiteError.of(404, "NONEXISTENT_ID", "Record type '" + type + "' not found."));
  }
}
