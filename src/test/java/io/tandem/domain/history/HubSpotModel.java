package io.tandem.domain.history;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.EmailAddress;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A HubSpot with unique e-mail addresses in lower case, stages that the API moves forward only,
 * restorable contacts, and an index that shows a change some time after it happened.
 */
final class HubSpotModel extends SystemModel {

  private final int lag;
  private long lastReading;

  HubSpotModel(Clock clock, int lag) {
    super(SyncSystem.HUBSPOT, clock);
    this.lag = lag;
  }

  @Override
  boolean takes(Row row, String property, String value) {
    String email = EmailAddress.normalise(value);
    return !property.equals("email")
        || email.isEmpty()
        || live().stream()
            .filter(other -> !other.id.equals(row.id))
            .flatMap(HubSpotModel::emails)
            .noneMatch(email::equals);
  }

  private static Stream<String> emails(Row row) {
    return Stream.concat(Stream.of(row.get("email")), row.additionalEmails.stream());
  }

  @Override
  String keeps(String property, String value) {
    return property.equals("email") ? EmailAddress.normalise(value) : value;
  }

  @Override
  String keepsWritten(Row row, String property, String value) {
    boolean back =
        property.equals("lifecyclestage")
            && !value.isEmpty()
            && Setup.STAGES.indexOf(value) < Setup.STAGES.indexOf(row.get(property));
    return back ? row.get(property) : keeps(property, value);
  }

  /** The index lags; a reading of all does not ask it. */
  @Override
  List<CustomerRecord> read(Setup setup, Optional<Long> from, long ceiling) {
    lastReading = from.isEmpty() ? ceiling + lag : ceiling;
    return super.read(setup, from, ceiling);
  }

  @Override
  boolean isVisible(Row row, long from, long ceiling) {
    return super.isVisible(row, from, ceiling) && !hid(row);
  }

  /** Whether the index did not know of the last change yet when it was last read. */
  boolean hid(Row row) {
    return row.modified + lag > lastReading;
  }

  @Override
  List<RecordId> gone(long from, long ceiling) {
    return List.of();
  }

  /** Both go into a new contact, or the second one into the first. */
  Row merge(Row first, Row second, boolean intoNew) {
    Row survivor = intoNew ? add() : first;
    if (intoNew) {
      survivor.values.putAll(first.values);
      survivor.additionalEmails.addAll(first.additionalEmails);
      survivor.outside = first.outside;
      take(survivor, first);
    }
    survivor.partner = first.partner.or(() -> second.partner);
    emails(second).filter(email -> !email.isEmpty()).forEach(survivor.additionalEmails::add);
    take(survivor, second);
    touch(survivor);
    return survivor;
  }

  private void take(Row survivor, Row absorbed) {
    delete(absorbed);
    absorbed.values.clear();
    absorbed.additionalEmails.clear();
    survivor.absorbed.add(absorbed.id);
    survivor.absorbed.addAll(absorbed.absorbed);
  }

  /** Brings a deleted contact back, unless it was merged or its address is taken meanwhile. */
  boolean restore(Row row) {
    boolean merged = rows.values().stream().anyMatch(other -> other.absorbed.contains(row.id));
    boolean named =
        row.partner.isPresent() && live().stream().anyMatch(o -> o.partner.equals(row.partner));
    boolean back =
        row.deleted
            && !merged
            && !named
            && emails(row).allMatch(email -> takes(row, "email", email));
    if (back) {
      row.deleted = false;
      touch(row);
    }
    return back;
  }

  /** Membership is read from the list, not from the contact: see {@link Imports}. */
  @Override
  Optional<ExclusionReason> barred(Row row, Setup setup) {
    return Optional.empty();
  }

  List<RecordId> members() {
    return live().stream().filter(row -> !row.outside).map(row -> row.id).toList();
  }
}
