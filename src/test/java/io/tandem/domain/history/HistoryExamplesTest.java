package io.tandem.domain.history;

import static io.tandem.domain.customer.SyncSystem.HUBSPOT;
import static io.tandem.domain.customer.SyncSystem.NETSUITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.history.Course.End;
import io.tandem.domain.history.Setup.Setting;
import org.junit.jupiter.api.Test;

/** Histories that once broke a promise, as short as they can be. */
class HistoryExamplesTest {

  private static final Act CUSTOMER = new Act.Enter(NETSUITE, Say.FRESH, false);
  private static final Act CONTACT = new Act.Enter(HUBSPOT, Say.FRESH, true);
  private static final Act RUN = new Act.Run(Course.whole());

  @Test
  void aRestoredContactIsSyncedAgainWithoutASweep() {
    assertKept(
        CUSTOMER,
        RUN,
        new Act.Delete(HUBSPOT, 0),
        new Act.Type(NETSUITE, 0, "name", Say.FRESH),
        new Act.Run(Course.everything()),
        new Act.Restore(0));
  }

  @Test
  void aPersonMadeActiveAgainIsSyncedAgainWhoeverChangedMeanwhile() {
    assertKept(
        CUSTOMER,
        RUN,
        new Act.Activate(0),
        new Act.Type(HUBSPOT, 0, "name", Say.FRESH),
        RUN,
        new Act.Activate(0));
  }

  @Test
  void aContactAgainstTheDirectionIsSyncedOnceItsCustomerIsEntered() {
    assertKept(
        Setup.plain().with(Setting.DIRECTION),
        new Act.Enter(HUBSPOT, Say.COMMON, false),
        RUN,
        new Act.Wait(10),
        RUN,
        new Act.Enter(NETSUITE, Say.COMMON, true));
  }

  @Test
  void aDeletedCustomerIsNotMadeAgainFromTheContactOfALostAnswer() {
    assertKept(
        CUSTOMER,
        new Act.Run(new Course(false, End.ANSWER_OF_HUBSPOT_LOST, false)),
        new Act.Delete(NETSUITE, 0));
  }

  @Test
  void noPartOfAnAddressIsCreatedWithoutTheOthers() {
    assertKept(
        CONTACT,
        new Act.Type(HUBSPOT, 0, "street", Say.FRESH),
        new Act.Type(HUBSPOT, 0, "country", Say.LONG));
  }

  @Test
  void aCounterpartThatOneContactInheritsIsNotMatchedWithAnotherByItsAddress() {
    assertKept(
        CUSTOMER,
        CUSTOMER,
        new Act.Enter(HUBSPOT, Say.COMMON, false),
        RUN,
        new Act.Type(NETSUITE, 0, "email", Say.COMMON),
        new Act.Delete(NETSUITE, 1),
        new Act.Delete(NETSUITE, 1),
        new Act.Merge(HUBSPOT, 2, 1, false));
  }

  @Test
  void theCustomerOfAnAbsorbedContactFindsTheSurvivorInOneRun() {
    assertKept(
        Setup.plain().with(Setting.DIRECTION),
        new Act.EnterBoth(false),
        new Act.Activate(0),
        RUN,
        new Act.EnterBoth(false),
        new Act.Merge(HUBSPOT, 1, 0, false));
  }

  @Test
  void whatACutRunReadUnderOtherRulesIsReadAgain() {
    assertKept(
        CONTACT,
        RUN,
        new Act.Wait(10),
        RUN,
        new Act.Configure(Setting.NOTE_RENAMED),
        new Act.Run(new Course(false, End.AFTER_IMPORTS, false)),
        new Act.Configure(Setting.NOTE_RENAMED));
  }

  private static void assertKept(Act... acts) {
    assertKept(Setup.plain(), acts);
  }

  private static void assertKept(Setup setup, Act... acts) {
    assertThat(History.of(setup, acts).faults()).isEmpty();
  }
}
