package io.tandem.job.members;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.Connector;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.IdPage;
import io.tandem.job.Connectors;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.store.ListMembers;
import io.tandem.store.Progress;
import io.tandem.store.StepProgress;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Reads the list's members, then those who were members before and are not now. HubSpot does not
 * touch a contact that enters or leaves a list, so that no search for changes would find it.
 */
@Dependent
@Named
@Reported
public class MemberReader extends AbstractItemReader {

  private static final int PAGE = 250;

  @Inject private Place place;
  @Inject private Connectors connectors;
  @Inject private ListMembers members;
  @Inject private Progress progress;

  private Connector connector;
  private Optional<Cursor> next;
  private boolean exhausted;

  @Override
  public void open(Serializable checkpoint) {
    connector = connectors.of(SyncSystem.HUBSPOT);
    StepProgress standing = progress.of(place.run(), place.step());
    next = standing.next();
    exhausted = standing.exhausted();
  }

  @Override
  public MemberPage readItem() {
    if (!connector.filtersByList()) {
      return null;
    }
    if (!exhausted) {
      IdPage page = connector.members(next);
      next = page.next();
      exhausted = next.isEmpty();
      return new MemberPage(page.ids(), false, next);
    }
    // What was written is taken out of our copy of the list: the first page is always the next one.
    List<RecordId> left = members.left(place.run(), PAGE);
    return left.isEmpty() ? null : new MemberPage(left, true, Optional.empty());
  }
}
