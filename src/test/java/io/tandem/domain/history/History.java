package io.tandem.domain.history;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What happens, from the beginning.
 *
 * @param start the settings at the beginning
 * @param lagging whether HubSpot's index shows changes late
 */
record History(Setup start, boolean lagging, List<Act> acts) {

  static History of(Setup start, Act... acts) {
    return new History(start, false, Arrays.asList(acts));
  }

  /** The same under an index that shows changes late. */
  History underLag() {
    return new History(start, true, acts);
  }

  /** Plays it, then lets the two systems rest; returns what should not be. */
  List<String> faults() {
    World world = new World(start, lagging);
    acts.forEach(world::play);
    return new Aftermath(world).faults();
  }

  @Override
  public String toString() {
    return acts.stream()
        .map(Act::toString)
        .collect(Collectors.joining("\n  ", start + (lagging ? ", lagging" : "") + "\n  ", "\n"));
  }
}
