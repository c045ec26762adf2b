package io.tandem.operations.rest;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Link;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.merge.SettledField;
import io.tandem.domain.merge.SyncRules;
import io.tandem.operations.PersonReport;
import io.tandem.operations.PersonReport.Side;
import io.tandem.store.Run;
import io.tandem.store.Runs;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/** The fields of a linked person, each with why it has its values. */
record FieldsJson(PersonReport person, Runs runs) {

  JsonArray of(SyncRules rules) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    rules.mappings().forEach(mapping -> array.add(field(mapping)));
    return array.build();
  }

  private JsonObjectBuilder field(FieldMapping mapping) {
    Link link = person.link().orElseThrow();
    Optional<SettledField> settled = link.base().at(mapping);
    JsonObjectBuilder json = Json.createObjectBuilder().add("field", mapping.name());
    for (SyncSystem system : SyncSystem.values()) {
      json.add(
          system.key(),
          Json.createObjectBuilder()
              .add("property", mapping.nameIn(system))
              .add("value", value(system, mapping))
              .add("base", settled.map(base -> base.in(system)).orElse("")));
    }
    settled.ifPresentOrElse(base -> why(json, base), () -> json.addNull("rule"));
    return json;
  }

  private String value(SyncSystem system, FieldMapping mapping) {
    Side side = person.sides().get(system);
    return side == null ? "" : side.record().record().fields().get(mapping.name());
  }

  private void why(JsonObjectBuilder json, SettledField base) {
    MergeRule rule = base.why().rule();
    json.add("rule", rule.key()).add("meaning", meaning(rule, base));
    base.why()
        .origin()
        .ifPresentOrElse(origin -> json.add("origin", origin.key()), () -> json.addNull("origin"));
    json.add("run", base.why().run().value());
    runs.find(base.why().run())
        .map(Run::started)
        .ifPresentOrElse(at -> json.add("at", at.toString()), () -> json.addNull("at"));
  }

  private static String meaning(MergeRule rule, SettledField base) {
    if (rule != MergeRule.KEPT_CLEARED) {
      return rule.meaning();
    }
    SyncSystem cleared = base.netsuite().isBlank() ? SyncSystem.NETSUITE : SyncSystem.HUBSPOT;
    return "Kept: cleared in " + cleared.label();
  }
}
