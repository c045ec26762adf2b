package io.tandem.config;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.OnClear;
import java.util.Optional;

/** Changes to one field's mapping; what is not set keeps its default. */
public interface FieldConfig {

  /** NetSuite's property in the record service, such as {@code mobilePhone}. */
  Optional<String> netsuite();

  /** HubSpot's internal property name, such as {@code mobilephone}. */
  Optional<String> hubspot();

  /** How values are compared: {@code text}, {@code email} or {@code phone}. */
  Optional<FieldKind> kind();

  /** Which way the field flows, within the direction of the whole sync. */
  Optional<Direction> direction();

  Optional<SyncSystem> defaultApp();

  /** {@code keep} or {@code propagate}. */
  Optional<OnClear> onClear();
}
