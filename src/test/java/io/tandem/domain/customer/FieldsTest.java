package io.tandem.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void anEmptyAMissingAndANullValueAreTheSame() {
    Map<String, String> withNull = new HashMap<>();
    withNull.put("name", null);

    assertThat(Fields.of(Map.of("name", ""))).isEqualTo(Fields.none());
    assertThat(Fields.of(withNull)).isEqualTo(Fields.none());
    assertThat(Fields.none().get("name")).isEmpty();
    assertThat(Fields.of(Map.of("name", "")).has("name")).isFalse();
  }

  @Test
  void fieldsLaidOverOthersReplaceThemAndAnEmptyOneTakesAway() {
    Fields fields = Fields.of(Map.of("name", "Ada", "title", "Ms"));

    assertThat(fields.with(Map.of("name", "", "title", "Countess")))
        .isEqualTo(Fields.of(Map.of("title", "Countess")));
    assertThat(fields.get("name")).isEqualTo("Ada");
  }

  @Test
  void fieldsPrintInOneOrder() {
    assertThat(Fields.of(Map.of("b", "2", "a", "1", "c", "3")).values())
        .hasToString("{a=1, b=2, c=3}");
  }

  @Test
  void fieldsCannotBeChangedFromOutside() {
    Map<String, String> source = new HashMap<>(Map.of("name", "Ada"));
    Fields fields = Fields.of(source);
    source.put("name", "Augusta");

    assertThat(fields.get("name")).isEqualTo("Ada");
    assertThatThrownBy(() -> fields.values().put("name", "Augusta"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
