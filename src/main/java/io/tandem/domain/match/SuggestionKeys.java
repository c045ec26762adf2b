package io.tandem.domain.match;

import io.tandem.domain.customer.CustomerRecord;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.lang3.StringUtils;

/**
 * By what the candidates for a suggestion are looked up: two records without a common key are not
 * compared. Few strangers share one, so that a record has some dozen candidates among 100,000.
 *
 * @param keys such as {@code phone:+12125550100} or {@code name:FNK JN}, at most 190 characters
 */
public record SuggestionKeys(Set<String> keys) {

  private static final int LONGEST = 190;

  public SuggestionKeys {
    keys = Set.copyOf(keys);
  }

  /**
   * The keys of a record; none if it has nothing to be recognised by.
   *
   * @param defaultRegion ISO 3166-1 code of national telephone numbers without a country
   * @param personalFields as in {@link Similarity}
   */
  public static SuggestionKeys of(
      CustomerRecord record, String defaultRegion, Collection<String> personalFields) {
    Traits traits = Traits.of(record, defaultRegion, personalFields);
    Set<String> keys = new TreeSet<>();
    traits.phones().forEach(phone -> keys.add("phone:" + phone));
    traits.emails().ownAddresses().forEach(email -> keys.add("email:" + email));
    traits.emails().localParts().forEach(local -> keys.add("email-local:" + local));
    traits.personal().entrySet().stream()
        .filter(field -> !field.getValue().text().isEmpty())
        .forEach(field -> keys.add(field.getKey() + ":" + field.getValue().text()));
    addNameKeys(traits, keys);
    return new SuggestionKeys(
        keys.stream().map(key -> StringUtils.truncate(key, LONGEST)).collect(Collectors.toSet()));
  }

  /** Either part of the name is tried, because the two may be swapped. */
  private static void addNameKeys(Traits traits, Set<String> keys) {
    Set<String> sounds = new TreeSet<>();
    traits.name().parts().forEach(part -> sounds.add(sound(part)));
    if (traits.name().parts().size() == 2) {
      keys.add("name:" + String.join(" ", sounds));
    }
    for (String sound : sounds) {
      if (!traits.address().numbers().isEmpty() && !traits.address().place().isEmpty()) {
        keys.add(
            "zip:%s %s %s".formatted(traits.address().place(), traits.address().numbers(), sound));
      }
      if (!traits.company().isEmpty()) {
        keys.add("company:" + traits.company() + " " + sound);
      }
    }
  }

  /** How Western names sound; other scripts sound as they are written. */
  private static String sound(String part) {
    String code = StringUtils.defaultString(new DoubleMetaphone().doubleMetaphone(part));
    return code.isEmpty() ? part : code;
  }
}
