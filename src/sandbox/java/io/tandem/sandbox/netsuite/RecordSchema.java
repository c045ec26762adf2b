package io.tandem.sandbox.netsuite;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The body fields of a record type: the standard ones and the account's custom ones. */
final class RecordSchema {

  private static final String SUBSIDIARY = "subsidiary";

  private final RecordType type;
  private final boolean oneWorld;
  private final Map<String, RecordField> byColumn =
      Collections.synchronizedMap(new LinkedHashMap<>());

  /**
   * The fields of a new account.
   *
   * @param oneWorld whether the account has subsidiaries
   */
  RecordSchema(RecordType type, boolean oneWorld) {
    this.type = type;
    this.oneWorld = oneWorld;
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    String resource = type.key() + "-fields.csv";
    try (Reader in =
        new InputStreamReader(
            RecordSchema.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      format.parse(in).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!oneWorld) {
      byColumn.remove(SUBSIDIARY);
    }
  }

  RecordType type() {
    return type;
  }

  /** Whether it is the name of a customer's subsidiary, which is in a table of its own. */
  boolean isSubsidiary(String name) {
    return oneWorld && type == RecordType.CUSTOMER && name.equals(SUBSIDIARY);
  }

  Collection<RecordField> fields() {
    synchronized (byColumn) {
      return List.copyOf(byColumn.values());
    }
  }

  /** The field of exactly that name; NetSuite's names are case-sensitive. */
  Optional<RecordField> field(String name) {
    return column(name).filter(field -> field.name().equals(name));
  }

  /** The field behind a SuiteQL column. */
  Optional<RecordField> column(String name) {
    return Optional.ofNullable(byColumn.get(name.toLowerCase(Locale.ROOT)));
  }

  void add(RecordField field) {
    byColumn.put(field.column(), field);
  }

  String createTable() {
    StringBuilder sql = new StringBuilder("CREATE TABLE " + type.key() + " (id BIGINT PRIMARY KEY");
    fields()
        .forEach(
            field ->
                sql.append(", ").append(field.column()).append(' ').append(field.kind().sqlType()));
    return sql.append(", datecreated TIMESTAMP(0), lastmodifieddate TIMESTAMP(0))").toString();
  }

  private void add(CSVRecord row) {
    add(new RecordField(row.get("name"), FieldKind.valueOf(row.get("kind"))));
  }
}
