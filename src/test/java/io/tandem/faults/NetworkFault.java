package io.tandem.faults;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.sandbox.traffic.FaultRule;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;

/**
 * What can go wrong on the way, as the sandbox's admin resource takes it. Whatever it is: where it
 * happens once, nobody notices; where it stays, the call ends with the trouble named here.
 */
public enum NetworkFault {
  SLOW("'kind':'slow','millis':800"),
  RATE_LIMIT("'kind':'status','status':429," + AtOnce.HEADER, Kind.THROTTLED),
  SERVER_ERROR("'kind':'status','status':500," + AtOnce.HEADER, Kind.UNAVAILABLE),
  BAD_GATEWAY(
      "'kind':'status','status':502,'contentType':'text/html','body':'<html>502</html>',"
          + AtOnce.HEADER,
      Kind.UNAVAILABLE),
  MAINTENANCE("'kind':'status','status':503," + AtOnce.HEADER, Kind.UNAVAILABLE),
  GATEWAY_TIMEOUT("'kind':'status','status':504," + AtOnce.HEADER, Kind.UNAVAILABLE),
  LOGIN_PAGE(
      "'kind':'status','status':200,'contentType':'text/html','body':'<html>Log in</html>'",
      Kind.UNREADABLE),
  LOGIN_PAGE_CALLED_JSON(
      "'kind':'status','status':200,'body':'<html>Log in</html>'", Kind.UNREADABLE),
  PAGE_NOT_FOUND(
      "'kind':'status','status':404,'contentType':'text/html','body':'<html>No such page</html>'",
      Kind.UNREADABLE),
  BAD_REQUEST_OF_A_PROXY(
      "'kind':'status','status':400,'contentType':'text/html','body':'<html>Bad request</html>'",
      Kind.UNREADABLE),
  RESET("'kind':'reset'"),
  NO_ANSWER("'kind':'timeout'"),
  LOST_ANSWER("'kind':'lost-answer'"),
  LOST_ANSWER_BEHIND_A_GATEWAY(
      "'kind':'lost-answer','status':502,'contentType':'text/html'," + AtOnce.HEADER),
  TRUNCATED_EARLY("'kind':'truncate','percent':25"),
  TRUNCATED("'kind':'truncate','percent':50"),
  TRUNCATED_AT_THE_END("'kind':'truncate','percent':99"),
  CUT("'kind':'cut'"),
  GZIP_CUT("'kind':'gzip-cut','percent':60"),
  DRIBBLE("'kind':'dribble','millis':150"),
  EMPTY("'kind':'empty'", Kind.UNREADABLE),
  GARBAGE("'kind':'garbage'", Kind.UNREADABLE),
  WRONG_TYPE("'kind':'wrong-type','contentType':'text/csv'");

  /** Spares the tests the pauses before a system that does not say how long it is away. */
  private static final class AtOnce {
    private static final String HEADER = "'headers':{'Retry-After':'0'}";
  }

  private final String rule;
  private final Optional<Kind> trouble;

  NetworkFault(String rule) {
    this(rule, null);
  }

  NetworkFault(String rule, Kind trouble) {
    this.rule = rule;
    this.trouble = Optional.ofNullable(trouble);
  }

  /** What a call ends with that meets nothing else; empty if that is tried with another fault. */
  public Optional<Kind> trouble() {
    return trouble;
  }

  /** The first matching request meets it, and no other. */
  public FaultRule once(SyncSystem system, String method, String path) {
    return rule(system, method, path, 1);
  }

  /** Every matching request meets it. */
  public FaultRule always(SyncSystem system, String method, String path) {
    return rule(system, method, path, -1);
  }

  private FaultRule rule(SyncSystem system, String method, String path, int count) {
    String where =
        "{'system':'%s','method':'%s','pathContains':'%s','count':%d,"
            .formatted(system.key(), method, path, count);
    String json = (where + rule + "}").replace('\'', '"');
    JsonObject read = Json.createReader(new StringReader(json)).readObject();
    return FaultRule.of(read);
  }
}
