package io.tandem.domain.merge;

import io.tandem.domain.customer.SyncSystem;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what a system made of a value from what somebody else wrote in its place meanwhile. The
 * first is remembered as it is, so that it is no change when it is read again; the second is not,
 * so that it is one.
 *
 * @param system the system that the value was written to
 * @param format how the field's values compare
 * @param region the ISO 3166-1 code of the country that the record is in
 */
record Kept(SyncSystem system, FieldFormat format, String region) {

  private static final Set<FieldKind> FREE_TEXTS =
      Set.of(FieldKind.TEXT, FieldKind.PHONE, FieldKind.STREET);

  /** The value to remember: the one found, if it can come from the one that was sent. */
  String of(String sent, String found) {
    return comesFrom(sent, found) ? found : sent;
  }

  /** Whether NetSuite can have made the value from the one that was sent. */
  boolean comesFrom(String sent, String found) {
    return normalised(sent).equals(normalised(found))
        || isUnticked(sent, found)
        || (FREE_TEXTS.contains(format.kind()) && isReformatted(sent, found));
  }

  private String normalised(String value) {
    return format.normalise(system, value, region);
  }

  /** A check box is never empty. */
  private boolean isUnticked(String sent, String found) {
    return format.kind() == FieldKind.FLAG && sent.isEmpty() && found.equals("F");
  }

  private static boolean isReformatted(String sent, String found) {
    return !found.isBlank() && (sent.startsWith(found) || sameLetters(sent, found));
  }

  private static boolean sameLetters(String sent, String found) {
    String letters = letters(found);
    return !letters.isEmpty() && letters.equals(letters(sent));
  }

  private static String letters(String value) {
    return value.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
