package io.tandem.sandbox.hubspot;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** What the account is, and what its app may do there: everything until it is taken away. */
public final class AppGrant {

  private static final List<String> ALL =
      List.of(
          "oauth",
          "crm.objects.contacts.read",
          "crm.objects.contacts.write",
          "crm.schemas.contacts.read",
          "crm.schemas.contacts.write",
          "crm.lists.read",
          "crm.lists.write");

  private final Set<String> scopes = new ConcurrentSkipListSet<>(ALL);
  private volatile String accountType = "DEVELOPER_TEST";
  private volatile boolean tellsScopes = true;

  /** Takes these scopes from the app, and grants all others. */
  public void revoke(Collection<String> revoked) {
    scopes.addAll(ALL);
    scopes.removeAll(revoked);
  }

  /** Makes the account {@code STANDARD}, {@code SANDBOX} or the like. */
  public void accountType(String type) {
    accountType = type;
  }

  /**
   * Whether a token can be asked for its scopes; that of a service key may not be: the reference
   * could not verify it (reference/hubspot-api.md §3, Preflight).
   */
  public void tellsScopes(boolean tells) {
    tellsScopes = tells;
  }

  Set<String> scopes() {
    return scopes;
  }

  String accountType() {
    return accountType;
  }

  boolean tellsScopes() {
    return tellsScopes;
  }
}
