package io.tandem.job.match;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.match.Link;
import io.tandem.domain.match.MatchResult.Ambiguous;
import io.tandem.domain.match.MatchResult.Matched;
import io.tandem.domain.merge.Settled;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.Standing;
import io.tandem.domain.run.Trial;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.job.match.MatchedPage.Found;
import io.tandem.store.Links;
import io.tandem.store.Progress;
import io.tandem.store.Quarantine;
import io.tandem.store.QuarantineCase;
import io.tandem.store.StagedRecords;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers what was matched as links, and quarantines what is ambiguous. */
@Dependent
@Named
@Reported
public class MatchWriter extends AbstractItemWriter {

  @Inject private Place place;
  @Inject private Configuration configuration;
  @Inject private Links links;
  @Inject private Quarantine quarantine;
  @Inject private StagedRecords staged;
  @Inject private Progress progress;

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      write((MatchedPage) item, place.run());
    }
  }

  private void write(MatchedPage page, RunId run) {
    List<Link> matched = new ArrayList<>();
    Trial trial = Trial.of(configuration.current().maxRecords(), links::count);
    List<QuarantineCase> cases = new ArrayList<>();
    Map<RecordId, Standing> standings = new HashMap<>();
    for (Found found : page.found()) {
      RecordId id = found.record().id();
      Standing standing = Standing.of(Outcome.PENDING);
      if (found.result() instanceof Matched && !trial.admitsOneMore()) {
        standing = Standing.excluded(ExclusionReason.TRIAL_LIMIT);
      } else if (found.result() instanceof Matched match) {
        matched.add(Link.between(id, match.counterpart(), match.rule(), Settled.nothing()));
      } else if (found.result() instanceof Ambiguous ambiguous) {
        standing = Standing.quarantined(ambiguous.reason().key());
        cases.add(quarantineCase(id, ambiguous));
      }
      if (!standing.equals(found.record().standing())) {
        standings.put(id, standing);
      }
    }
    links.connect(run, matched);
    quarantine.open(run, cases);
    staged.stand(standings);
    place.advance(progress, page.next(), page.found().size(), matched.size());
  }

  private static QuarantineCase quarantineCase(RecordId id, Ambiguous ambiguous) {
    return new QuarantineCase(
        id, ambiguous.reason().key(), ambiguous.reason().remedy(), ambiguous.candidates(), "");
  }
}
