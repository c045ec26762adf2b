package io.tandem.job.suggest;

import io.tandem.domain.run.RunId;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.store.Progress;
import io.tandem.store.Suggestions;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Keeps what was found likely, in the place of what was before. */
@Dependent
@Named
@Reported
public class SuggestWriter extends AbstractItemWriter {

  @Inject private Place place;
  @Inject private Suggestions suggestions;
  @Inject private Progress progress;

  @Override
  public void writeItems(List<Object> items) {
    RunId run = place.run();
    for (Object item : items) {
      SuggestedPage page = (SuggestedPage) item;
      suggestions.replace(run, page.records(), page.suggestions());
      place.advance(progress, page.next(), page.records().size(), page.suggestions().size());
    }
  }
}
