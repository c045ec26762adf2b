package io.tandem.sandbox.seed;

import java.util.HashMap;
import java.util.Map;

/** A person as typed into HubSpot, by property. */
final class HubSpotTyping {

  private static final int OPTED_OUT_IN_HUBSPOT_ONLY = 150;

  private HubSpotTyping() {}

  static Map<String, String> of(Person person, Variants variants) {
    String first = person.firstName();
    Map<String, String> values = new HashMap<>();
    values.put("firstname", variants.chance(0.5) ? variants.nickname(first) : first);
    values.put("lastname", person.lastName());
    values.put("email", person.email());
    boolean moved = variants.chance(0.05);
    values.put("phone", variants.phone(moved ? person.mobile() : person.phone()));
    values.put("mobilephone", variants.phone(person.mobile()));
    values.put("jobtitle", person.title());
    values.put("company", person.company());
    values.put("address", person.street());
    values.put("city", person.place().city());
    values.put("state", States.name(person.place().state()));
    values.put("zip", person.place().zip());
    values.put("country", "United States");
    values.put("lifecyclestage", variants.chance(0.6) ? Stage.of(person).lifecycleStage() : "lead");
    if (person.unsubscribed() || person.number() % OPTED_OUT_IN_HUBSPOT_ONLY == 0) {
      values.put("hs_email_optout", "true");
    }
    return variants.gaps(
        values, 0.15, "mobilephone", "jobtitle", "company", "phone", "address", "zip");
  }
}
