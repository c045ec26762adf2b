package io.tandem.sandbox.netsuite;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Login and concurrency of every NetSuite request (help: section_156570709583, section_1500275531).
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class NetSuiteGate implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String SLOT = NetSuiteGate.class.getName();
  private static final String TOKEN_PATH = "/services/rest/auth/";
  private static final String BEARER = "Bearer ";
  private static final String SIGNED = "OAuth ";

  private final Supplier<Account> account;
  private final ConcurrencyPool pool;

  /** A gate to this account with this pool of slots. */
  public NetSuiteGate(Supplier<Account> account, ConcurrencyPool pool) {
    this.account = account;
    this.pool = pool;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!concerns(request) || request.getUriInfo().getPath().contains(TOKEN_PATH)) {
      return;
    }
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (!accepted(authorization == null ? "" : authorization, request)) {
      refuse(request, authorization);
    } else if (!account.get().role().has(Permission.REST_WEB_SERVICES)) {
      request.abortWith(NetSuiteError.noRest().response());
    } else if (!account.get().rate().admits()) {
      request.abortWith(NetSuiteError.tooOften().response());
    } else if (pool.enter()) {
      request.setProperty(SLOT, true);
    } else {
      request.abortWith(NetSuiteError.busy().response());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (concerns(request)) {
      response.getHeaders().putSingle("x-n-operationid", UUID.randomUUID().toString());
      response
          .getHeaders()
          .putSingle(
              HttpHeaders.DATE,
              DateTimeFormatter.RFC_1123_DATE_TIME.format(
                  account.get().clock().instant().atOffset(ZoneOffset.UTC)));
    }
    if (request.getProperty(SLOT) != null) {
      request.removeProperty(SLOT);
      pool.leave();
    }
  }

  private boolean accepted(String authorization, ContainerRequestContext request) {
    Logins logins = account.get().logins();
    if (authorization.startsWith(BEARER)) {
      return logins.bearer(authorization.substring(BEARER.length()));
    }
    return authorization.startsWith(SIGNED)
        && logins.signed(request.getMethod(), request.getUriInfo().getRequestUri(), authorization);
  }

  private static void refuse(ContainerRequestContext request, String authorization) {
    String realm = "realm=\"" + DemoCredentials.ACCOUNT + "\"";
    boolean bearer = authorization != null && authorization.startsWith(BEARER);
    String challenge =
        bearer
            ? "Bearer "
                + realm
                + ", error=\"invalid_token\", error_description=\"Invalid login attempt.\""
            : "OAuth " + realm;
    Response refusal = NetSuiteError.login().response();
    refusal.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, challenge);
    request.abortWith(refusal);
  }

  private static boolean concerns(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    return path.startsWith("/netsuite/") || path.startsWith("netsuite/");
  }
}
