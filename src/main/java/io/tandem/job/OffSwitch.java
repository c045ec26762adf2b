package io.tandem.job;

import io.tandem.config.Configuration;
import jakarta.annotation.Priority;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Stops a run in front of its next page once the administrator has turned the sync off. The engine
 * itself heeds a request to stop only behind a page that has been read and sent.
 */
@Reported
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 1)
public class OffSwitch {

  private static final Logger LOG = System.getLogger(OffSwitch.class.getName());

  @Inject private Configuration configuration;
  @Inject private Place place;

  @AroundInvoke
  public Object read(InvocationContext call) throws Exception {
    boolean reads =
        call.getTarget() instanceof ItemReader && call.getMethod().getName().equals("readItem");
    if (!reads || configuration.isTurnedOn()) {
      return call.proceed();
    }
    LOG.log(Level.INFO, "Run {0} stops: tandem.enabled=false", place.run());
    BatchRuntime.getJobOperator().stop(place.execution());
    // No page: together with the request it ends the step as stopped, not as completed.
    return null;
  }
}
