package io.tandem.store;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.match.Link;
import io.tandem.domain.match.MatchRule;
import io.tandem.domain.merge.Settled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.util.OptionalLong;

/** The remembered fact that two records are one person, and their base. */
@Entity
@Table(name = "person_link")
class LinkEntity {

  @Id
  // Numbers in blocks: an identity column would switch insert batching off.
  @TableGenerator(
      name = "link",
      table = "id_block",
      pkColumnName = "name",
      valueColumnName = "next_id",
      allocationSize = 500)
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "link")
  private Long id;

  @Column(name = "netsuite_id")
  private String netsuiteId;

  @Column(name = "hubspot_id")
  private String hubspotId;

  @Enumerated(EnumType.STRING)
  @Column(name = "matched_by")
  private MatchRule matchedBy;

  @Column(name = "run_id")
  private long runId;

  @Column(length = LongText.LENGTH)
  private String base = FieldsText.NONE;

  /** What a plan makes the base once it may be sent; "" for nothing new. */
  @Column(name = "planned_base", length = LongText.LENGTH)
  private String plannedBase = "";

  /** The run whose plan it is; 0 for none. */
  @Column(name = "planned_in")
  private long plannedIn;

  protected LinkEntity() {}

  LinkEntity(Link link, long runId) {
    netsuiteId = link.netsuite().value();
    hubspotId = link.hubspot().value();
    matchedBy = link.matchedBy();
    base = FieldsText.of(link.base());
    this.runId = runId;
  }

  RecordId netsuite() {
    return RecordId.netsuite(netsuiteId);
  }

  RecordId hubspot() {
    return RecordId.hubspot(hubspotId);
  }

  Link toLink() {
    return new Link(
        OptionalLong.of(id), netsuite(), hubspot(), matchedBy, FieldsText.settled(base));
  }

  /** Leads to other records from now on. What was merged into another record keeps its base. */
  void relink(Link link, long run) {
    netsuiteId = link.netsuite().value();
    hubspotId = link.hubspot().value();
    matchedBy = link.matchedBy();
    runId = run;
    if (!matchedBy.keepsBase()) {
      base = FieldsText.of(link.base());
    }
  }

  void intend(Settled settled, long run) {
    String intended = FieldsText.of(settled);
    if (!intended.equals(base)) {
      plannedBase = intended;
      plannedIn = run;
    }
  }

  void settle(Settled settled) {
    base = FieldsText.of(settled);
  }
}
