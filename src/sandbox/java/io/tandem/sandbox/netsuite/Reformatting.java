package io.tandem.sandbox.netsuite;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an account makes of values on saving, as scripts and phone formats of real accounts do:
 * titles cut, US phone numbers rewritten, names trimmed.
 */
final class Reformatting {

  private static final int MAX_TITLE = 20;
  private static final Pattern US_NUMBER = Pattern.compile("1?([2-9]\\d\\d)(\\d{3})(\\d{4})");
  private static final List<String> PHONES =
      List.of("phone", "altphone", "mobilephone", "homephone", "officephone", "fax");
  private static final List<String> NAMES =
      List.of("firstname", "middlename", "lastname", "companyname");

  private Reformatting() {}

  static void apply(Map<String, Object> columns) {
    change(columns, List.of("title"), Reformatting::cut);
    change(columns, PHONES, Reformatting::phone);
    change(columns, NAMES, String::strip);
  }

  private static void change(
      Map<String, Object> columns, List<String> names, UnaryOperator<String> change) {
    for (String name : names) {
      columns.computeIfPresent(name, (column, value) -> change.apply(value.toString()));
    }
  }

  private static String cut(String title) {
    return title.length() > MAX_TITLE ? title.substring(0, MAX_TITLE) : title;
  }

  private static String phone(String number) {
    Matcher digits = US_NUMBER.matcher(number.replaceAll("\\D", ""));
    boolean foreign = number.startsWith("+") && !number.startsWith("+1");
    return !foreign && digits.matches()
        ? "(" + digits.group(1) + ") " + digits.group(2) + "-" + digits.group(3)
        : number;
  }
}
