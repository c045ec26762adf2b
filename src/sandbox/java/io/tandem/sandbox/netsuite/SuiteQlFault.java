package io.tandem.sandbox.netsuite;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;

/** What SuiteQL says to a statement it cannot run (help: section_156570709583). */
final class SuiteQlFault {

  private static final System.Logger LOG = System.getLogger(SuiteQlFault.class.getName());
  private static final String PREFIX =
      "Invalid search query. Detailed unprocessed description follows. Search error occurred: ";
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern SOURCE =
      Pattern.compile("\\b(?:FROM|JOIN|,)\\s*([A-Z_]+)(?:\\s+(?:AS\\s+)?([A-Z_][A-Z_0-9]*))?");
  private static final Set<String> NO_ALIAS =
      Set.of("WHERE", "ON", "LEFT", "RIGHT", "INNER", "JOIN", "ORDER", "GROUP", "FETCH", "CROSS");

  private SuiteQlFault() {}

  static NetSuiteError unsupported() {
    return invalid("Invalid or unsupported search.");
  }

  static NetSuiteError invalid(String reason) {
    return NetSuiteError.parameter(PREFIX + reason, "q");
  }

  static NetSuiteError noTable(String name) {
    return invalid("Record '" + name + "' was not found.");
  }

  static NetSuiteError of(SQLException failure, SuiteQlStatement statement) {
    String name = quoted(failure.getMessage());
    return switch (failure.getErrorCode()) {
      case ErrorCode.COLUMN_NOT_FOUND_1 ->
          invalid(
              "Unknown identifier '"
                  + name.substring(name.lastIndexOf('.') + 1)
                  + "'. Available identifiers are: "
                  + sources(statement.outsideQuotes())
                  + ".");
      case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1 ->
          noTable(name);
      default -> {
        LOG.log(System.Logger.Level.INFO, "SuiteQL not runnable: {0}", failure.getMessage());
        yield unsupported();
      }
    };
  }

  private static String quoted(String message) {
    Matcher matcher = QUOTED.matcher(message);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** The tables that a statement reads, by their aliases. */
  static Map<String, String> sources(String sql) {
    Map<String, String> sources = new TreeMap<>();
    Matcher matcher = SOURCE.matcher(sql.substring(Math.max(0, sql.indexOf("FROM"))));
    while (matcher.find()) {
      String table = matcher.group(1).toLowerCase(Locale.ROOT);
      String alias = matcher.group(2);
      boolean named = alias != null && !NO_ALIAS.contains(alias);
      sources.put(named ? alias.toLowerCase(Locale.ROOT) : table, table);
    }
    return sources;
  }
}
