package io.tandem.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.OnClear;
import io.tandem.domain.plan.World.Edit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for two systems whatever people do in them. */
class ConvergenceTest {

  @Provide
  Arbitrary<Story> stories() {
    return Story.any();
  }

  @Provide
  Arbitrary<Edit> edits() {
    return Story.edit();
  }

  @Property(tries = 500)
  void onceEditsStopASecondPlanIsSettled(@ForAll("stories") Story story) {
    World world = story.play();
    world.sync(false);

    assertThat(world.sync(false)).isInstanceOf(PlanResult.NoChange.class);
    assertThat(world.plan()).isEqualTo(world.sync(false));
  }

  @Property(tries = 500)
  void noValueAppearsThatNobodyEntered(@ForAll("stories") Story story) {
    World world = story.play();
    world.sync(false);

    for (FieldMapping field : story.rules().mappings()) {
      for (SyncSystem system : SyncSystem.values()) {
        String value = world.value(system, field.name());
        assertThat(value.isEmpty() || world.entered(field.name()).contains(value))
            .as("%s has %s in %s", system, value, field.name())
            .isTrue();
      }
    }
  }

  @Property(tries = 500)
  void nothingIsWrittenAgainstADirection(@ForAll("stories") Story story) {
    World world = story.play();

    for (Draft draft : world.drafts()) {
      assertThat(story.rules().direction().allowsWriteTo(draft.targetSystem())).isTrue();
      assertThat(draft.diffs())
          .allMatch(
              diff ->
                  direction(story, diff.field()).allowsWriteTo(draft.targetSystem())
                      && diff.origin() == draft.source().system());
    }
  }

  @Property(tries = 1000)
  void anEditOnOneSideSurvivesAndReachesTheOtherWhereItMay(
      @ForAll("stories") Story story, @ForAll("edits") Edit edit) {
    World world = story.play();
    world.sync(false);
    FieldMapping field = mapping(story, edit.field());
    SyncSystem other = edit.system().other();
    String before = world.value(edit.system(), edit.field());
    String elsewhere = world.value(other, edit.field());
    world.edit(edit);
    String edited = world.value(edit.system(), edit.field());
    world.sync(false);

    assertThat(world.value(edit.system(), edit.field())).isEqualTo(edited);
    boolean flows =
        !same(field, edited, before)
            && !same(field, edited, elsewhere)
            && story.rules().direction().allowsWriteTo(other)
            && field.direction().allowsWriteTo(other)
            && (!edited.isBlank() || field.onClear() == OnClear.PROPAGATE);
    assertThat(world.value(other, edit.field()))
        .isEqualTo(
            flows ? World.keeps(other, edit.field(), edited.isBlank() ? "" : edited) : elsewhere);
  }

  private static boolean same(FieldMapping field, String one, String another) {
    return field.kind().normalise(one, "US").equals(field.kind().normalise(another, "US"));
  }

  private static Direction direction(Story story, String field) {
    return mapping(story, field).direction();
  }

  private static FieldMapping mapping(Story story, String field) {
    return story.rules().mappings().stream()
        .filter(mapping -> mapping.name().equals(field))
        .findFirst()
        .orElseThrow();
  }
}
