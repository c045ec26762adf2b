package io.tandem.sandbox.hubspot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a portal keeps of a value as sent (reference/hubspot-api.md §4.4).
 *
 * @param reformats whether it also rewrites phone numbers and trims texts
 */
record StoredValue(boolean reformats) {

  private static final Pattern EPOCH = Pattern.compile("-?\\d+");
  private static final Pattern US_NUMBER = Pattern.compile("1?([2-9]\\d{9})");

  /** The value to store over the present one, which is null when empty; an empty one clears. */
  String of(PropertyDefinition property, String sent, String present) {
    if (property.name().equals("email")) {
      return sent.toLowerCase(Locale.ROOT);
    }
    return switch (property.type()) {
      case "date" -> EPOCH.matcher(sent).matches() ? day(sent) : sent;
      case "datetime" -> EPOCH.matcher(sent).matches() ? Contact.iso(time(sent)) : sent;
      case "enumeration" -> property.multiple() ? options(sent, present) : sent;
      case "string" -> reformats ? text(property, sent.strip()) : sent;
      default -> sent;
    };
  }

  /** A leading semicolon appends to the options that are ticked already. */
  private static String options(String sent, String present) {
    boolean appends = sent.startsWith(";") && present != null;
    Set<String> options = new LinkedHashSet<>();
    if (appends) {
      options.addAll(List.of(present.split(";")));
    }
    options.addAll(List.of(sent.split(";")));
    options.remove("");
    return String.join(";", options);
  }

  private static String text(PropertyDefinition property, String sent) {
    if (!property.fieldType().equals("phonenumber")) {
      return sent;
    }
    var number = US_NUMBER.matcher(sent.replaceAll("\\D", ""));
    boolean foreign = sent.startsWith("+") && !sent.startsWith("+1");
    return !foreign && number.matches() ? "+1" + number.group(1) : sent;
  }

  private static String day(String epoch) {
    return time(epoch).atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static Instant time(String epoch) {
    return Instant.ofEpochMilli(Long.parseLong(epoch));
  }
}
