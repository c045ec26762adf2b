package io.tandem.operations.rest;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;
import io.tandem.store.ChangeFilter;
import io.tandem.store.PlannedChange;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which changes of a plan a request asks for. */
public class ChangeQuery {

  @QueryParam("system")
  private String system;

  @QueryParam("operation")
  private String operation;

  @QueryParam("field")
  private String field;

  @QueryParam("rule")
  private String rule;

  @QueryParam("status")
  private String status;

  @QueryParam("netsuite")
  private String netsuite;

  @QueryParam("hubspot")
  private String hubspot;

  /** The filter; 400 if a parameter has a value that there is not. */
  ChangeFilter filter() {
    return new ChangeFilter(
        one("system", system, List.of(SyncSystem.values()), SyncSystem::key),
        one("operation", operation, PlannedChange.OPERATIONS, Function.identity()),
        given(field),
        one("rule", rule, List.of(MergeRule.values()), MergeRule::key),
        one("status", status, PlannedChange.STATUSES, Function.identity()),
        given(netsuite).map(RecordId::netsuite).or(() -> given(hubspot).map(RecordId::hubspot)));
  }

  private static Optional<String> given(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static <T> Optional<T> one(
      String name, String value, Collection<T> all, Function<T, String> key) {
    Optional<String> wanted = given(value);
    Optional<T> found =
        wanted.flatMap(text -> all.stream().filter(one -> key.apply(one).equals(text)).findFirst());
    if (wanted.isPresent() && found.isEmpty()) {
      Stream<String> keys = all.stream().map(key);
      throw new Problem(
          400,
          "malformed-request",
          "%s is '%s': give one of %s".formatted(name, wanted.get(), keys.toList()));
    }
    return found;
  }
}
