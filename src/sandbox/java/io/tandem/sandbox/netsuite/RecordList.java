package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of a record type: ids and links only, with a simple filter (section_1545222128). */
record RecordList(Account account, RecordSchema schema, String filter) {

  private static final Pattern CONDITION =
      Pattern.compile("(\\w+)\\s+(IS|CONTAIN|START_WITH)\\s+\"?([^\"]*)\"?");

  String page(int limit, int offset) {
    List<Object> values = new ArrayList<>();
    String where = where(values);
    String table = schema.type().key();
    RecordTable records = account.records();
    long total =
        records.number("SELECT COUNT(*) FROM " + table + where, values.toArray()).orElse(0);
    String page = " ORDER BY id OFFSET " + offset + " ROWS FETCH NEXT " + limit + " ROWS ONLY";
    List<Map<String, Object>> rows =
        records.rows("SELECT id FROM " + table + where + page, values.toArray());
    JsonArrayBuilder items = JSON.createArrayBuilder();
    rows.forEach(
        row ->
            items.add(
                JSON.createObjectBuilder()
                    .add("links", JSON.createArrayBuilder())
                    .add("id", row.get("id").toString())));
    return JSON.createObjectBuilder()
        .add("links", JSON.createArrayBuilder())
        .add("count", rows.size())
        .add("hasMore", offset + rows.size() < total)
        .add("items", items)
        .add("offset", offset)
        .add("totalResults", total)
        .build()
        .toString();
  }

  private String where(List<Object> values) {
    if (filter == null || filter.isBlank()) {
      return "";
    }
    List<String> conditions = new ArrayList<>();
    for (String part : filter.split("\\s+AND\\s+", -1)) {
      conditions.add(condition(part.trim(), values));
    }
    return " WHERE " + String.join(" AND ", conditions);
  }

  private String condition(String text, List<Object> values) {
    Matcher matcher = CONDITION.matcher(text);
    if (!matcher.matches()) {
      throw NetSuiteError.parameter("Invalid search query: " + text, "q");
    }
    String column =
        schema
            .field(matcher.group(1))
            .map(RecordField::column)
            .orElseThrow(() -> NetSuiteError.parameter("Unknown field " + matcher.group(1), "q"));
    String value = matcher.group(3);
    switch (matcher.group(2)) {
      case "IS" -> values.add(value);
      case "CONTAIN" -> values.add("%" + value + "%");
      default -> values.add(value + "%");
    }
    return column + (matcher.group(2).equals("IS") ? " = ?" : " LIKE ?");
  }
}
