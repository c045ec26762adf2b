package io.tandem.job.plan;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.match.Link;
import io.tandem.domain.plan.PlanResult;
import io.tandem.domain.system.Cursor;
import java.util.List;
import java.util.Optional;

/** A page of persons with what the plan says of each. */
record PlannedPage(List<Person> persons, Optional<Cursor> next) {

  /**
   * One person.
   *
   * @param record the record that brought the person up
   * @param link its link, if it has one
   */
  record Person(RecordId record, Optional<Link> link, PlanResult result) {}
}
