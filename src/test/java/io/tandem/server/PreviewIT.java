package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class PreviewIT {

  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandem();
  }

  @Test
  void previewPlansEveryWriteAndSendsNoneAndTheNextRunSendsThem() {
    Emulators.people(120);

    JsonObject preview = OPERATOR.end(OPERATOR.start("preview"));

    assertThat(preview.getString("status")).isEqualTo("AWAITING_APPROVAL");
    assertThat(preview.getString("mode")).isEqualTo("preview");
    assertThat(Emulators.writes()).isEmpty();
    assertThat(written(preview)).isZero();
    int planned = writes(preview, "netsuite", "planned") + writes(preview, "hubspot", "planned");
    assertThat(planned).isGreaterThan(20);
    assertThat(count(preview, "netsuite", "deferred")).isPositive();
    assertThat(count(preview, "hubspot", "deferred")).isPositive();

    JsonObject again = OPERATOR.end(OPERATOR.start("preview"));

    assertThat(Emulators.writes()).isEmpty();
    assertThat(writes(again, "netsuite", "planned") + writes(again, "hubspot", "planned"))
        .isEqualTo(planned);

    JsonObject applied = OPERATOR.sync();

    assertThat(written(applied)).isEqualTo(planned);
    assertThat(Emulators.writes()).hasSize(planned);
  }

  private static int written(JsonObject run) {
    return writes(run, "netsuite", "created")
        + writes(run, "netsuite", "updated")
        + writes(run, "hubspot", "created")
        + writes(run, "hubspot", "updated");
  }

  private static int writes(JsonObject run, String system, String what) {
    return run.getJsonObject("writes").getJsonObject(system).getInt(what);
  }

  private static int count(JsonObject run, String system, String state) {
    return run.getJsonObject("counts").getJsonObject(system).getInt(state);
  }
}
