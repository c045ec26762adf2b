package io.tandem.job;

import io.tandem.config.ConfigurationFaults;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.store.LeaseLost;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Logs what made an artifact fail, and says it in words for whoever has to mend it. */
@Reported
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class FailureReport {

  private static final Logger LOG = System.getLogger(FailureReport.class.getName());

  /** Exceptions whose messages are written for operators. */
  private static final Set<Class<?>> DESIGNED =
      Set.of(
          ConnectorException.class,
          ConfigurationFaults.class,
          RunRefused.class,
          NotReady.class,
          TooManyGone.class,
          LeaseLost.class,
          UnaccountedRecords.class);

  /** How long to wait for a quota of which nobody says when it is renewed. */
  private static final Duration UNTOLD = Duration.ofHours(1);

  @AroundInvoke
  public Object report(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (StepFailed e) {
      throw e;
    } catch (Exception e) {
      LOG.log(Level.ERROR, "A step failed in " + call.getMethod(), e);
      throw new StepFailed(messageOf(e), retryAt(e), loginRefusedBy(e));
    }
  }

  /** A quota is renewed some time; the run waits for it. */
  private static Optional<Instant> retryAt(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectorException trouble && trouble.kind() == Kind.QUOTA) {
        return Optional.of(trouble.retryAt().orElseGet(() -> Instant.now().plus(UNTOLD)));
      }
    }
    return Optional.empty();
  }

  private static String loginRefusedBy(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectorException trouble && trouble.kind() == Kind.CREDENTIALS) {
        return trouble.system().key();
      }
    }
    return "";
  }

  private static String messageOf(Throwable thrown) {
    Throwable root = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (DESIGNED.contains(cause.getClass())) {
        return cause.getMessage();
      }
      root = cause;
    }
    return root + ". The server's log has the details. Mend the cause, then restart the run";
  }
}
