package io.tandem.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.plan.FieldDiff;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitsTest {

  private static final String TRAITS =
      Traits.of(
          List.of(
              diff("first_name", MergeRule.ONE_SIDE_CHANGED),
              diff("phone", MergeRule.DEFAULT_APP_WINS)));

  private static FieldDiff diff(String field, MergeRule rule) {
    return new FieldDiff(field, "secret", "secrets", "secrets", SyncSystem.HUBSPOT, rule, "");
  }

  @Test
  void noValueIsKeptInThem() {
    assertThat(TRAITS).isEqualTo("|first_name:ONE_SIDE_CHANGED|phone:DEFAULT_APP_WINS|");
  }

  @ParameterizedTest
  @CsvSource({
    "first_name,, true",
    "name,, false",
    "firstXname,, false",
    ", DEFAULT_APP_WINS, true",
    ", SAME_VALUE, false",
    "phone, DEFAULT_APP_WINS, true",
    "first_name, DEFAULT_APP_WINS, false"
  })
  void fieldAndRuleAreFoundTogether(String field, MergeRule rule, boolean found) {
    String like = Traits.like(Optional.ofNullable(field), Optional.ofNullable(rule));

    assertThat(TRAITS.matches(regex(like))).isEqualTo(found);
  }

  /** What the database makes of it. */
  private static String regex(String like) {
    return Pattern.compile("!(.)|(.)", Pattern.DOTALL)
        .matcher(like)
        .results()
        .map(
            found ->
                found.group(1) != null
                    ? Pattern.quote(found.group(1))
                    : found.group(2).equals("%")
                        ? ".*"
                        : found.group(2).equals("_") ? "." : Pattern.quote(found.group(2)))
        .collect(Collectors.joining());
  }
}
