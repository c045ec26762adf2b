package io.tandem.connector.netsuite;

import io.tandem.domain.merge.FieldMapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tries whether SuiteQL can select what is mapped and filtered: all at once, and only if that fails
 * one by one, to name what is wrong.
 */
record QueryCheck(SuiteQl suiteQl, EntityQuery query) {

  private static final String ONE_ROW = "ROWNUM <= 1";
  private static final int MOST_WORDS = 300;

  /** What is wrong, by Tandem's name of the field or by the key of the setting. */
  Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    if (refusal(query.select(ONE_ROW)).isEmpty()) {
      return faults;
    }
    probe(String.join(", ", query.own()), "")
        .ifPresent(words -> faults.put("record", record(words)));
    if (faults.isEmpty() && query.readsAddresses()) {
      probe("a.nkey", query.addressJoin())
          .ifPresent(words -> faults.put("address", address(words)));
    }
    if (faults.isEmpty()) {
      columns(faults);
      filters(faults);
    }
    return faults;
  }

  private void columns(Map<String, String> faults) {
    for (Column column : query.columns()) {
      probe(column.select(), column.ofAddress() ? query.addressJoin() : "")
          .ifPresent(words -> faults.put(column.mapping().name(), fault(column, words)));
    }
  }

  private void filters(Map<String, String> faults) {
    query
        .subsidiary()
        .flatMap(column -> probe(column, query.subsidiaryJoin()))
        .ifPresent(words -> faults.put("subsidiary", filter("subsidiary", words)));
    query
        .category()
        .flatMap(column -> probe(column, ""))
        .ifPresent(words -> faults.put("category", filter("category", words)));
    query
        .condition()
        .flatMap(column -> probe(column, ""))
        .ifPresent(words -> faults.put("condition", condition(words)));
  }

  private Optional<String> probe(String selected, String joined) {
    return refusal("SELECT " + selected + " FROM " + query.table() + joined + " WHERE " + ONE_ROW);
  }

  private Optional<String> refusal(String text) {
    return suiteQl.refusal("checking the mapped fields", text).map(QueryCheck::cut);
  }

  /** One line of the words behind NetSuite's usual preface. */
  static String cut(String words) {
    String line = words.replaceFirst("(?s)^.*Search error occurred: ", "").replaceAll("\\s+", " ");
    return line.length() > MOST_WORDS ? line.substring(0, MOST_WORDS) + "..." : line;
  }

  private String fault(Column column, String words) {
    FieldMapping mapping = column.mapping();
    return Stream.of("Unknown identifier", "was not found").anyMatch(words::contains)
        ? CatalogCheck.missing(mapping, query.type())
        : "%s: NetSuite says '%s'. Correct the name, or set %s"
            .formatted(CatalogCheck.setting(mapping), words, CatalogCheck.off(mapping));
  }

  private String record(String words) {
    String type = query.type().key();
    return "tandem.netsuite.record is '%s': NetSuite says '%s'. Grant Tandem's role the permissions "
            .formatted(type, words)
        + "SuiteAnalytics Workbook and Lists > %ss".formatted(type);
  }

  private static String address(String words) {
    return "tandem.fields.address: NetSuite says '%s'. Set tandem.fields.address.enabled=false"
        .formatted(words);
  }

  private static String filter(String name, String words) {
    return "tandem.netsuite.filter.%s: NetSuite says '%s'. Correct it, or remove it"
        .formatted(name, words);
  }

  private String condition(String words) {
    return "tandem.netsuite.filter.condition is '%s': NetSuite says '%s'. Correct it, or remove it"
        .formatted(query.filter().condition().orElseThrow(), words);
  }
}
