package io.tandem.domain.customer;

import io.tandem.domain.value.Texts;
import java.net.IDN;
import java.util.Locale;
import org.apache.commons.validator.routines.EmailValidator;

/** What makes an e-mail address usable as a key. */
public final class EmailAddress {

  private EmailAddress() {}

  /**
   * The form in which two addresses are compared: without outer spaces and invisible characters, in
   * lower case, an international domain as ASCII; a domain that cannot be one stays as it is. ""
   * for none.
   */
  public static String normalise(String address) {
    String plain = Texts.normalise(address.toLowerCase(Locale.ROOT));
    int domain = plain.lastIndexOf('@') + 1;
    return domain == 0 ? plain : plain.substring(0, domain) + ascii(plain.substring(domain));
  }

  /** Whether mail could be sent to it, by its syntax and its top-level domain. */
  public static boolean isValid(String address) {
    return EmailValidator.getInstance().isValid(normalise(address));
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return domain;
    }
  }
}
