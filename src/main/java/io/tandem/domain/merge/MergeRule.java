package io.tandem.domain.merge;

import java.util.Locale;

/** The rules of the merge, by the names that a plan and its explanations show. */
public enum MergeRule {
  SETTLED("Neither side has changed since the two were settled"),
  SAME_VALUE("Both sides hold the same value"),
  ONE_SIDE_CHANGED("Only one side has changed since the two were settled: its value flows"),
  DEFAULT_APP_WINS(
      "Both sides have changed, or differ where they first met: the default app's value flows"),
  KEPT_BECAUSE_EMPTY("In a conflict the default app has no value: the other's survives"),
  KEPT_BECAUSE_FULLER(
      "In a conflict the default app has only a part of what the other has: the other's survives"),
  FILLED_AT_FIRST_MATCH("One side had no value where the two first met: it is filled"),
  DEFAULT_WHEN_EMPTY("The person had no value: the configured default is written"),
  KEPT_CLEARED("One side has cleared the field: the other keeps its value, nothing is refilled"),
  CLEARED_BY_OTHER("One side has cleared the field, and the field is set to be cleared on both"),
  NEVER_OPT_IN("An opt-out was taken back on one side: the other keeps it, nobody is opted in"),
  FORWARD_ONLY("HubSpot moves this field forward only, and the value would move it back"),
  ONLY_IF_EMPTY("The field is written only where it is empty"),
  VALUE_WITHOUT_PARTNER("The target has no word for the value: complete the field's value map"),
  DIRECTION_DECIDES("Only one direction is open: its origin's value flows, whatever the other has"),
  DIRECTION_FORBIDS("The value would flow, but the direction forbids to write to that side"),
  CREATED_FROM_ORIGIN("The record was created from its only origin");

  private final String meaning;

  MergeRule(String meaning) {
    this.meaning = meaning;
  }

  /** The rule's name in JSON and documents, such as {@code default-app-wins}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule in a sentence, for people. */
  public String meaning() {
    return meaning;
  }
}
