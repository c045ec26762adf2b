package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows that {@link EntityQuery} asked for, in our words. */
record EntityTranslator(EntityQuery query) {

  Reading read(JsonObject row) {
    String id = text(row, "id");
    String type = query.type().key();
    if (!id.matches("\\d{1,19}")) {
      return new Reading.Rejected(
          RecordId.netsuite("unreadable-" + Integer.toHexString(row.hashCode())),
          "NetSuite returned a " + type + " without a numeric id");
    }
    if (query.type() == EntityType.CUSTOMER && !text(row, "isperson").matches("[TF]")) {
      return new Reading.Rejected(
          RecordId.netsuite(id),
          "NetSuite did not say whether customer " + id + " is a person: isperson is not T or F");
    }
    return new Reading.Accepted(
        new CustomerRecord(
            RecordId.netsuite(id),
            query.type().partner(text(row, "externalid")),
            barred(row),
            List.of(),
            List.of(),
            fields(row)));
  }

  private Optional<ExclusionReason> barred(JsonObject row) {
    if (text(row, "isperson").equals("F")) {
      return Optional.of(ExclusionReason.COMPANY_CUSTOMER);
    }
    if (query.filter().activeOnly() && text(row, "isinactive").equals("T")) {
      return Optional.of(ExclusionReason.INACTIVE);
    }
    if (fails(row, EntityQuery.IN_SUBSIDIARY, query.subsidiary())) {
      return Optional.of(ExclusionReason.FILTER_SUBSIDIARY);
    }
    if (fails(row, EntityQuery.IN_CATEGORY, query.category())) {
      return Optional.of(ExclusionReason.FILTER_CATEGORY);
    }
    return fails(row, EntityQuery.IN_CONDITION, query.condition())
        ? Optional.of(ExclusionReason.FILTER_CONDITION)
        : Optional.empty();
  }

  private static boolean fails(JsonObject row, String flag, Optional<String> filter) {
    return filter.isPresent() && !text(row, flag).equals("T");
  }

  private Fields fields(JsonObject row) {
    Map<String, String> values = new LinkedHashMap<>();
    query.columns().forEach(column -> values.put(column.mapping().name(), column.value(row)));
    return Fields.of(values);
  }
}
