package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * A refusal in NetSuite's envelope (help: section_156570709583). The code is mostly USER_ERROR, so
 * callers must read the detail.
 */
final class NetSuiteError extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String TYPE = "https://www.rfc-editor.org/rfc/rfc9110.html#section-";

  private final int status;
  private final String code;
  private final String key;
  private final String where;

  private NetSuiteError(int status, String code, String detail, String key, String where) {
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
    this.key = key;
    this.where = where;
  }

  static NetSuiteError of(int status, String code, String detail) {
    return new NetSuiteError(status, code, detail, null, null);
  }

  static NetSuiteError user(String detail) {
    return of(400, "USER_ERROR", "Error while accessing a resource. " + detail);
  }

  static NetSuiteError content(String detail, String path) {
    return new NetSuiteError(400, "INVALID_CONTENT", detail, "o:errorPath", path);
  }

  static NetSuiteError parameter(String detail, String parameter) {
    return new NetSuiteError(400, "INVALID_PARAMETER", detail, "o:errorQueryParam", parameter);
  }

  static NetSuiteError header(String detail, String header) {
    return new NetSuiteError(400, "INVALID_HEADER", detail, "o:errorHeader", header);
  }

  static NetSuiteError noRecord() {
    return of(
        404,
        "NONEXISTENT_ID",
        "The record instance does not exist. Provide a valid record instance ID.");
  }

  static NetSuiteError login() {
    return of(
        401,
        "INVALID_LOGIN",
        "Invalid login attempt. For more details, see the Login Audit Trail in the NetSuite UI at"
            + " Setup > Users/Roles > User Management > View Login Audit Trail.");
  }

  static NetSuiteError noRest() {
    return of(
        400, "USER_ERROR", "Your current role does not have permission to perform this action.");
  }

  static NetSuiteError forbidden(String permission) {
    return of(
        403,
        "INSUFFICIENT_PERMISSION",
        "Permission Violation: You need a higher level of the '"
            + permission
            + "' permission to access this page. Please contact your account administrator.");
  }

  static NetSuiteError busy() {
    return of(
        429, "CONCURRENCY_LIMIT_EXCEEDED", "Concurrent request limit exceeded. Request blocked.");
  }

  static NetSuiteError tooOften() {
    return of(429, "USER_ERROR", "Too many requests. Try again later.");
  }

  Response response() {
    return Response.status(status)
        .type(MediaType.valueOf("application/vnd.oracle.resource+json; type=error"))
        .entity(body().toString())
        .build();
  }

  private JsonObject body() {
    JsonObjectBuilder detail =
        JSON.createObjectBuilder().add("detail", getMessage()).add("o:errorCode", code);
    if (key != null) {
      detail.add(key, where);
    }
    return JSON.createObjectBuilder()
        .add("type", TYPE + section())
        .add("title", title())
        .add("status", status)
        .add("o:errorDetails", JSON.createArrayBuilder().add(detail))
        .build();
  }

  private String section() {
    return switch (status) {
      case 401 -> "15.5.2";
      case 403 -> "15.5.4";
      case 404 -> "15.5.5";
      case 500 -> "15.6.1";
      default -> "15.5.1";
    };
  }

  /** The help shows "Bad Request" for 429 too. */
  private String title() {
    return switch (status) {
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 500 -> "Internal Server Error";
      default -> "Bad Request";
    };
  }
}
