package io.tandem.domain.match;

import static java.util.Objects.requireNonNull;

import io.tandem.domain.customer.RecordId;
import java.util.List;

/**
 * Two records that are likely one person. Never applied by itself: a person decides.
 *
 * @param netsuite the NetSuite record
 * @param hubspot the HubSpot contact
 * @param score how likely, from {@link Similarity#THRESHOLD} to 100; a rank, not a probability
 * @param evidence what speaks for it and against it, weightiest first, such as {@code same-phone},
 *     {@code similar-name 93} or {@code different-birthdate}; holds no personal data
 */
public record Suggestion(RecordId netsuite, RecordId hubspot, int score, List<String> evidence) {

  public Suggestion {
    requireNonNull(netsuite, "netsuite is null");
    requireNonNull(hubspot, "hubspot is null");
    evidence = List.copyOf(evidence);
  }
}
