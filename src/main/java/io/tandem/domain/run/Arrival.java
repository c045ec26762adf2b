package io.tandem.domain.run;

import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import java.util.Optional;

/** A record as an import found it, with what the rules say about it at first sight. */
public sealed interface Arrival {

  RecordId id();

  /** A record that could be read. */
  record Read(
      Reading.Accepted reading, Fingerprint fingerprint, Optional<ExclusionReason> exclusion)
      implements Arrival {
    @Override
    public RecordId id() {
      return reading.id();
    }
  }

  /** A record that could not be read. */
  record Unreadable(Reading.Rejected reading) implements Arrival {
    @Override
    public RecordId id() {
      return reading.id();
    }
  }

  static Arrival of(Reading reading, Eligibility eligibility) {
    if (reading instanceof Reading.Accepted accepted) {
      return new Read(
          accepted, Fingerprint.of(accepted.record()), eligibility.exclusionOf(accepted.record()));
    }
    return new Unreadable((Reading.Rejected) reading);
  }
}
