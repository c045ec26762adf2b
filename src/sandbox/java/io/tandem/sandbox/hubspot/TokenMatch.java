package io.tandem.sandbox.hubspot;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether one of a value's words equals the token, in which {@code *} stands for anything. */
final class TokenMatch implements Predicate<Contact> {

  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String property;
  private final Pattern token;

  TokenMatch(String property, String token) {
    this.property = property;
    String quoted = Pattern.quote(token.toLowerCase(Locale.ROOT)).replace("*", "\\E.*\\Q");
    this.token = Pattern.compile(quoted);
  }

  @Override
  public boolean test(Contact contact) {
    String value = contact.value(property);
    if (value == null) {
      return false;
    }
    String lower = value.toLowerCase(Locale.ROOT);
    return token.matcher(lower).matches()
        || List.of(SEPARATORS.split(lower)).stream()
            .anyMatch(word -> token.matcher(word).matches());
  }
}
