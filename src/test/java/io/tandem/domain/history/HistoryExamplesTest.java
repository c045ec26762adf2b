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

  @Test
  void whatOneSystemWasNeverSentIsSentByTheNextRunAlthoughTheOtherHasItsPart() {
    assertKept(
        CUSTOMER,
        RUN,
        new Act.Type(NETSUITE, 0, "email", Say.FRESH),
        new Act.Type(HUBSPOT, 0, "note", Say.FRESH),
        new Act.Run(new Course(false, End.BEFORE_NETSUITE, false)));
  }

  /**
   * NetSuite took the note and its answer was lost, so that the base knows of no note. Cleared
   * then, the field looks as if the write had never arrived: HubSpot's note is sent again.
   */
  @Test
  void aValueWhoseWriteWasNeverNotedIsSentAgainAlsoIfItWasClearedMeanwhile() {
    assertKept(
        CUSTOMER,
        RUN,
        new Act.Type(NETSUITE, 0, "email", Say.FRESH),
        new Act.Type(HUBSPOT, 0, "note", Say.FRESH),
        new Act.Run(new Course(false, End.ANSWER_OF_NETSUITE_LOST, false)),
        new Act.Type(NETSUITE, 0, "note", Say.EMPTY));
  }

  /**
   * The edit that was hidden counts for nothing; the one before it had flowed, and still stands.
   */
  @Test
  void anEditThatTheIndexStillHidesIsOverwrittenAndNoOtherOneIsLost() {
    History history =
        History.of(
            Setup.plain(),
            new Act.EnterBoth(true),
            RUN,
            new Act.Type(HUBSPOT, 0, "country", Say.COMMON),
            new Act.Wait(10),
            RUN,
            new Act.Type(NETSUITE, 0, "city", Say.FRESH),
            new Act.Type(HUBSPOT, 0, "country", Say.FRESH),
            RUN);

    assertThat(history.underLag().faults()).isEmpty();
  }

  @Test
  void anEditThatALaterOneHidesOnceMoreIsOverwrittenUnread() {
    History history =
        History.of(
            Setup.plain(),
            CUSTOMER,
            RUN,
            new Act.Type(HUBSPOT, 0, "city", Say.FRESH),
            new Act.Wait(4),
            new Act.Type(HUBSPOT, 0, "stage", Say.EMPTY),
            new Act.Type(NETSUITE, 0, "street", Say.ODD),
            new Act.Run(new Course(false, End.BOTH_ANSWERS_LOST, false)));

    assertThat(history.underLag().faults()).isEmpty();
  }

  /** One contact was made for the second customer and never noted; the other has the first one. */
  @Test
  void aSurvivorThatInheritsOneCustomerAndNamesAnotherWaitsForAPerson() {
    assertKept(
        new Act.Enter(NETSUITE, Say.COMMON, false),
        CUSTOMER,
        new Act.Enter(HUBSPOT, Say.COMMON, false),
        new Act.Run(new Course(false, End.ANSWER_OF_HUBSPOT_LOST, false)),
        new Act.Merge(HUBSPOT, 1, 0, false),
        new Act.Type(NETSUITE, 0, "email", Say.FRESH),
        new Act.Type(HUBSPOT, 0, "name", Say.BLANK),
        new Act.Wait(5),
        new Act.Run(Course.everything()),
        new Act.Type(HUBSPOT, 0, "street", Say.ODD),
        new Act.Activate(0),
        new Act.Configure(Setting.REQUIRE_EMAIL),
        new Act.Delete(HUBSPOT, 0),
        new Act.Restore(1),
        new Act.Delete(HUBSPOT, 0));
  }

  @Test
  void whoMergesAnHeirOnceMoreDecidesForWhatItInherited() {
    assertKept(
        new Act.EnterBoth(true),
        new Act.EnterBoth(true),
        RUN,
        new Act.Type(NETSUITE, 0, "city", Say.BLANK),
        RUN,
        new Act.Merge(HUBSPOT, 1, 0, false),
        new Act.Delete(NETSUITE, 1),
        new Act.EnterBoth(true),
        new Act.Merge(HUBSPOT, 0, 1, true));
  }

  /** The contact's number was entered first and read last, when the customer's had been cleared. */
  @Test
  void ofTwoEditsThatOneWhichIsReadLaterIsTheLaterOne() {
    History history =
        History.of(
            Setup.plain().with(Setting.DEFAULT_APP),
            new Act.EnterBoth(true),
            RUN,
            new Act.Type(HUBSPOT, 0, "phone", Say.BLANK),
            new Act.Wait(10),
            RUN,
            new Act.Type(HUBSPOT, 0, "phone", Say.LONG),
            new Act.Type(NETSUITE, 0, "phone", Say.BLANK),
            new Act.Run(new Course(false, End.AFTER_PLAN, false)));

    assertThat(history.underLag().faults()).isEmpty();
  }

  /** What the create that is sent again does not name stays as the person left it, unread. */
  @Test
  void anAddressEditedUnreadIsMixedOnlyByACreateThatIsSentAgain() {
    History history =
        History.of(
            Setup.plain(),
            RUN,
            new Act.Enter(NETSUITE, Say.ODD, true),
            new Act.Run(new Course(false, End.BOTH_ANSWERS_LOST, false)),
            new Act.Type(HUBSPOT, 0, "city", Say.COMMON),
            new Act.Type(NETSUITE, 0, "country", Say.EMPTY),
            new Act.Type(HUBSPOT, 0, "country", Say.COMMON),
            RUN);

    assertThat(history.underLag().faults()).isEmpty();
  }

  @Test
  void aNoteThatWasClearedOnBothSidesIsNotLostByMappingItAnew() {
    assertKept(
        Setup.plain().with(Setting.ON_CLEAR),
        new Act.EnterBoth(true),
        RUN,
        new Act.Type(HUBSPOT, 0, "note", Say.EMPTY),
        RUN,
        new Act.Configure(Setting.NOTE_RENAMED));
  }

  /** The property that the note has now is empty, which is no edit of what was written before. */
  @Test
  void aWriteThatIsVerifiedUnderAnotherMappingClearsNothing() {
    assertKept(
        Setup.plain().with(Setting.ON_CLEAR),
        new Act.Enter(NETSUITE, Say.FRESH, true),
        RUN,
        new Act.Type(NETSUITE, 0, "email", Say.FRESH),
        new Act.Type(NETSUITE, 0, "note", Say.LONG),
        new Act.Run(new Course(false, End.BOTH_ANSWERS_LOST, false)),
        new Act.Configure(Setting.NOTE_RENAMED));
  }

  /** Blanks are how the written name begins, and no name cut short: somebody cleared it. */
  @Test
  void aNameClearedByBlanksAfterALostAnswerIsCleared() {
    assertKept(
        CUSTOMER,
        RUN,
        new Act.Type(HUBSPOT, 0, "name", Say.ODD),
        new Act.Run(new Course(false, End.ANSWER_OF_NETSUITE_LOST, false)),
        new Act.Type(NETSUITE, 0, "name", Say.BLANK));
  }

  private static void assertKept(Act... acts) {
    assertKept(Setup.plain(), acts);
  }

  private static void assertKept(Setup setup, Act... acts) {
    assertThat(History.of(setup, acts).faults()).isEmpty();
  }
}
