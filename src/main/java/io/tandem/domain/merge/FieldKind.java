package io.tandem.domain.merge;

import static java.util.stream.Collectors.joining;

import io.tandem.domain.customer.EmailAddress;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.value.Choices;
import io.tandem.domain.value.Countries;
import io.tandem.domain.value.Dates;
import io.tandem.domain.value.Flags;
import io.tandem.domain.value.Numbers;
import io.tandem.domain.value.PhoneNumbers;
import io.tandem.domain.value.States;
import io.tandem.domain.value.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a field's values are: when two of them are the same, and how each system writes them. */
public enum FieldKind {
  /** Plain text: Unicode NFC, without outer and doubled white space. */
  TEXT {
    @Override
    String normalise(String value, SyncSystem system, ValueMap values, String region) {
      return Texts.normalise(value);
    }
  },
  /** An e-mail address: its upper and lower case letters are the same. */
  EMAIL {
    @Override
    String normalise(String value, SyncSystem system, ValueMap values, String region) {
      return EmailAddress.normalise(value);
    }
  },
  /** A telephone number: the same number, however written. */
  PHONE {
    @Override
    String normalise(String value, SyncSystem system, ValueMap values, String region) {
      return PhoneNumbers.normalise(value, region);
    }
  },
  /** The street lines of an address, which HubSpot keeps in one line. */
  STREET {
    @Override
    String normalise(String value, SyncSystem system, ValueMap values, String region) {
      return Texts.normalise(value.strip().replaceAll("\\s*,?\\s*[\\r\\n]+\\s*", ", "));
    }

    @Override
    Optional<String> written(String value, SyncSystem target, ValueMap values, String region) {
      return target == SyncSystem.HUBSPOT
          ? Optional.of(normalise(value, target, values, region))
          : Optional.of(value);
    }
  },
  /** A country: NetSuite has its ISO 3166-1 code, HubSpot its English name. */
  COUNTRY {
    @Override
    String normalise(String value, SyncSystem system, ValueMap values, String region) {
      return Countries.codeOf(value).orElseGet(() -> Texts.normalise(value));
    }

    @Override
    Optional<String> written(String value, SyncSystem target, ValueMap values, String region) {
      Optional<String> code = Countries.codeOf(value);
      return target == SyncSystem.NETSUITE
          ? code
          : Optional.of(code.map(Countries::nameOf).orElse(value));
    }
  },
  /** A state of the record's country: NetSuite has its ISO 3166-2 code, HubSpot its name. */
  STATE {
    @Override
    String normalise(String value, SyncSystem system, ValueMap values, String region) {
      return States.codeOf(region, value).orElseGet(() -> Texts.normalise(value));
    }

    @Override
    Optional<String> written(String value, SyncSystem target, ValueMap values, String region) {
      Optional<String> code = States.codeOf(region, value);
      return Optional.of(
          (target == SyncSystem.NETSUITE
                  ? code
                  : code.flatMap(known -> States.nameOf(region, known)))
              .orElse(value));
    }
  },
  /** A decimal number. */
  NUMBER {
    @Override
    String normalise(String value, SyncSystem system, ValueMap values, String region) {
      return Numbers.normalise(value);
    }

    @Override
    Optional<String> written(String value, SyncSystem target, ValueMap values, String region) {
      return Optional.of(Numbers.normalise(value));
    }
  },
  /** A day. */
  DATE {
    @Override
    String normalise(String value, SyncSystem system, ValueMap values, String region) {
      return Dates.normalise(value);
    }

    @Override
    Optional<String> written(String value, SyncSystem target, ValueMap values, String region) {
      return Optional.of(Dates.normalise(value));
    }
  },
  /** Yes or no: {@code T} and {@code F} in NetSuite, {@code true} and {@code false} in HubSpot. */
  FLAG {
    @Override
    String normalise(String value, SyncSystem system, ValueMap values, String region) {
      return Flags.normalise(value);
    }

    @Override
    Optional<String> written(String value, SyncSystem target, ValueMap values, String region) {
      return Optional.of(flagOf(target, Flags.normalise(value)));
    }
  },
  /** The wish not to get mail. Only yes is a value: nobody is ever opted in. */
  OPT_OUT {
    @Override
    String normalise(String value, SyncSystem system, ValueMap values, String region) {
      return Flags.normalise(value).equals("true") ? "true" : "";
    }

    @Override
    Optional<String> written(String value, SyncSystem target, ValueMap values, String region) {
      String wish = normalise(value, target, values, region);
      return Optional.of(wish.isEmpty() ? "" : flagOf(target, wish));
    }
  },
  /** One value of a pick list. */
  CHOICE {
    @Override
    String normalise(String value, SyncSystem system, ValueMap values, String region) {
      return choice(value.strip(), system, values);
    }

    @Override
    Optional<String> written(String value, SyncSystem target, ValueMap values, String region) {
      return choiceFor(value.strip(), target, values);
    }
  },
  /** Any number of values of a pick list, in no order. */
  CHOICES {
    @Override
    String normalise(String value, SyncSystem system, ValueMap values, String region) {
      return split(value, system)
          .map(one -> choice(one, system, values))
          .sorted()
          .distinct()
          .collect(joining(";"));
    }

    @Override
    Optional<String> written(String value, SyncSystem target, ValueMap values, String region) {
      List<Optional<String>> found =
          split(value, target.other()).map(one -> choiceFor(one, target, values)).toList();
      return found.stream().allMatch(Optional::isPresent)
          ? Optional.of(
              found.stream()
                  .flatMap(Optional::stream)
                  .distinct()
                  .collect(joining(target == SyncSystem.HUBSPOT ? ";" : ",")))
          : Optional.empty();
    }
  };

  /** The form in which two values are compared, the same for both systems. */
  abstract String normalise(String value, SyncSystem system, ValueMap values, String region);

  /** The value as the target writes it; empty if the target has no word for it. */
  Optional<String> written(String value, SyncSystem target, ValueMap values, String region) {
    return Optional.of(value);
  }

  private static String flagOf(SyncSystem target, String flag) {
    if (target == SyncSystem.HUBSPOT) {
      return flag;
    }
    return switch (flag) {
      case "true" -> "T";
      case "false" -> "F";
      default -> flag;
    };
  }

  /** HubSpot's word for the value; one without a partner equals nothing of the other system. */
  private static String choice(String value, SyncSystem system, ValueMap values) {
    return system == SyncSystem.HUBSPOT
        ? value
        : values.toHubspot(value).orElse("without partner: " + value);
  }

  private static Optional<String> choiceFor(String value, SyncSystem target, ValueMap values) {
    return target == SyncSystem.HUBSPOT ? values.toHubspot(value) : values.toNetsuite(value);
  }

  private static Stream<String> split(String value, SyncSystem system) {
    return Choices.of(value, system == SyncSystem.HUBSPOT ? ';' : ',').stream();
  }
}
