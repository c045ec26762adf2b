package io.tandem.domain.merge;

import java.util.Locale;

/** The rules of the merge, by the names that a plan and its explanations show. */
public enum MergeRule {
  /** Both sides hold the same value, or neither changed since they were settled. */
  SETTLED,
  /** Only one side changed since the base: its value flows. */
  ONE_SIDE_CHANGED,
  /** Both sides changed, or differ at their first match: the default app's value flows. */
  DEFAULT_APP_WINS,
  /** A conflict in which the default app has no value: the other's survives. */
  NON_EMPTY_SURVIVES,
  /** At the first match one side had no value: it is filled from the other. */
  FILLED_AT_FIRST_MATCH,
  /** One side cleared the field: the other keeps its value, and nothing is refilled. */
  KEPT_CLEARED,
  /** One side cleared the field, and the field is set to be cleared on the other too. */
  CLEARED_BY_OTHER,
  /** Only one direction is open: its origin's value flows, whatever the other side holds. */
  DIRECTION_DECIDES,
  /** The value would flow, but the direction forbids to write to that side. */
  DIRECTION_FORBIDS,
  /** The record is new on its target: every value comes from its only origin. */
  CREATED_FROM_ORIGIN;

  /** The rule's name in JSON and documents, such as {@code default-app-wins}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
