package io.tandem.domain.history;

import io.tandem.domain.customer.RecordId;
import java.util.Comparator;

/** The order in which steps go through records. */
final class Order {

  static final Comparator<RecordId> BY_ID =
      Comparator.comparing(RecordId::system).thenComparing(RecordId::value);

  private Order() {}
}
