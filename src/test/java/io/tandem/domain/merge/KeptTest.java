package io.tandem.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.SyncSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptTest {

  @ParameterizedTest
  @CsvSource({
    "TEXT,Countess of Lovelace,Countess of Love",
    "TEXT,' Ada ',Ada",
    "TEXT,O'Neil,ONEIL",
    "PHONE,+1 212 555 0100,(212) 555-0100",
    "PHONE,2125550100 home,(212) 555-0100 HOME",
    "EMAIL,Ada@Example.com,ada@example.com",
    "STREET,'1 Main St, Flat 2',1 Main St Flat 2",
    "NUMBER,12.50,12.5",
    "FLAG,'',F",
    "OPT_OUT,'',F",
    "CHOICES,'1,3','3, 1'",
    "TEXT,same,same"
  })
  void whatCanComeFromTheValueSentIsRemembered(FieldKind kind, String sent, String found) {
    assertThat(kept(kind, sent, found)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT,Ada,Augusta",
    "TEXT,Ada,Ada L.",
    "TEXT,Ada,''",
    "TEXT,' Ada',' '",
    "TEXT,-,''",
    "TEXT,'',Ada",
    "PHONE,+1 212 555 0100,+1 212 555 0199",
    "EMAIL,ada@example.com,ada@example.co",
    "EMAIL,ab@example.com,a.b@example.com",
    "NUMBER,12.5,125",
    "DATE,2026-01-02,2026-01-20",
    "CHOICE,13,1",
    "FLAG,T,F",
    "COUNTRY,US,DE"
  })
  void whatSomebodyElseWroteMeanwhileIsNot(FieldKind kind, String sent, String found) {
    assertThat(kept(kind, sent, found)).isEqualTo(sent);
  }

  private static String kept(FieldKind kind, String sent, String found) {
    return new Kept(SyncSystem.NETSUITE, FieldFormat.of(kind), "US").of(sent, found);
  }
}
