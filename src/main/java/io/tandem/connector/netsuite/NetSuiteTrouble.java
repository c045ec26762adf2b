package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.objects;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.domain.system.WriteOutcome.Refused;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What NetSuite's error answers mean. The status and {@code o:errorCode} decide; type and title
 * have changed over the releases.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_156570709583.html">
 *     Oracle: REST error messages</a>
 */
final class NetSuiteTrouble {

  private static final Set<String> TOO_MANY =
      Set.of("CONCURRENCY_LIMIT_EXCEEDED", "SSS_REQUEST_LIMIT_EXCEEDED");

  /** The role may not, or does not see the table. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "INSUFFICIENT_PERMISSION|Permission Violation"
              + "|Your current role does not have permission"
              + "|Record '[^']*' was not found|Invalid search type");

  private static final Set<String> CHANGED =
      Set.of("RCRD_HAS_BEEN_CHANGED", "RCRD_EDITED_SINCE_RETRIEVED");
  private static final Set<String> UNKNOWN_RECORD = Set.of("NONEXISTENT_ID", "RCRD_DSNT_EXIST");
  private static final Pattern MISSING_RECORD =
      Pattern.compile("\\brecord( instance)? does not exist\\b", Pattern.CASE_INSENSITIVE);

  private NetSuiteTrouble() {}

  static Kind kindOf(ApiFailure failure) {
    return switch (failure.status()) {
      // Five failed logins lock the user for 30 minutes: never repeated.
      case 401 -> Kind.CREDENTIALS;
      case 403 -> Kind.FORBIDDEN;
      case 429 -> Kind.THROTTLED;
      case 408, 500, 502, 503, 504 -> Kind.UNAVAILABLE;
      case 400 -> ofBadRequest(code(failure), detail(failure));
      default -> failure.status() < 400 ? Kind.UNREADABLE : Kind.REFUSED;
    };
  }

  /** Most of it is about one record; some is not. */
  private static Kind ofBadRequest(String code, String words) {
    if (TOO_MANY.contains(code)) {
      return Kind.THROTTLED;
    }
    return CLOSED.matcher(code + " " + words).find() ? Kind.FORBIDDEN : Kind.REFUSED;
  }

  /** What became of a write to a record that was there once. */
  static WriteOutcome goneOrRefused(ApiFailure failure) {
    Refused refused = refused(failure);
    String words = detail(failure);
    boolean gone = UNKNOWN_RECORD.contains(refused.code()) || MISSING_RECORD.matcher(words).find();
    return gone && !namesField(failure) ? new Gone(words, refused.correlationId()) : refused;
  }

  /** A record that a field of this one points to may be missing too. */
  private static boolean namesField(ApiFailure failure) {
    return StreamSupport.stream(objects(failure.body(), "o:errorDetails").spliterator(), false)
        .anyMatch(error -> error.containsKey("o:errorPath"));
  }

  static Refused refused(ApiFailure failure) {
    String code = code(failure);
    String words = detail(failure);
    return new Refused(code, FixHint.of(code, words).behind(words), failure.correlationId());
  }

  /** The code of the last detail, which is the most specific; the status if there is none. */
  private static String code(ApiFailure failure) {
    String code = "HTTP_" + failure.status();
    for (JsonObject error : objects(failure.body(), "o:errorDetails")) {
      code = text(error, "o:errorCode");
    }
    return code;
  }

  /** Whether the same batch has been submitted before. */
  static boolean isRepeated(ApiFailure failure) {
    return code(failure).equals("IDEMPOTENCY_ERROR");
  }

  /** Whether NetSuite has nothing under the id that it was asked for. */
  static boolean isUnknown(ConnectorException trouble) {
    return trouble.getCause() instanceof ApiFailure failure
        && failure.status() == 404
        && UNKNOWN_RECORD.contains(code(failure));
  }

  /** Whether somebody else saved the record at the same moment. */
  static boolean isCollision(ApiFailure failure) {
    return CHANGED.contains(code(failure)) || detail(failure).contains("has been changed");
  }

  /** Whether another entity has the name that a new one would get. */
  static boolean isTakenName(ApiFailure failure) {
    return FixHint.of(code(failure), detail(failure)) == FixHint.NAME_TAKEN;
  }

  /** What NetSuite could not do with one record, though it answers: a failing script, mostly. */
  static Optional<Refused> stumbled(ConnectorException trouble) {
    return trouble.getCause() instanceof ApiFailure failure
            && failure.status() == 500
            && code(failure).equals("UNEXPECTED_ERROR")
        ? Optional.of(refused(failure))
        : Optional.empty();
  }

  static String detail(ApiFailure failure) {
    StringBuilder details = new StringBuilder();
    for (JsonObject error : objects(failure.body(), "o:errorDetails")) {
      details.append(details.isEmpty() ? "" : "; ").append(text(error, "detail"));
    }
    return details.isEmpty() ? "NetSuite gave no reason" : details.toString();
  }

  /** NetSuite's own words behind a failure. */
  static String words(ConnectorException failure) {
    return failure.getCause() instanceof ApiFailure answer ? detail(answer) : failure.getMessage();
  }

  /** A refused login; the true reason is told to administrators only. */
  static ConnectorException login(ApiFailure failure) {
    String id = failure.correlationId().isEmpty() ? "" : ", id " + failure.correlationId();
    return login(
        "HTTP status 401"
            + id
            + ". The reason is in NetSuite's Login Audit Trail (Setup > Users/Roles > User"
            + " Management): a mistyped or revoked secret, a role without permission to log in so, a"
            + " clock that is more than five minutes off, or a locked user",
        failure);
  }

  static ConnectorException login(String reason, Throwable cause) {
    return new ConnectorException(
        SyncSystem.NETSUITE, "logging in", Kind.CREDENTIALS, reason, cause);
  }

  static ConnectorException unreadable(String what) {
    return new ConnectorException(SyncSystem.NETSUITE, "reading", Kind.UNREADABLE, what, null);
  }
}
