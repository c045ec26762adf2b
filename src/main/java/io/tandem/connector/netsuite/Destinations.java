package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.tandem.config.NetSuiteConfig.AddressUse;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks up what is there before changes with addresses are sent: which creates have been done
 * already, and which lines hold the addresses. Other changes have one effect however often they are
 * sent.
 *
 * @param use which default address is written
 * @param addressFields Tandem's names of the fields that an address is made of
 */
record Destinations(SuiteQl suiteQl, EntityType type, AddressUse use, Set<String> addressFields) {

  /** Where each of the changes goes now. */
  Map<ChangeId, Destination> of(List<Change> changes) {
    List<Draft> addressed =
        changes.stream().map(Change::draft).filter(this::writesAddress).toList();
    Map<String, String> made = made(addressed);
    Map<String, List<JsonObject>> lines =
        lines(addressed.stream().flatMap(draft -> id(draft, made).stream()).toList());
    return changes.stream()
        .collect(
            toMap(
                Change::id,
                change -> {
                  Optional<String> id = id(change.draft(), made);
                  return new Destination(id, line(id.map(lines::get).orElseGet(List::of)));
                }));
  }

  private boolean writesAddress(Draft draft) {
    return draft.diffs().stream().anyMatch(diff -> addressFields.contains(diff.field()));
  }

  private Optional<String> id(Draft draft, Map<String, String> made) {
    return draft
        .target()
        .map(RecordId::value)
        .or(() -> Optional.ofNullable(made.get(type.externalId(draft.source()))));
  }

  /** The ids of records that were created already, by external id. */
  private Map<String, String> made(List<Draft> drafts) {
    List<String> externalIds =
        drafts.stream()
            .filter(draft -> draft.target().isEmpty())
            .map(draft -> SuiteQl.quoted(type.externalId(draft.source())))
            .distinct()
            .toList();
    return suiteQl
        .rowsFor(
            "looking for records created before",
            externalIds,
            keys ->
                "SELECT c.id, c.externalid FROM %s c WHERE c.externalid%s"
                    .formatted(type.key(), EntityQuery.in(keys)))
        .stream()
        .collect(toMap(row -> text(row, "externalid"), row -> text(row, "id")));
  }

  /** The lines of default addresses, by customer. */
  private Map<String, List<JsonObject>> lines(List<String> customers) {
    return suiteQl
        .rowsFor(
            "looking up default addresses",
            customers.stream().distinct().toList(),
            keys ->
                "SELECT ab.entity, ab.internalid, ab.defaultbilling, ab.defaultshipping"
                    + " FROM customeraddressbook ab WHERE ab.entity"
                    + EntityQuery.in(keys)
                    + " AND (ab.defaultbilling = 'T' OR ab.defaultshipping = 'T')")
        .stream()
        .collect(groupingBy(row -> text(row, "entity"), Collectors.toList()));
  }

  private AddressLine line(List<JsonObject> defaults) {
    Stream<JsonObject> own =
        defaults.stream().filter(row -> text(row, "default" + use.key()).equals("T"));
    return new AddressLine(
        use, own.map(row -> text(row, "internalid")).findFirst(), defaults.isEmpty());
  }
}
