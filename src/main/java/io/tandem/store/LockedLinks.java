package io.tandem.store;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.match.Link;
import io.tandem.domain.run.RunId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links that belong to the present transaction until it ends. */
public final class LockedLinks {

  private final Map<RecordId, LinkEntity> byNetsuite = new HashMap<>();

  LockedLinks(List<LinkEntity> entities) {
    entities.forEach(entity -> byNetsuite.put(entity.netsuite(), entity));
  }

  /** The link of a NetSuite record as it stands now. */
  public Optional<Link> of(RecordId netsuite) {
    return Optional.ofNullable(byNetsuite.get(netsuite)).map(LinkEntity::toLink);
  }

  void intend(Link link, RunId run) {
    byNetsuite.get(link.netsuite()).intend(link.base(), run.value());
  }

  /** Sets the link's base. */
  public void settle(Link link) {
    byNetsuite.get(link.netsuite()).settle(link.base());
  }
}
