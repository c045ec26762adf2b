package io.tandem.domain.merge;

import io.tandem.domain.customer.SyncSystem;
import java.util.List;
import java.util.Map;

/**
 * Which of a field's values survives, and where it may go.
 *
 * @param direction which way it may flow, within the direction of the whole sync
 * @param defaultApp whose value wins a conflict
 * @param onClear what clearing it on one side does to the other
 * @param onlyIfEmpty whether a value is written only where there is none yet
 * @param forward HubSpot's values in the order in which the field may move, for a field that never
 *     moves back there; empty: any way
 * @param defaults what a system gets where the person has no value, when the two first meet
 */
public record FieldRules(
    Direction direction,
    SyncSystem defaultApp,
    OnClear onClear,
    boolean onlyIfEmpty,
    List<String> forward,
    Map<SyncSystem, String> defaults) {

  public FieldRules {
    forward = List.copyOf(forward);
    defaults = Map.copyOf(defaults);
  }

  /** Rules without conditions on what is written. */
  public static FieldRules of(Direction direction, SyncSystem defaultApp, OnClear onClear) {
    return new FieldRules(direction, defaultApp, onClear, false, List.of(), Map.of());
  }

  /** What the system gets where the person has no value, "" for nothing. */
  public String defaultIn(SyncSystem system) {
    return defaults.getOrDefault(system, "");
  }
}
