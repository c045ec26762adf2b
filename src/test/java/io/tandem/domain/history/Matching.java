package io.tandem.domain.history;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Link;
import io.tandem.domain.match.MatchResult;
import io.tandem.domain.match.MatchResult.Ambiguous;
import io.tandem.domain.match.MatchResult.Matched;
import io.tandem.domain.match.Matcher;
import io.tandem.domain.merge.Settled;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.StagedRecord;
import io.tandem.domain.run.Standing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The step match, as the job has it. */
record Matching(Copies copies, LinkTable links) {

  void all() {
    // HubSpot first: only its records tell what was merged into them, and whose links they inherit.
    for (SyncSystem system : List.of(SyncSystem.HUBSPOT, SyncSystem.NETSUITE)) {
      page(copies.ambiguous(system));
      page(copies.pending(system));
    }
  }

  private void page(List<StagedRecord> page) {
    Matcher matcher =
        new Matcher(
            new Keys(copies, links).evidence(page.stream().map(StagedRecord::record).toList()));
    Map<RecordId, MatchResult> found = new TreeMap<>(Order.BY_ID);
    page.forEach(copy -> found.put(copy.id(), matcher.match(copy.record())));
    found.forEach(this::note);
  }

  private void note(RecordId id, MatchResult result) {
    Standing standing = Standing.of(Outcome.PENDING);
    if (result instanceof Matched match) {
      links.connect(Link.between(id, match.counterpart(), match.rule(), Settled.nothing()));
    } else if (result instanceof Ambiguous ambiguous) {
      standing = Standing.quarantined(ambiguous.reason().key());
    }
    copies.stand(id, standing);
  }
}
