package io.tandem.sandbox.netsuite;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A custom entity field of an account.
 *
 * @param name starts with {@code custentity}
 * @param label what people see
 * @param kind its type
 * @param values names by id, which a CHOICE or MULTI chooses from; empty for all others
 * @param readOnly whether clients can only read it
 */
public record CustomField(
    String name, String label, Kind kind, Map<Long, String> values, boolean readOnly) {

  /** The types of custom fields; CHOICE is a list/record field, MULTI a multiple select. */
  public enum Kind {
    TEXT(FieldKind.TEXT),
    FLAG(FieldKind.FLAG),
    NUMBER(FieldKind.NUMBER),
    DATE(FieldKind.DATE),
    CHOICE(FieldKind.REFERENCE),
    MULTI(FieldKind.MULTI);

    private final FieldKind stored;

    Kind(FieldKind stored) {
      this.stored = stored;
    }
  }

  /** A writable field that chooses from no list. */
  public static CustomField of(String name, Kind kind) {
    return new CustomField(name, name, kind, Map.of(), false);
  }

  /** A writable field that chooses from these values. */
  public static CustomField choosing(String name, Kind kind, Map<Long, String> values) {
    return new CustomField(name, name, kind, values, false);
  }

  Optional<ChoiceList> list() {
    return values.isEmpty() ? Optional.empty() : Optional.of(ChoiceList.named(listTable()));
  }

  RecordField field() {
    return new RecordField(name.toLowerCase(Locale.ROOT), kind.stored, label, list(), readOnly);
  }

  private String listTable() {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^custentity", "customlist");
  }
}
