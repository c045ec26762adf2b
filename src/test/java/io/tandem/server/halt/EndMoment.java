package io.tandem.server.halt;

import io.tandem.job.RunListener.RunEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** When Tandem has noted that a run ended, and the engine has not. */
@ApplicationScoped
public class EndMoment {

  @Inject private Moments moments;

  void onEnd(@Observes RunEnded ended) {
    moments.comes("ended");
  }
}
