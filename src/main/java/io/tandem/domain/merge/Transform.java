package io.tandem.domain.merge;

import io.tandem.domain.value.PhoneNumbers;
import io.tandem.domain.value.PhoneStyle;
import java.util.Locale;
import org.apache.commons.text.WordUtils;

/** What is done to a text before it is written. Texts that differ only by it are the same. */
public enum Transform {
  NONE {
    @Override
    String apply(String value, String region) {
      return value;
    }
  },
  /** All letters large. */
  UPPER {
    @Override
    String apply(String value, String region) {
      return value.toUpperCase(Locale.ROOT);
    }
  },
  /** All letters small. */
  LOWER {
    @Override
    String apply(String value, String region) {
      return value.toLowerCase(Locale.ROOT);
    }
  },
  /** Each word with a large first letter, the others small. */
  CAPITALIZE {
    @Override
    String apply(String value, String region) {
      return WordUtils.capitalizeFully(value, ' ', '-', '\'');
    }
  },
  /** A telephone number as {@code +12125550100}. */
  E164 {
    @Override
    String apply(String value, String region) {
      return PhoneNumbers.format(value, region, PhoneStyle.E164);
    }
  },
  /** A telephone number as its own country writes it. */
  NATIONAL {
    @Override
    String apply(String value, String region) {
      return PhoneNumbers.format(value, region, PhoneStyle.NATIONAL);
    }
  };

  abstract String apply(String value, String region);
}
