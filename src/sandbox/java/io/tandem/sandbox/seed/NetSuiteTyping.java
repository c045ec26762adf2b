package io.tandem.sandbox.seed;

import java.util.HashMap;
import java.util.Map;

/** A person as typed into NetSuite, by SuiteQL column. */
final class NetSuiteTyping {

  private NetSuiteTyping() {}

  static Map<String, String> of(Person person, Variants variants) {
    Map<String, String> columns = new HashMap<>();
    columns.put("isperson", "T");
    columns.put("firstname", person.firstName());
    columns.put("lastname", person.lastName());
    columns.put("email", variants.email(person.email()));
    columns.put("phone", variants.phone(person.phone()));
    columns.put("mobilephone", variants.phone(person.mobile()));
    columns.put("title", person.title());
    columns.put("companyname", person.company());
    columns.put("comments", "Customer no. " + (person.number() + 1));
    columns.put("addressee", person.firstName() + " " + person.lastName());
    columns.put("addr1", person.street());
    columns.put("city", person.place().city());
    columns.put("state", person.place().state());
    columns.put("zip", person.place().zip());
    columns.put("country", "US");
    columns.put("entitystatus", Stage.of(person).entityStatus());
    columns.put("unsubscribe", person.unsubscribed() ? "T" : "F");
    return variants.gaps(columns, 0.12, "mobilephone", "title", "comments", "phone");
  }
}
