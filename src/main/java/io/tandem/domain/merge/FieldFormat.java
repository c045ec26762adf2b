package io.tandem.domain.merge;

import io.tandem.domain.customer.SyncSystem;
import java.util.Optional;

/**
 * How a field's values look in the two systems, and when two of them are the same.
 *
 * @param kind what its values are
 * @param values which values of a pick list mean the same
 * @param transform what is done to a text on its way
 */
public record FieldFormat(FieldKind kind, ValueMap values, Transform transform) {

  public static FieldFormat of(FieldKind kind) {
    return new FieldFormat(kind, ValueMap.none(), Transform.NONE);
  }

  /**
   * The form in which a value is compared, the same for both systems; "" for no value.
   *
   * @param region the ISO 3166-1 code of the country that the record is in
   */
  public String normalise(SyncSystem system, String value, String region) {
    String transformed = value.isBlank() ? "" : transform.apply(value, region);
    return transformed.isBlank() ? "" : kind.normalise(transformed, system, values, region);
  }

  /**
   * A value in the words of the system that it is written to, "" for no value; empty if that system
   * has no word for it.
   *
   * @param origin the system that the value comes from
   */
  public Optional<String> written(SyncSystem origin, String value, String region) {
    String transformed = value.isBlank() ? "" : transform.apply(value, region);
    return transformed.isBlank()
        ? Optional.of("")
        : kind.written(transformed, origin.other(), values, region);
  }
}
