package io.tandem.job.settle;

import io.tandem.domain.system.Cursor;
import java.util.List;

/** Links, by number and in order, that get the base which the plan intends. */
record IntendedPage(List<Long> links) {

  long first() {
    return links.get(0);
  }

  long last() {
    return links.get(links.size() - 1);
  }

  /** Where the next page begins. */
  Cursor end() {
    return new Cursor(Long.toString(last()));
  }
}
