package io.tandem.domain.plan;

import io.tandem.domain.Sample;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.OnClear;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.plan.World.Edit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Some rules, and what happens under them.
 *
 * @param rounds edits between two runs, each with whether the run's writes are refused
 */
record Story(SyncRules rules, List<Round> rounds) {

  record Round(List<Edit> edits, boolean refused) {}

  /** The world at the story's end. */
  World play() {
    World world = new World(rules);
    for (Round round : rounds) {
      round.edits().forEach(world::edit);
      world.sync(round.refused());
    }
    return world;
  }

  static Arbitrary<Story> any() {
    return Combinators.combine(anyRules(), round().list().ofMinSize(1).ofMaxSize(5)).as(Story::new);
  }

  static Arbitrary<Edit> edit() {
    Arbitrary<String> values =
        Arbitraries.of("", " ", "Ada", "ada", " Ada ", "Ada Lovelace", "Augusta", "A@x.org");
    return Combinators.combine(
            Arbitraries.of(SyncSystem.class), Arbitraries.of("email", "name", "note"), values)
        .as(Edit::new);
  }

  private static Arbitrary<Round> round() {
    return Combinators.combine(edit().list().ofMaxSize(6), Arbitraries.of(false, false, true))
        .as(Round::new);
  }

  private static Arbitrary<SyncRules> anyRules() {
    return Combinators.combine(
            Arbitraries.of(Direction.class),
            mapping("email", FieldKind.EMAIL),
            mapping("name", FieldKind.TEXT),
            mapping("note", FieldKind.TEXT))
        .as(Sample::rules);
  }

  private static Arbitrary<FieldMapping> mapping(String name, FieldKind kind) {
    return Combinators.combine(
            Arbitraries.of(Direction.class),
            Arbitraries.of(SyncSystem.class),
            Arbitraries.of(OnClear.class))
        .as(
            (direction, app, onClear) ->
                new FieldMapping(name, name, name, kind, direction, app, onClear));
  }
}
