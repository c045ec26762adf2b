package io.tandem.domain.merge;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.DecisionCase.Happened;
import io.tandem.domain.merge.DecisionCase.Open;
import io.tandem.domain.merge.DecisionCase.Result;
import io.tandem.domain.merge.DecisionCase.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of the document: all combinations that have one result. */
record DecisionRow(
    Set<Happened> happened,
    Values values,
    Set<Open> open,
    Set<SyncSystem> defaultApp,
    Set<OnClear> onClear,
    Result result) {

  private static final String ANY = "any";

  static DecisionRow of(DecisionCase one, Result result) {
    return new DecisionRow(
        EnumSet.of(one.happened()),
        one.values(),
        EnumSet.of(one.open()),
        EnumSet.of(one.defaultApp()),
        EnumSet.of(one.onClear()),
        result);
  }

  boolean covers(DecisionCase one) {
    return happened.contains(one.happened())
        && values == one.values()
        && open.contains(one.open())
        && defaultApp.contains(one.defaultApp())
        && onClear.contains(one.onClear());
  }

  /** The rows with those made one that differ only in what makes no difference. */
  static List<DecisionRow> merged(List<DecisionRow> rows) {
    List<DecisionRow> merged = rows;
    merged = united(merged, row -> row.with(row.happened, row.open, row.defaultApp, Set.of()));
    merged = united(merged, row -> row.with(row.happened, row.open, Set.of(), row.onClear));
    merged = united(merged, row -> row.with(row.happened, Set.of(), row.defaultApp, row.onClear));
    return united(merged, row -> row.with(Set.of(), row.open, row.defaultApp, row.onClear));
  }

  private static List<DecisionRow> united(
      List<DecisionRow> rows, Function<DecisionRow, DecisionRow> without) {
    Map<DecisionRow, DecisionRow> united = new LinkedHashMap<>();
    rows.forEach(row -> united.merge(without.apply(row), row, DecisionRow::and));
    return new ArrayList<>(united.values());
  }

  private DecisionRow with(
      Set<Happened> someHappened, Set<Open> someOpen, Set<SyncSystem> app, Set<OnClear> clear) {
    return new DecisionRow(someHappened, values, someOpen, app, clear, result);
  }

  private DecisionRow and(DecisionRow other) {
    return new DecisionRow(
        union(happened, other.happened),
        values,
        union(open, other.open),
        union(defaultApp, other.defaultApp),
        union(onClear, other.onClear),
        result);
  }

  private static <T extends Enum<T>> Set<T> union(Set<T> some, Set<T> others) {
    Set<T> all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }

  /** The line in the document. */
  String line() {
    return Stream.of(
            words(happened, Happened.values(), one -> one.label),
            values.netsuite.isEmpty() ? "yes" : "no",
            values.hubspot.isEmpty() ? "yes" : "no",
            values.netsuite.equals(values.hubspot) ? "yes" : "no",
            words(open, Open.values(), one -> one.label),
            words(defaultApp, SyncSystem.values(), SyncSystem::label),
            words(onClear, OnClear.values(), DecisionRow::label),
            result.rule(),
            result.origin().map(SyncSystem::label).orElse("–"),
            value(result.netsuite()),
            value(result.hubspot()))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Reads a line of the document. */
  static DecisionRow parse(String line) {
    String[] cells =
        Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toArray(String[]::new);
    return new DecisionRow(
        read(cells[0], Happened.values(), one -> one.label),
        values(cells[1], cells[2], cells[3]),
        read(cells[4], Open.values(), one -> one.label),
        read(cells[5], SyncSystem.values(), SyncSystem::label),
        read(cells[6], OnClear.values(), DecisionRow::label),
        new Result(
            cells[7],
            Stream.of(SyncSystem.values())
                .filter(system -> system.label().equals(cells[8]))
                .findFirst(),
            cells[9].replace("empty", ""),
            cells[10].replace("empty", "")));
  }

  private static Values values(String netsuiteEmpty, String hubspotEmpty, String equal) {
    return Stream.of(Values.values())
        .filter(values -> values.netsuite.isEmpty() == netsuiteEmpty.equals("yes"))
        .filter(values -> values.hubspot.isEmpty() == hubspotEmpty.equals("yes"))
        .filter(values -> values.netsuite.equals(values.hubspot) == equal.equals("yes"))
        .findFirst()
        .orElseThrow();
  }

  private static <T> String words(Set<T> some, T[] all, Function<T, String> label) {
    return some.size() == all.length
        ? ANY
        : some.stream().map(label).collect(Collectors.joining(" or "));
  }

  private static <T> Set<T> read(String cell, T[] all, Function<T, String> label) {
    List<String> words = List.of(cell.split(" or "));
    return Arrays.stream(all)
        .filter(one -> cell.equals(ANY) || words.contains(label.apply(one)))
        .collect(Collectors.toSet());
  }

  private static String label(OnClear onClear) {
    return onClear == OnClear.KEEP ? "keep" : "propagate";
  }

  private static String value(String value) {
    return Optional.of(value).filter(held -> !held.isEmpty()).orElse("empty");
  }
}
