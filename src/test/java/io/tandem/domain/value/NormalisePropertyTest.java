package io.tandem.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalisePropertyTest {

  private static final List<UnaryOperator<String>> FORMS =
      List.of(
          Texts::normalise,
          Texts::normaliseLines,
          EmailAddress::normalise,
          Numbers::normalise,
          Flags::normalise,
          Dates::normalise,
          text -> Choices.normalise(text, ';'),
          text -> Choices.normalise(text, ','));

  @Property
  void aFormIsItsOwnForm(@ForAll("anyText") String text) {
    assertThat(FORMS)
        .allSatisfy(form -> assertThat(form.apply(form.apply(text))).isEqualTo(form.apply(text)));
  }

  @Property
  void theFormOfATelephoneNumberIsItsOwnForm(
      @ForAll("anyText") String text, @ForAll("regions") String region) {
    String form = PhoneNumbers.normalise(text, region);
    assertThat(PhoneNumbers.normalise(form, region)).isEqualTo(form);
  }

  @Property
  void noTextIsTooOddToBeWrittenOrLookedUp(@ForAll("anyText") String text) {
    assertThat(PhoneStyle.values())
        .allSatisfy(style -> assertThat(PhoneNumbers.format(text, "US", style)).isNotNull());
    assertThat(Countries.codeOf(text).flatMap(Countries::codeOf)).isEqualTo(Countries.codeOf(text));
    assertThat(Countries.nameOf(text)).isNotNull();
    assertThat(States.codeOf("US", text).flatMap(code -> States.codeOf("US", code)))
        .isEqualTo(States.codeOf("US", text));
    assertThat(States.nameOf("US", text).isPresent()).isIn(true, false);
    assertThat(EmailAddress.isValid(text)).isIn(true, false);
  }

  @Example
  void neitherLanguageNorTimeZoneOfTheMachineCounts() {
    Locale language = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
    try {
      assertThat(Flags.normalise("FALSE")).isEqualTo("false");
      assertThat(Countries.codeOf("india")).contains("IN");
      assertThat(Countries.nameOf("it")).isEqualTo("Italy");
      assertThat(States.codeOf("us", "illinois")).contains("IL");
      assertThat(Dates.normalise("1769817600000")).isEqualTo("2026-01-31");
      assertThat(PhoneNumbers.normalise("06 6982", "it")).isEqualTo("+39066982");
    } finally {
      Locale.setDefault(language);
      TimeZone.setDefault(zone);
    }
  }

  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> likely =
        Arbitraries.strings()
            .withChars("0123456789+-().,;:/@ xeETZ\u00a0\u200b\u0301\u00e9\u03a3\u0130\r\n\t")
            .withChars("\ud83d\ude00\uff20\u3002\uff10\u0660")
            .ofMaxLength(24);
    Arbitrary<String> address =
        Combinators.combine(likely, Arbitraries.strings().ofMaxLength(12))
            .as((name, domain) -> name + "@" + domain);
    return Arbitraries.oneOf(likely, address, Arbitraries.strings().ofMaxLength(40));
  }

  @Provide
  Arbitrary<String> regions() {
    return Arbitraries.of("US", "DE", "IT", "MX", "AR", "BR", "GB", "JP", "zz", "");
  }
}
