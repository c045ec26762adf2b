package io.tandem.sandbox.hubspot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** How the values of a property are ordered: by time, by number, or as text. */
enum SearchOrder {
  TIME {
    @Override
    Predicate<Contact> compare(PropertyDefinition property, String value, IntPredicate sign) {
      long asked = parse(value);
      if (asked == 0) {
        // HubSpot answers 500 to a filter at the epoch (reference §7).
        throw new HubSpotError(500, null, "internal error");
      }
      return contact -> {
        Long present = millis(contact, property.name());
        return present != null && sign.test(Long.compare(present, asked));
      };
    }
  },
  NUMBER {
    @Override
    Predicate<Contact> compare(PropertyDefinition property, String value, IntPredicate sign) {
      BigDecimal asked = number(value);
      return contact -> {
        String present = contact.value(property.name());
        return present != null && sign.test(new BigDecimal(present).compareTo(asked));
      };
    }
  },
  TEXT {
    @Override
    Predicate<Contact> compare(PropertyDefinition property, String value, IntPredicate sign) {
      return contact -> {
        String present = contact.value(property.name());
        return present != null && sign.test(present.compareToIgnoreCase(value));
      };
    }
  };

  abstract Predicate<Contact> compare(PropertyDefinition property, String value, IntPredicate sign);

  static Bound of(PropertyDefinition property) {
    return switch (property.type()) {
      case "datetime", "date" -> new Bound(TIME, property);
      case "number" -> new Bound(NUMBER, property);
      default -> new Bound(TEXT, property);
    };
  }

  static Long millis(Contact contact, String property) {
    return switch (property) {
      case "lastmodifieddate" -> contact.updatedAt().toEpochMilli();
      case "createdate" -> contact.createdAt().toEpochMilli();
      default -> contact.value(property) == null ? null : parse(contact.value(property));
    };
  }

  static long parse(String value) {
    try {
      if (value.matches("-?\\d+")) {
        return Long.parseLong(value);
      }
      String time = value.length() == 10 ? value + "T00:00:00Z" : value;
      return Instant.parse(time.toUpperCase(Locale.ROOT)).toEpochMilli();
    } catch (DateTimeParseException e) {
      throw HubSpotError.invalid("Invalid date value: " + value);
    }
  }

  static BigDecimal number(String value) {
    if (!value.matches("-?\\d{1,18}(\\.\\d+)?")) {
      throw HubSpotError.invalid(value + " was not a valid long.");
    }
    return new BigDecimal(value);
  }

  record Bound(SearchOrder order, PropertyDefinition property) {

    Predicate<Contact> compare(String value, IntPredicate sign) {
      return order.compare(property, value, sign);
    }
  }
}
