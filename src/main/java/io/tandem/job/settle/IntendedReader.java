package io.tandem.job.settle;

import io.tandem.domain.system.Cursor;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.store.Links;
import io.tandem.store.Progress;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Reads the links whose base changes without a write. */
@Dependent
@Named
@Reported
public class IntendedReader extends AbstractItemReader {

  @Inject @BatchProperty private String pageSize;
  @Inject private Place place;
  @Inject private Links links;
  @Inject private Progress progress;

  private long after;

  @Override
  public void open(Serializable checkpoint) {
    after =
        progress
            .of(place.run(), place.step())
            .next()
            .map(Cursor::token)
            .map(Long::parseLong)
            .orElse(0L);
  }

  @Override
  public IntendedPage readItem() {
    List<Long> found = links.intended(place.run(), after, Integer.parseInt(pageSize));
    if (found.isEmpty()) {
      return null;
    }
    IntendedPage page = new IntendedPage(found);
    after = page.last();
    return page;
  }
}
