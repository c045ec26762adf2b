package io.tandem.store;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.match.Suggestion;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;

/** Two records that are likely one person. */
@Entity
@Table(name = "suggestion")
class SuggestionEntity {

  private static final int LONGEST_EVIDENCE = 500;

  /** The two records. */
  @Embeddable
  record Pair(
      @Column(name = "netsuite_id") String netsuiteId,
      @Column(name = "hubspot_id") String hubspotId)
      implements Serializable {}

  @EmbeddedId private Pair pair;

  private int score;

  @Column(length = LONGEST_EVIDENCE)
  private String evidence;

  @Column(name = "run_id")
  private long runId;

  protected SuggestionEntity() {}

  SuggestionEntity(Suggestion suggestion, long runId) {
    pair = new Pair(suggestion.netsuite().value(), suggestion.hubspot().value());
    score = suggestion.score();
    evidence = Columns.cut(String.join(";", suggestion.evidence()), LONGEST_EVIDENCE);
    this.runId = runId;
  }

  Suggestion toSuggestion() {
    return new Suggestion(
        RecordId.netsuite(pair.netsuiteId()),
        RecordId.hubspot(pair.hubspotId()),
        score,
        List.of(evidence.split(";")));
  }
}
