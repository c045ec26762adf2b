package io.tandem.domain.history;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.match.Link;
import io.tandem.domain.merge.Settled;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The links in memory: connected as the store does it. */
final class LinkTable {

  private final Ledger ledger;
  private List<Link> links = new ArrayList<>();

  LinkTable(Ledger ledger) {
    this.ledger = ledger;
  }

  List<Link> all() {
    return links;
  }

  Optional<Link> of(RecordId id) {
    return links.stream().filter(link -> link.in(id.system()).equals(id)).findFirst();
  }

  /** A record whose former counterpart is gone takes its link along. */
  void connect(Link link) {
    Optional<Link> ofNetsuite = of(link.netsuite());
    Optional<Link> ofHubspot = of(link.hubspot());
    Link former = ofNetsuite.or(() -> ofHubspot).orElse(link);
    Settled base = link.matchedBy().keepsBase() ? former.base() : link.base();
    Set<Link> replaced = new HashSet<>();
    ofNetsuite.ifPresent(replaced::add);
    ofHubspot.ifPresent(replaced::add);
    links.removeAll(replaced);
    links.add(link.settledAt(base));
    ledger.connected(link);
    ledger.decided(link, Settled.nothing(), base);
  }

  void settle(Link link) {
    Link former = of(link.netsuite()).orElseThrow();
    ledger.decided(link, former.base(), link.base());
    links.set(links.indexOf(former), former.settledAt(link.base()));
  }
}
