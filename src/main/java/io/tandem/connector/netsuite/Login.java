package io.tandem.connector.netsuite;

import io.tandem.connector.ApiFailure;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import java.util.function.Supplier;

/**
 * Spends as few logins as can be: five that fail lock the user for 30 minutes. One call at a time
 * proves new credentials while the others wait; one that NetSuite refuses although they were good
 * is repeated once, with new ones; if that fails too, the calls that waited for it are not sent.
 * How long runs then let the login rest is for the preflight to say.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/subsect_156935170194.html">
 *     Oracle: failed logins</a>
 */
final class Login {

  private final Credentials credentials;

  /** Which login was the last to succeed; 0 as long as none is proven. */
  private volatile int proof;

  private int logins;

  /** How often a login has failed. */
  private volatile int refusals;

  Login(Credentials credentials) {
    this.credentials = credentials;
  }

  /**
   * Makes a call that NetSuite has to let in.
   *
   * @throws ConnectorException of kind {@code CREDENTIALS} if it does not
   */
  <T> T call(Supplier<T> call) {
    int failed = refusals;
    int known = proof;
    if (known > 0 && credentials.areFresh()) {
      try {
        return call.get();
      } catch (ApiFailure failure) {
        if (failure.status() != 401) {
          throw failure;
        }
      }
    }
    return prove(known, failed, call);
  }

  private <T> T prove(int known, int failed, Supplier<T> call) {
    synchronized (this) {
      if (refusals != failed) {
        throw NetSuiteTrouble.login("NetSuite has just refused the login to another call", null);
      }
      if (proof == known || !credentials.areFresh()) {
        return first(call);
      }
    }
    return last(call);
  }

  private <T> T first(Supplier<T> call) {
    if (proof > 0) {
      credentials.drop();
      proof = 0;
    }
    if (!credentials.areFresh()) {
      renew();
    }
    return last(call);
  }

  private void renew() {
    try {
      credentials.renew();
    } catch (ConnectorException e) {
      if (e.kind() == Kind.CREDENTIALS) {
        refused();
      }
      throw e;
    }
  }

  private <T> T last(Supplier<T> call) {
    try {
      T answer = call.get();
      proven();
      return answer;
    } catch (ApiFailure failure) {
      if (failure.status() == 401) {
        refused();
        throw NetSuiteTrouble.login(failure);
      }
      if (failure.status() < 500 && failure.status() != 429) {
        proven();
      }
      throw failure;
    }
  }

  private synchronized void proven() {
    if (proof == 0) {
      logins++;
      proof = logins;
    }
  }

  private synchronized void refused() {
    proof = 0;
    refusals++;
    credentials.drop();
  }
}
