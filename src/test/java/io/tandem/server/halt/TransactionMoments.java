package io.tandem.server.halt;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/**
 * Inside and right after each commit: of a job's pages, and of what the store does by itself for a
 * job or to make it known. A page's transaction is inside its commit when the engine has already
 * written its checkpoint.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class TransactionMoments {

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry registry;

  @Inject private Moments moments;

  @AroundInvoke
  public Object around(InvocationContext call) throws Exception {
    String method = call.getMethod().getName();
    String step = ArtifactMoments.STEP.get();
    boolean ofAJob = step != null || method.equals("announce");
    if (ofAJob && registry.getResource(TransactionMoments.class) == null) {
      registry.putResource(TransactionMoments.class, method);
      registry.registerInterposedSynchronization(
          new Commit((step == null ? "api" : step) + " " + method));
    }
    return call.proceed();
  }

  private final class Commit implements Synchronization {
    private final String name;

    Commit(String name) {
      this.name = name;
    }

    @Override
    public void beforeCompletion() {
      moments.comes(name + " committing");
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        moments.comes(name + " committed");
      }
    }
  }
}
