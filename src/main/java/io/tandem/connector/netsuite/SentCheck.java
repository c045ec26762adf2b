package io.tandem.connector.netsuite;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.plan.Change;
import java.util.Map;

/** Tells whether a record is as a change wanted it, whatever NetSuite made of its format. */
record SentCheck(SyncRules rules) {

  boolean isAsSent(Change change, CustomerRecord found) {
    Map<String, String> sent = change.draft().values();
    return rules.mappings().stream()
        .filter(mapping -> sent.containsKey(mapping.name()))
        .allMatch(mapping -> rules.comesFrom(mapping, sent.get(mapping.name()), found));
  }
}
