package io.tandem.contract;

import io.tandem.sandbox.traffic.Exchange;
import io.tandem.sandbox.traffic.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contracts of both APIs. */
final class Contracts {

  /** HubSpot's by the beginnings of their paths; that there is one says the last. */
  private static final Map<String, Contract> HUBSPOT = new LinkedHashMap<>();

  private static final Contract NETSUITE = Contract.of("netsuite/suitetalk.yaml");

  static {
    HUBSPOT.put("/crm/v3/lists", Contract.of("hubspot/lists-v3.contract.json"));
    HUBSPOT.put("/crm/v3/properties", Contract.of("hubspot/properties-v3.contract.json"));
    HUBSPOT.put("/account-info", Contract.of("hubspot/account-info-v3.contract.json"));
    HUBSPOT.put("/oauth", Contract.of("hubspot/oauth-v2.contract.json"));
    HUBSPOT.put("", Contract.of("hubspot/contacts-v3.contract.json"));
  }

  private Contracts() {}

  /**
   * What is wrong with an exchange. A request that the emulator itself objects to may be a test of
   * just that, unless it comes from a client of the API.
   */
  static List<String> faults(Exchange exchange) {
    Exchange plain = PlainForm.of(exchange);
    Contract contract = contract(plain);
    List<String> faults = new ArrayList<>();
    if (!byHand(plain) || !objectedTo(plain)) {
      faults.addAll(contract.faultsOfRequest(plain));
    }
    if (!plain.invented()) {
      faults.addAll(contract.faultsOfAnswer(plain));
    }
    return faults;
  }

  private static boolean objectedTo(Exchange exchange) {
    return exchange.status() >= 400
        || !exchange.answer().header("x-netsuite-propertyvalidation").isEmpty();
  }

  /** Tests of the emulators send what they like, and say so. */
  private static boolean byHand(Exchange exchange) {
    return exchange.request().header("User-Agent").equals("by hand");
  }

  private static Contract contract(Exchange exchange) {
    if (exchange.system() == Target.NETSUITE) {
      return NETSUITE;
    }
    return HUBSPOT.entrySet().stream()
        .filter(known -> exchange.address().getPath().startsWith(known.getKey()))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
