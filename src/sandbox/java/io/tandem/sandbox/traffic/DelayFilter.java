package io.tandem.sandbox.traffic;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Makes a request wait, for the system's latency or at a gate. It does so behind the login, so that
 * a waiting request holds its slot in NetSuite's pool as a slow save does.
 */
@Provider
@Priority(Priorities.USER)
public final class DelayFilter implements ContainerRequestFilter {

  private final Faults faults;

  /** A filter that asks these rules. */
  public DelayFilter(Faults faults) {
    this.faults = faults;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Target.ofPath(request.getUriInfo().getPath())
        .ifPresent(target -> pause(faults.latency(target).toMillis()));
    if (request.getProperty(FaultRequestFilter.STRUCK) instanceof ActiveFault fault) {
      wait(fault, request);
    }
  }

  private static void wait(ActiveFault fault, ContainerRequestContext request) {
    switch (fault.rule().kind()) {
      case GATE -> fault.hold();
      case SLOW -> pause(fault.rule().pause().toMillis());
      case TIMEOUT -> {
        fault.hold();
        FaultRequestFilter.drop(request);
      }
      default -> {
        // The others strike the answer.
      }
    }
  }

  static void pause(long millis) {
    if (millis <= 0) {
      return;
    }
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
