package io.tandem.domain.history;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.history.Setup.Setting;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random histories: small, and each of its parts can be taken away. */
final class Histories {

  private Histories() {}

  static Arbitrary<History> any() {
    return Combinators.combine(
            setups(),
            flags(),
            people().list().ofMinSize(1).ofMaxSize(3),
            acts().list().ofMinSize(2).ofMaxSize(22))
        .as(
            (setup, lagging, people, acts) -> {
              List<Act> all = new ArrayList<>(people);
              all.addAll(acts);
              return new History(setup, lagging, all);
            });
  }

  private static Arbitrary<Setup> setups() {
    return Arbitraries.of(Setting.class).list().ofMaxSize(4).map(Histories::setup);
  }

  private static Setup setup(List<Setting> settings) {
    Setup setup = Setup.plain();
    for (Setting setting : settings) {
      setup = setup.with(setting);
    }
    return setup;
  }

  private static Arbitrary<Act> people() {
    return Combinators.combine(flags(), flags(), systems(), emails())
        .as(
            (both, full, system, email) ->
                both ? new Act.EnterBoth(full) : new Act.Enter(system, email, full));
  }

  private static Arbitrary<Act> acts() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, types()),
        Tuple.of(5, courses().map(Act.Run::new)),
        Tuple.of(1, people()),
        Tuple.of(1, Combinators.combine(systems(), who()).as(Act.Delete::new)),
        Tuple.of(1, Arbitraries.integers().between(0, 7).map(Act.Restore::new)),
        Tuple.of(1, Combinators.combine(systems(), who(), who(), flags()).as(Act.Merge::new)),
        Tuple.of(1, Combinators.combine(systems(), who()).as(Act.Filter::new)),
        Tuple.of(1, who().map(Act.Activate::new)),
        Tuple.of(1, Arbitraries.of(Setting.class).map(Act.Configure::new)),
        Tuple.of(1, Arbitraries.integers().between(1, 6).map(Act.Wait::new)));
  }

  private static Arbitrary<Act> types() {
    return Combinators.combine(
            systems(), who(), Arbitraries.of(Setup.FIELDS), Arbitraries.of(Say.class))
        .as(Act.Type::new);
  }

  private static Arbitrary<Course> courses() {
    return Combinators.combine(
            Arbitraries.of(false, false, false, true),
            Arbitraries.frequency(
                Tuple.of(6, Course.End.COMPLETED),
                Tuple.of(1, Course.End.AFTER_ONE_IMPORT),
                Tuple.of(1, Course.End.AFTER_IMPORTS),
                Tuple.of(1, Course.End.AFTER_MATCH),
                Tuple.of(1, Course.End.AFTER_PLAN),
                Tuple.of(1, Course.End.BEFORE_HUBSPOT),
                Tuple.of(1, Course.End.BEFORE_NETSUITE),
                Tuple.of(1, Course.End.ANSWER_OF_HUBSPOT_LOST),
                Tuple.of(1, Course.End.ANSWER_OF_NETSUITE_LOST),
                Tuple.of(1, Course.End.BOTH_ANSWERS_LOST)),
            Arbitraries.of(false, false, false, false, false, false, false, true))
        .as(Course::new);
  }

  private static Arbitrary<Say> emails() {
    return Arbitraries.of(Say.FRESH, Say.FRESH, Say.COMMON, Say.ODD, Say.EMPTY);
  }

  private static Arbitrary<SyncSystem> systems() {
    return Arbitraries.of(SyncSystem.class);
  }

  private static Arbitrary<Integer> who() {
    return Arbitraries.integers().between(0, 3);
  }

  private static Arbitrary<Boolean> flags() {
    return Arbitraries.of(false, true);
  }
}
