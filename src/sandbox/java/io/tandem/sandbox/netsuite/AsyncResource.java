package io.tandem.sandbox.netsuite;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** The state and the results of asynchronous jobs (help: chapter_161251386312). */
@Path("netsuite/services/rest/async/v1/job/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class AsyncResource {

  private final Supplier<Account> account;

  /** The jobs of this account. */
  public AsyncResource(Supplier<Account> account) {
    this.account = account;
  }

  @GET
  public String job(@PathParam("id") String id) {
    return find(id).state().toString();
  }

  @GET
  @Path("task")
  public String tasks(@PathParam("id") String id) {
    return find(id).taskList().toString();
  }

  @GET
  @Path("task/{task}")
  public String task(@PathParam("id") String id, @PathParam("task") String task) {
    return find(id).task(task).orElseThrow(NetSuiteError::noRecord).toString();
  }

  /** An own answer for each record: there is none for all of a batch. */
  @GET
  @Path("task/{task}/result")
  @Produces(MediaType.WILDCARD)
  public Response result(@PathParam("id") String id, @PathParam("task") String task) {
    return find(id).result(task).orElseThrow(NetSuiteError::noRecord);
  }

  private BatchJob find(String id) {
    return account.get().jobs().job(id);
  }
}
