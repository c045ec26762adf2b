package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.JSON;
import static io.tandem.connector.JsonText.object;
import static io.tandem.connector.JsonText.text;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.WriteOutcome.Applied;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * HubSpot's words for a contact, and ours.
 *
 * @param mappings the mapped fields
 * @param filter what a contact's properties must be for it to take part
 */
record ContactTranslator(List<FieldMapping> mappings, PropertyFilter filter) {

  /** The unique property that holds the NetSuite id of a contact's counterpart. */
  static final String NETSUITE_ID = "netsuite_id";

  private static final String ADDITIONAL_EMAILS = "hs_additional_emails";

  /**
   * On the survivor of a merge: the ids of the contacts that went into it. Accounts have the one or
   * the other, which puts a colon and a time behind each id.
   */
  private static final List<String> MERGED_IDS =
      List.of("hs_merged_object_ids", "hs_calculated_merged_vids");

  /** The properties to ask for: HubSpot returns a handful unless told. */
  List<String> properties() {
    return Stream.of(
            mappings.stream().map(FieldMapping::hubspot),
            Stream.of("email", ADDITIONAL_EMAILS, NETSUITE_ID),
            MERGED_IDS.stream(),
            filter.names().stream())
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }

  Reading read(JsonObject contact) {
    String id = text(contact, "id");
    if (!id.matches("\\d{1,19}")) {
      return new Reading.Rejected(
          RecordId.hubspot("unreadable-" + Integer.toHexString(contact.hashCode())),
          "HubSpot returned a contact without a numeric id");
    }
    if (!(contact.get("properties") instanceof JsonObject properties)) {
      return new Reading.Rejected(
          RecordId.hubspot(id), "HubSpot returned contact " + id + " without its properties");
    }
    return new Reading.Accepted(record(RecordId.hubspot(id), properties));
  }

  private CustomerRecord record(RecordId id, JsonObject properties) {
    return new CustomerRecord(
        id,
        Optional.of(text(properties, NETSUITE_ID).strip())
            .filter(partner -> partner.matches("\\d{1,19}"))
            .map(RecordId::netsuite),
        filter.admits(properties) ? Optional.empty() : Optional.of(ExclusionReason.FILTER_PROPERTY),
        parts(properties, ADDITIONAL_EMAILS).toList(),
        MERGED_IDS.stream()
            .flatMap(name -> parts(properties, name))
            .map(part -> part.replaceFirst(":.*", ""))
            .filter(merged -> merged.matches("\\d{1,19}") && !merged.equals(id.value()))
            .distinct()
            .map(RecordId::hubspot)
            .toList(),
        fields(properties));
  }

  private static Stream<String> parts(JsonObject properties, String name) {
    return Stream.of(text(properties, name).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty());
  }

  private Fields fields(JsonObject properties) {
    Map<String, String> values = new LinkedHashMap<>();
    for (FieldMapping mapping : mappings) {
      values.put(mapping.name(), text(properties, mapping.hubspot()));
    }
    return Fields.of(values);
  }

  /** The properties that write the given values; HubSpot clears a property by "". */
  JsonObjectBuilder properties(Map<String, String> values) {
    JsonObjectBuilder properties = JSON.createObjectBuilder();
    for (FieldMapping mapping : mappings) {
      if (values.containsKey(mapping.name())) {
        properties.add(mapping.hubspot(), sent(mapping, values.get(mapping.name())));
      }
    }
    return properties;
  }

  /** A semicolon in front would add the choices to those that the contact has. */
  private static String sent(FieldMapping mapping, String value) {
    return mapping.format().kind() == FieldKind.CHOICES
        ? value.replaceFirst("^[;\\s]+", "")
        : value;
  }

  /** All values of the draft are kept, the ones that had not to be sent as they were. */
  Applied applied(Change change, JsonObject result) {
    return new Applied(
        RecordId.hubspot(text(result, "id")), written(change.draft().values(), result));
  }

  /** The written values as HubSpot's answer has them; what it leaves out is kept as written. */
  private Fields written(Map<String, String> values, JsonObject result) {
    JsonObject properties = object(result, "properties");
    Map<String, String> kept = new LinkedHashMap<>(values);
    for (FieldMapping mapping : mappings) {
      if (values.containsKey(mapping.name()) && properties.containsKey(mapping.hubspot())) {
        kept.put(mapping.name(), text(properties, mapping.hubspot()));
      }
    }
    return Fields.of(kept);
  }
}
