package io.tandem.sandbox.traffic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Latency and fault rules of both systems. */
public final class Faults {

  private final List<ActiveFault> active = new CopyOnWriteArrayList<>();
  private final Map<Target, Duration> latency = new ConcurrentHashMap<>();

  /** Adds a rule behind the present ones; the first that strikes wins. */
  public ActiveFault add(FaultRule rule) {
    ActiveFault fault = new ActiveFault(rule);
    active.add(fault);
    return fault;
  }

  /** Replaces all rules; requests held by the old ones go on. */
  public void replace(List<FaultRule> rules) {
    List<ActiveFault> old = List.copyOf(active);
    active.clear();
    rules.forEach(this::add);
    old.forEach(ActiveFault::release);
  }

  /** Removes every rule and all latency. */
  public void clear() {
    replace(List.of());
    latency.clear();
  }

  /** Sets how long every request to a system takes at least. */
  public void latency(Target target, Duration duration) {
    latency.put(target, duration);
  }

  /** How long every request to a system takes at least. */
  public Duration latency(Target target) {
    return latency.getOrDefault(target, Duration.ZERO);
  }

  /** The rules in their order, with their counters. */
  public List<ActiveFault> active() {
    return List.copyOf(active);
  }

  Optional<ActiveFault> strike(Target target, String method, String path) {
    return active.stream().filter(fault -> fault.strikes(target, method, path)).findFirst();
  }
}
