package io.tandem.domain.merge;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.tandem.domain.customer.EmailAddress;
import java.text.Normalizer;

/** How values of a field are compared. Writing keeps the value as its origin has it. */
public enum FieldKind {
  /** Plain text: Unicode NFC, without outer and doubled white space. */
  TEXT {
    @Override
    public String normalise(String value, String region) {
      return Normalizer.normalize(value, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
  },
  /** An e-mail address: its upper and lower case letters are the same. */
  EMAIL {
    @Override
    public String normalise(String value, String region) {
      return EmailAddress.normalise(value);
    }
  },
  /** A telephone number: the same number, however written. */
  PHONE {
    @Override
    public String normalise(String value, String region) {
      PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
      try {
        PhoneNumber number = numbers.parse(value, region);
        String extension = number.hasExtension() ? ";ext=" + number.getExtension() : "";
        return numbers.format(number, PhoneNumberFormat.E164) + extension;
      } catch (NumberParseException e) {
        return TEXT.normalise(value, region);
      }
    }
  };

  /**
   * The form in which two values are compared; "" for an empty one.
   *
   * @param region the ISO 3166-1 code of the country that a national telephone number belongs to
   */
  public abstract String normalise(String value, String region);
}
