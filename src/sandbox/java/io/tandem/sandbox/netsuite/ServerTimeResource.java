package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;

/** The server's clock in UTC, the base for watermarks (help: article_0528010158). */
@Path("netsuite/services/rest/system/v1/serverTime")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerTimeResource {

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Supplier<Account> account;

  /** The clock of this account. */
  public ServerTimeResource(Supplier<Account> account) {
    this.account = account;
  }

  @GET
  public String serverTime() {
    Instant now = account.get().clock().instant();
    return JSON.createObjectBuilder().add("serverTime", ISO.format(now)).build().toString();
  }
}
