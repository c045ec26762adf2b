package io.tandem.connector.netsuite;

import io.tandem.connector.ApiFailure;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Spends as few logins as can be: five that fail lock the user for 30 minutes. One call at a time
 * proves new credentials while the others wait; one that NetSuite refuses although they were good
 * is repeated once, with new ones; after that no call is sent for a while.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/subsect_156935170194.html">
 *     Oracle: failed logins</a>
 */
final class Login {

  /** Long enough for all threads of a run to see it. */
  static final Duration SILENCE = Duration.ofMinutes(1);

  private final Credentials credentials;
  private final Clock clock;

  /** Which login was the last to succeed; 0 as long as none is proven. */
  private volatile int proof;

  private int logins;
  private Instant silentUntil = Instant.MIN;
  private String refusal = "";

  Login(Credentials credentials, Clock clock) {
    this.credentials = credentials;
    this.clock = clock;
  }

  /**
   * Makes a call that NetSuite has to let in.
   *
   * @throws ConnectorException of kind {@code CREDENTIALS} if it does not
   */
  <T> T call(Supplier<T> call) {
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
    return prove(known, call);
  }

  private <T> T prove(int known, Supplier<T> call) {
    synchronized (this) {
      if (clock.instant().isBefore(silentUntil)) {
        throw NetSuiteTrouble.login(
            refusal + ". To keep the user from being locked, no call is made for a minute", null);
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
        refused("the token endpoint has just refused the credentials");
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
        refused("NetSuite has just refused the login");
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

  private synchronized void refused(String reason) {
    proof = 0;
    credentials.drop();
    refusal = reason;
    silentUntil = clock.instant().plus(SILENCE);
  }
}
