package io.tandem.connector.netsuite;

import java.util.Optional;

/** Tries whether the role sees the addresses that there are. */
record AddressCheck(SuiteQl suiteQl, EntityQuery query) {

  /** A restricted role gets no error but no addresses: they would all look cleared. */
  Optional<String> fault() {
    boolean hidden =
        query.readsAddresses()
            && exists("c.id FROM " + query.table(), query.addressKey() + " IS NOT NULL AND ")
            && !exists("a.nkey FROM customeraddressbookentityaddress a", "");
    return hidden
        ? Optional.of(
            "tandem.fields.address: NetSuite shows Tandem's role no addresses, though there are"
                + " some. Let the role see them, or set tandem.fields.address.enabled=false")
        : Optional.empty();
  }

  private boolean exists(String what, String condition) {
    String query = "SELECT " + what + " WHERE " + condition + "ROWNUM <= 1";
    return !suiteQl.rows("looking for addresses", query).isEmpty();
  }
}
