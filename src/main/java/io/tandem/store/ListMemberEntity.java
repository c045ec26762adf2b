package io.tandem.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A contact that is in the list which filters HubSpot. */
@Entity
@Table(name = "list_member")
class ListMemberEntity {

  @Id
  @Column(name = "record_id")
  private String recordId;

  @Column(name = "seen_in")
  private long seenIn;

  protected ListMemberEntity() {}

  ListMemberEntity(String recordId) {
    this.recordId = recordId;
  }

  String recordId() {
    return recordId;
  }

  void seenIn(long run) {
    seenIn = run;
  }
}
