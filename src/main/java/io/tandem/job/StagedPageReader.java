package io.tandem.job;

import io.tandem.domain.run.StagedRecord;
import io.tandem.domain.system.Cursor;
import io.tandem.store.Progress;
import io.tandem.store.StagedRecords;
import io.tandem.store.StepProgress;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the staged records that a step has to decide about, by keyset. Each page must be written
 * before the next is read, for a page decides about records that a later one would hold: the chunk
 * is one item long.
 */
@Dependent
@Named
@Reported
public class StagedPageReader extends AbstractItemReader {

  /** The lanes to go through, in order, by name. */
  @Inject @BatchProperty private String lanes;

  @Inject @BatchProperty private String pageSize;
  @Inject private Place place;
  @Inject private StagedRecords staged;
  @Inject private Progress progress;

  private List<StagedLane> order;
  private int lane;
  private String after;

  @Override
  public void open(Serializable checkpoint) {
    order = Stream.of(lanes.split(",", -1)).map(String::strip).map(StagedLane::valueOf).toList();
    StepProgress standing = progress.of(place.run(), place.step());
    String[] position = standing.next().map(Cursor::token).orElse("0|").split("\\|", 2);
    lane = standing.exhausted() ? order.size() : Integer.parseInt(position[0]);
    after = position[1];
  }

  @Override
  public StagedPage readItem() {
    int limit = Integer.parseInt(pageSize);
    while (lane < order.size()) {
      List<StagedRecord> records = order.get(lane).page(staged, place.run(), after, limit);
      if (!records.isEmpty()) {
        after = records.get(records.size() - 1).id().value();
        return new StagedPage(records, Optional.of(new Cursor(lane + "|" + after)));
      }
      lane++;
      after = "";
    }
    return null;
  }
}
