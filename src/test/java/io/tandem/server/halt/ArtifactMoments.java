package io.tandem.server.halt;

import io.tandem.job.Reported;
import jakarta.annotation.Priority;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Before and after each call of a batch artifact: a page read, sent, written, a step opened. */
@Reported
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class ArtifactMoments {

  /** The step that a thread works for; only job threads have one. */
  static final ThreadLocal<String> STEP = new ThreadLocal<>();

  @Inject private StepContext step;
  @Inject private Moments moments;

  @AroundInvoke
  public Object around(InvocationContext call) throws Exception {
    STEP.set(step.getStepName());
    String name = step.getStepName() + " " + call.getMethod().getName();
    if (name.endsWith("process")) {
      moments.comes(name + " begins");
    }
    Object result = call.proceed();
    moments.comes(name + " done");
    return result;
  }
}
