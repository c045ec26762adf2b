package io.tandem.connector.netsuite;

import static java.util.stream.Collectors.joining;

import io.tandem.config.NetSuiteConfig;
import io.tandem.config.NetSuiteConfig.AddressUse;
import io.tandem.connector.netsuite.AccountTime.Span;
import io.tandem.connector.netsuite.Position.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How SuiteQL is asked for records. The filters are columns, not conditions: a record that leaves a
 * filter has to be seen leaving.
 *
 * @param address which default address is read
 * @param filter which records take part
 * @param columns the mapped fields
 */
record EntityQuery(
    EntityType type, AddressUse address, NetSuiteConfig.Filter filter, List<Column> columns) {

  /** Columns that say {@code T} or {@code F}. */
  static final String IN_SUBSIDIARY = "in_subsidiary";

  static final String IN_CATEGORY = "in_category";
  static final String IN_CONDITION = "in_condition";

  EntityQuery {
    columns = List.copyOf(columns);
  }

  /** The query for the records that meet a condition. */
  String select(String condition) {
    return select(selected(), condition);
  }

  private String select(List<String> columns, String condition) {
    return "SELECT " + String.join(", ", columns) + " FROM " + tables() + " WHERE " + condition;
  }

  /** What holds in any case, as the record type has it. */
  List<String> own() {
    List<String> own = new ArrayList<>(List.of("c.id", "c.externalid", "c.isinactive"));
    if (type == EntityType.CUSTOMER) {
      own.add("c.isperson");
    }
    return own;
  }

  private List<String> selected() {
    List<String> selected = new ArrayList<>(own());
    columns.stream().map(Column::select).distinct().forEach(selected::add);
    subsidiary().ifPresent(selected::add);
    category().ifPresent(selected::add);
    condition().ifPresent(selected::add);
    return selected;
  }

  Optional<String> subsidiary() {
    String column = type == EntityType.CUSTOMER ? "s.subsidiary" : "c.subsidiary";
    return filter.subsidiary().map(ids -> flag(column + in(ids), IN_SUBSIDIARY));
  }

  Optional<String> category() {
    return filter.category().map(ids -> flag("c.category" + in(ids), IN_CATEGORY));
  }

  Optional<String> condition() {
    return filter.condition().map(condition -> flag("(" + condition + ")", IN_CONDITION));
  }

  private static String flag(String condition, String alias) {
    return "CASE WHEN " + condition + " THEN 'T' ELSE 'F' END AS " + alias;
  }

  /** A comparison with SuiteQL expressions: numbers, or texts in quotes. */
  static String in(List<String> keys) {
    return keys.stream().collect(joining(", ", " IN (", ")"));
  }

  /** The query for what changed in a time, behind a position. */
  String changed(Span span, Position position) {
    String stamp = position.stamp();
    String condition =
        (stamp + " >= " + AccountTime.literal(span.from()))
            + (" AND " + stamp + " <= " + AccountTime.literal(span.to()))
            + onlyAddress(span, position.phase())
            + (" AND " + position.condition());
    List<String> columns = new ArrayList<>(selected());
    columns.add(AccountTime.select(stamp) + " AS " + Position.STAMP);
    return select(columns, condition);
  }

  /** Whether an edit of an address moves the time of its customer is documented nowhere. */
  private static String onlyAddress(Span span, Phase phase) {
    return phase == Phase.ADDRESSES
        ? " AND c.lastmodifieddate < " + AccountTime.literal(span.from())
        : "";
  }

  boolean readsAddresses() {
    return columns.stream().anyMatch(Column::ofAddress);
  }

  private String tables() {
    return table()
        + (readsAddresses() ? addressJoin() : "")
        + (filter.subsidiary().isPresent() ? subsidiaryJoin() : "");
  }

  /** The record itself, as {@code c}. */
  String table() {
    return type.key() + " c";
  }

  /** Its default address, as {@code a}. */
  String addressJoin() {
    return " LEFT JOIN customeraddressbookentityaddress a ON a.nkey = " + addressKey();
  }

  /** What names its default address. */
  String addressKey() {
    return "c.default" + address.key() + "address";
  }

  /** A customer's own subsidiary, of all that it is shared with, as {@code s}. */
  String subsidiaryJoin() {
    if (type == EntityType.CONTACT) {
      return "";
    }
    return " LEFT JOIN customersubsidiaryrelationship s ON s.entity = c.id AND s.isprimarysub ="
        + " 'T'";
  }
}
