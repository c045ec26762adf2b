package io.tandem.domain.customer;

import java.util.Locale;
import org.apache.commons.validator.routines.EmailValidator;

/** What makes an e-mail address usable as a key. */
public final class EmailAddress {

  private EmailAddress() {}

  /** The form in which two addresses are compared: trimmed, lower case; "" for none. */
  public static String normalise(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether mail could be sent to it, by its syntax and its top-level domain. */
  public static boolean isValid(String address) {
    return EmailValidator.getInstance().isValid(normalise(address));
  }
}
