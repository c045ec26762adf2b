package io.tandem.sandbox.seed;

import io.tandem.sandbox.hubspot.Portal;
import io.tandem.sandbox.netsuite.Account;
import io.tandem.sandbox.netsuite.CustomerSeed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

/** The generated population: the same people, ids and times for the same seed and number. */
public final class GeneratedPeople {

  private static final long FIRST_CUSTOMER = 1001;
  private static final long FIRST_CONTACT = 171_591_000_101L;
  private static final int SHARED_EMAIL_EVERY = 400;
  private static final int INACTIVE_EVERY = 250;

  private final List<CustomerSeed> customers = new ArrayList<>();
  private final Variants variants;
  private final PersonFactory factory;
  private final int people;
  private final Portal portal;
  private String lastCustomerEmail = "";

  private GeneratedPeople(int people, long seed, Portal portal) {
    Random random = new Random(seed);
    this.people = people;
    this.portal = portal;
    this.variants = new Variants(random);
    this.factory = new PersonFactory(Words.draw(seed), random, people);
  }

  /** Fills both systems. */
  public static void load(int people, long seed, Account account, Portal portal) {
    if (people == 0) {
      return;
    }
    GeneratedPeople generated = new GeneratedPeople(people, seed, portal);
    for (int number = 0; number < generated.people; number++) {
      generated.place(generated.factory.next(number));
    }
    account.seed(generated.customers.stream());
  }

  private void place(Person person) {
    double share = variants.random().nextDouble();
    boolean withoutEmail = variants.chance(0.04);
    if (share < 0.90) {
      customer(person, withoutEmail);
    }
    if (share < 0.80 || share >= 0.90) {
      contact(person, withoutEmail);
    }
  }

  private void customer(Person person, boolean withoutEmail) {
    Map<String, String> columns = new HashMap<>(NetSuiteTyping.of(person, variants));
    if (variants.chance(0.03)) {
      columns.put("isperson", "F");
    }
    if (person.number() % INACTIVE_EVERY == INACTIVE_EVERY - 1) {
      columns.put("isinactive", "T");
    }
    if (variants.chance(0.006)) {
      columns.put("email", person.email().replace("@", " at "));
    }
    if (person.number() % SHARED_EMAIL_EVERY == SHARED_EMAIL_EVERY - 1) {
      columns.put("email", lastCustomerEmail);
    }
    if (withoutEmail) {
      columns.remove("email");
    } else {
      lastCustomerEmail = columns.get("email");
    }
    long id = FIRST_CUSTOMER + 3L * person.number();
    customers.add(
        new CustomerSeed(OptionalLong.of(id), columns, person.created(), person.modified()));
  }

  private void contact(Person person, boolean withoutEmail) {
    Map<String, String> values = new HashMap<>(HubSpotTyping.of(person, variants));
    if (withoutEmail) {
      values.remove("email");
    }
    long id = FIRST_CONTACT + 7L * person.number();
    long later = variants.random().nextInt(86_400_000);
    portal.seed(id, values, person.created(), person.modified().plusMillis(later));
  }
}
