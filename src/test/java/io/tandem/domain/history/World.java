package io.tandem.domain.history;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Link;
import io.tandem.domain.merge.FieldMapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two systems, the people who work in them, and Tandem between them. */
final class World {

  private static final int MOST_PEOPLE = 4;
  private static final int LAG = 4;

  final SystemModel.Clock clock = new SystemModel.Clock();
  final Ledger ledger = new Ledger(clock);
  final NetSuiteModel netsuite = new NetSuiteModel(clock);
  final HubSpotModel hubspot;
  final Tandem tandem;
  Setup setup;
  private long token;

  World(Setup setup, boolean lagging) {
    this.setup = setup;
    hubspot = new HubSpotModel(clock, lagging ? LAG : 0);
    tandem = new Tandem(ledger, clock, netsuite, hubspot);
  }

  SystemModel of(SyncSystem system) {
    return system == SyncSystem.NETSUITE ? netsuite : hubspot;
  }

  void play(Act act) {
    token++;
    if (act instanceof Act.Enter enter) {
      enter(of(enter.system()), enter.email(), enter.full());
    } else if (act instanceof Act.EnterBoth both) {
      enter(netsuite, Say.FRESH, both.full());
      enter(hubspot, Say.FRESH, both.full());
    } else if (act instanceof Act.Type type) {
      row(of(type.system()), type.who()).ifPresent(row -> type(row, type));
    } else if (act instanceof Act.Delete delete) {
      row(of(delete.system()), delete.who()).ifPresent(this::delete);
    } else if (act instanceof Act.Restore restore) {
      counted(List.copyOf(hubspot.rows.values()), restore.who()).ifPresent(hubspot::restore);
    } else if (act instanceof Act.Merge merge) {
      merge(merge);
    } else if (act instanceof Act.Filter filter) {
      row(of(filter.system()), filter.who()).ifPresent(this::filter);
    } else if (act instanceof Act.Activate activate) {
      row(netsuite, activate.who()).ifPresent(this::activate);
    } else if (act instanceof Act.Configure configure) {
      setup = setup.with(configure.setting());
    } else if (act instanceof Act.Wait wait) {
      pass(wait.ticks());
    } else if (act instanceof Act.Run run) {
      tandem.run(setup, run.course());
    }
  }

  /** Lets so much time pass that no change is hidden any more. */
  void calm() {
    pass(LAG);
  }

  private void pass(int ticks) {
    for (int tick = 0; tick < ticks; tick++) {
      clock.tick();
    }
  }

  private static Optional<Row> row(SystemModel system, int who) {
    return counted(system.live(), who);
  }

  private static Optional<Row> counted(List<Row> rows, int who) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(who % rows.size()));
  }

  private void enter(SystemModel system, Say email, boolean full) {
    String address = system.keeps("email", email.in(system.system, "email", token));
    if (system.live().size() >= MOST_PEOPLE
        || !system.takes(new Row(new RecordId(system.system, "new")), "email", address)) {
      return;
    }
    Row row = system.add();
    put(system, row, mapping("email"), address);
    for (String field : full ? Setup.FIELDS : List.of("name")) {
      if (!field.equals("email")) {
        put(system, row, mapping(field), Say.FRESH.in(system.system, field, token));
      }
    }
  }

  private void type(Row row, Act.Type type) {
    SystemModel system = of(type.system());
    FieldMapping mapping = mapping(type.field());
    String property = mapping.nameIn(system.system);
    String value = system.keeps(property, type.value().in(system.system, type.field(), token));
    boolean same = says(mapping, row.get(property), value);
    if (!system.takes(row, property, value)) {
      return;
    }
    if (same) {
      system.set(row, property, value);
      ledger.rewritten(row);
      return;
    }
    put(system, row, mapping, value);
    if (tandem.links.of(row.id).filter(link -> isBase(link, row, mapping)).isPresent()) {
      ledger.takenBack(row.id, property, mapping.name());
    }
  }

  /** Whether a field says what it said when the link was last settled. */
  private static boolean isBase(Link link, Row row, FieldMapping mapping) {
    SyncSystem system = row.id.system();
    return link.base()
        .at(mapping)
        .map(settled -> settled.in(system))
        .filter(settled -> says(mapping, settled, row.get(mapping.nameIn(system))))
        .isPresent();
  }

  private static boolean says(FieldMapping mapping, String one, String other) {
    return Essence.of(mapping.name(), one).equals(Essence.of(mapping.name(), other));
  }

  private void put(SystemModel system, Row row, FieldMapping mapping, String value) {
    String property = mapping.nameIn(system.system);
    system.set(row, property, system.keeps(property, value));
    ledger.entered(row, property, mapping.name());
  }

  private void merge(Act.Merge merge) {
    Optional<Row> first = row(of(merge.system()), merge.who());
    Optional<Row> second = row(of(merge.system()), merge.into());
    if (first.isEmpty() || first.equals(second)) {
      return;
    }
    if (merge.system() == SyncSystem.NETSUITE) {
      netsuite.merge(first.get(), second.orElseThrow());
      forgetUnlessLinked(second.get());
      return;
    }
    boolean inherits = tandem.links.of(second.orElseThrow().id).isPresent();
    Row survivor = hubspot.merge(first.get(), second.orElseThrow(), merge.intoNew());
    ledger.moved(first.get().id, survivor);
    if (inherits || Stream.of(first, second).anyMatch(row -> isHeir(row.get()))) {
      ledger.heirs.add(survivor.id);
    }
    forgetUnlessLinked(second.get());
  }

  private boolean isHeir(Row row) {
    return ledger.heirs.contains(row.id);
  }

  private void delete(Row row) {
    of(row.id.system()).delete(row);
    forgetUnlessLinked(row);
  }

  /** Of a record whose creation was never noted Tandem cannot know that it was there. */
  private void forgetUnlessLinked(Row row) {
    if (tandem.links.of(row.id).isEmpty()) {
      row.partner.ifPresent(ledger::forget);
    }
  }

  private void filter(Row row) {
    row.outside = !row.outside;
    if (row.id.system() == SyncSystem.NETSUITE) {
      netsuite.touch(row);
    }
  }

  private void activate(Row row) {
    row.inactive = !row.inactive;
    netsuite.touch(row);
  }

  FieldMapping mapping(String field) {
    return setup.rules().mapping(field).orElseThrow();
  }
}
