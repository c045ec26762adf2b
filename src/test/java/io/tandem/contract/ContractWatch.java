package io.tandem.contract;

import io.tandem.sandbox.traffic.Audience;
import io.tandem.sandbox.traffic.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails every test during which a request or an answer broke a contract. JUnit finds it by itself,
 * so that no test with an emulator can be without it.
 */
public final class ContractWatch implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private static final Queue<String> BREACHES = new ConcurrentLinkedQueue<>();

  static {
    Audience.add(ContractWatch::judge);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    BREACHES.clear();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    report();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    report();
  }

  private static void judge(Exchange exchange) {
    String call = "%s %s %s, answered %d: ";
    String named =
        call.formatted(
            exchange.system().key(), exchange.method(), exchange.address(), exchange.status());
    try {
      Contracts.faults(exchange).forEach(fault -> BREACHES.add(named + fault));
    } catch (RuntimeException e) {
      BREACHES.add(named + e);
    }
  }

  private static void report() {
    List<String> breaches = new ArrayList<>();
    for (String one = BREACHES.poll(); one != null; one = BREACHES.poll()) {
      breaches.add(one);
    }
    if (!breaches.isEmpty()) {
      throw new AssertionError("The contract is broken by\n" + String.join("\n", breaches));
    }
  }
}
