package io.tandem.job.gone;

import static java.util.stream.Collectors.toMap;

import io.tandem.domain.run.RunId;
import io.tandem.domain.run.Standing;
import io.tandem.domain.system.IdPage;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.store.GoneRecords;
import io.tandem.store.Progress;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Notes what is gone. Its link stays, as a tombstone: nothing is deleted on the other side, nothing
 * is created again, and a restored record finds its link.
 */
@Dependent
@Named
@Reported
public class GoneWriter extends AbstractItemWriter {

  @Inject private Place place;
  @Inject private GoneRecords gone;
  @Inject private Progress progress;

  @Override
  public void writeItems(List<Object> items) {
    RunId run = place.run();
    for (Object item : items) {
      IdPage page = (IdPage) item;
      int buried =
          gone.bury(
              page.ids().stream().distinct().collect(toMap(id -> id, id -> Standing.DELETED)));
      place.advance(progress, page.next(), page.ids().size(), buried);
    }
  }
}
