package io.tandem.config;

import io.smallrye.config.WithDefault;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.OnClear;
import io.tandem.domain.merge.Transform;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes to one field's mapping; what is not set keeps its default. */
public interface FieldConfig {

  /** Whether the field is synced at all. */
  @WithDefault("true")
  boolean enabled();

  /** NetSuite's property in the record service, such as {@code mobilePhone}. */
  Optional<String> netsuite();

  /** HubSpot's internal property name, such as {@code mobilephone}. */
  Optional<String> hubspot();

  /** What its values are: {@code text}, {@code email}, {@code phone}, {@code choice} and so on. */
  Optional<FieldKind> kind();

  /** Which way the field flows, within the direction of the whole sync. */
  Optional<Direction> direction();

  Optional<SyncSystem> defaultApp();

  /** {@code keep} or {@code propagate}. */
  Optional<OnClear> onClear();

  /** Whether a value is written only where there is none yet. */
  Optional<Boolean> onlyIfEmpty();

  /** HubSpot's values in their order, for a field that never moves back there. */
  Optional<List<String>> forward();

  /** What NetSuite gets where a person has no value when the two first meet. */
  Optional<String> defaultNetsuite();

  /** What HubSpot gets where a person has no value when the two first meet. */
  Optional<String> defaultHubspot();

  /** Whether its values belong to one person and hardly ever change, such as a birth date. */
  @WithDefault("false")
  boolean personal();

  /** {@code upper}, {@code lower}, {@code capitalize}, {@code e164} or {@code national}. */
  Optional<Transform> transform();

  /** HubSpot's internal value for each NetSuite value of a pick list. */
  Map<String, String> values();
}
