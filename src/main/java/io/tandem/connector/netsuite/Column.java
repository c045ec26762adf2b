package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;
import static java.util.stream.Collectors.joining;

import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * A mapped field as SuiteQL selects it: from the record {@code c}, or from its default address
 * {@code a}.
 */
record Column(FieldMapping mapping) {

  private static final String ADDRESS = "addressBook.";
  private static final List<String> STREET = List.of("addr1", "addr2", "addr3");

  private record Part(String expression, String alias) {}

  /** Whether it is a field of the default address. */
  boolean ofAddress() {
    return mapping.netsuite().startsWith(ADDRESS);
  }

  /** The name in the record service, of an address's field within the address. */
  String property() {
    return ofAddress() ? mapping.netsuite().substring(ADDRESS.length()) : mapping.netsuite();
  }

  FieldKind kind() {
    return mapping.format().kind();
  }

  /** Whether it is the lines of the street. */
  boolean isStreet() {
    return ofAddress() && property().equals("street");
  }

  /** What to select, with the names that {@link #value} looks for. */
  String select() {
    return parts().stream()
        .map(part -> part.expression() + " AS " + part.alias())
        .collect(joining(", "));
  }

  /** The field's value in a row, "" for none. */
  String value(JsonObject row) {
    return parts().stream()
        .map(part -> text(row, part.alias()))
        .filter(text -> !text.isEmpty())
        .collect(joining("\n"));
  }

  private List<Part> parts() {
    if (isStreet()) {
      return STREET.stream().map(line -> new Part("a." + line, "a_" + line)).toList();
    }
    // SuiteQL answers in lower case whatever was asked for.
    String name = property().toLowerCase(Locale.ROOT);
    if (ofAddress()) {
      return List.of(new Part(addressExpression(name), "a_" + name));
    }
    // Unless told otherwise NetSuite writes days as the user likes to see them.
    return kind() == FieldKind.DATE
        ? List.of(new Part("TO_CHAR(c." + name + ", 'YYYY-MM-DD')", name))
        : List.of(new Part("c." + name, name));
  }

  /** Countries with a list of states keep it in a column of its own. */
  private static String addressExpression(String name) {
    return name.equals("state") ? "COALESCE(a.state, a.dropdownstate)" : "a." + name;
  }
}
