package io.tandem.job.match;

import io.tandem.domain.match.Matcher;
import io.tandem.domain.run.StagedRecord;
import io.tandem.job.Reported;
import io.tandem.job.StagedPage;
import io.tandem.job.match.MatchedPage.Found;
import io.tandem.store.RecordKeys;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Looks for the counterparts of a page of records. */
@Dependent
@Named
@Reported
public class MatchProcessor implements ItemProcessor {

  @Inject private RecordKeys keys;

  @Override
  public MatchedPage processItem(Object item) {
    StagedPage page = (StagedPage) item;
    Matcher matcher =
        new Matcher(keys.evidence(page.records().stream().map(StagedRecord::record).toList()));
    return new MatchedPage(
        page.records().stream()
            .map(record -> new Found(record, matcher.match(record.record())))
            .toList(),
        page.next());
  }
}
