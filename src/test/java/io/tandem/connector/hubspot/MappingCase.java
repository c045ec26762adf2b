package io.tandem.connector.hubspot;

import io.tandem.config.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** An account with a property of each type, and a field of one's own to be mapped to one. */
abstract class MappingCase extends HubSpotCase {

  private static final Map<String, String> GRADES = Map.of("gold", "Gold", "tin", "Tin");
  private static final Map<String, String> YES_NO = Map.of("true", "Yes", "false", "No");

  @BeforeEach
  void defineProperties() {
    portal().define("grade", "Grade", "enumeration", "select", GRADES, false, false);
    portal().define("topics", "Topics", "enumeration", "checkbox", GRADES, false, false);
    portal().define("agreed", "Agreed", "enumeration", "booleancheckbox", YES_NO, false, false);
    portal().define("vip", "VIP", "bool", "booleancheckbox", Map.of(), false, false);
    portal().define("visits", "Visits", "number", "number", Map.of(), false, false);
    portal().define("born", "Born", "date", "date", Map.of(), false, false);
    portal().define("seen", "Seen", "datetime", "date", Map.of(), false, false);
    portal().define("score", "Score", "string", "text", Map.of(), false, true);
  }

  final Settings own(String property, String kind) {
    return settings()
        .with("fields.own.netsuite", "custentity_own")
        .with("fields.own.hubspot", property)
        .with("fields.own.kind", kind);
  }

  final Settings mapped(String property, String kind) {
    return own(property, kind).with("fields.own.values.1", "gold");
  }

  final List<String> faults(Settings settings) {
    return connect(settings).mappingFaults();
  }
}
