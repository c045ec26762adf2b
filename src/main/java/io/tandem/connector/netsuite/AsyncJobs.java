package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Submits batches and waits until NetSuite has worked through them. A job that is called succeeded
 * is finished, no more: its records may have been refused.
 *
 * @param patience how long a job may take, the queue before it included
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/chapter_161251386312.html">
 *     Oracle: asynchronous requests</a>
 */
record AsyncJobs(NetSuiteApi api, Attempts attempts, EntityType type, Duration patience) {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** Creates the records with these external ids, or updates them. */
  void upsert(UUID key, JsonObject items) {
    await(job(() -> api.upsertAll(type.key(), key.toString(), items)));
  }

  /** Updates the records with these ids. */
  void update(UUID key, JsonObject items) {
    await(job(() -> api.updateAll(type.key(), key.toString(), items)));
  }

  /** The id of the job: of the first one, where the same batch has been submitted before. */
  private String job(Supplier<Response> submission) {
    try {
      return attempts.repeat("submitting a batch", () -> accepted(submission));
    } catch (ApiFailure failure) {
      return failure
          .location()
          .filter(location -> NetSuiteTrouble.isRepeated(failure))
          .map(AsyncJobs::id)
          .orElseThrow(
              () ->
                  new ConnectorException(
                      SyncSystem.NETSUITE,
                      "submitting a batch",
                      Kind.REFUSED,
                      "HTTP status "
                          + failure.status()
                          + ". If the account knows no batches, remove tandem.netsuite.batch",
                      failure));
    }
  }

  private static String accepted(Supplier<Response> submission) {
    try (Response response = submission.get()) {
      return id(SingleWrite.location(response));
    }
  }

  private static String id(String location) {
    String last = location.substring(location.lastIndexOf('/') + 1);
    if (!location.contains("/job/") || !last.matches("\\w+")) {
      throw NetSuiteTrouble.unreadable("an answer to a batch that names no job");
    }
    return last;
  }

  private void await(String job) {
    long end = System.nanoTime() + patience.toNanos();
    Duration pause = FIRST_PAUSE;
    while (!isCompleted(job)) {
      if (System.nanoTime() > end) {
        throw new ConnectorException(
            SyncSystem.NETSUITE,
            "waiting for job " + job,
            Kind.UNAVAILABLE,
            "not finished within " + patience.toMinutes() + " minutes",
            null);
      }
      rest(pause);
      pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }
  }

  /** One that is forgotten has ended: how long NetSuite keeps jobs is documented nowhere. */
  private boolean isCompleted(String job) {
    JsonObject state;
    try {
      state = attempts.ask("asking for job " + job, () -> api.job(job));
    } catch (ConnectorException trouble) {
      if (NetSuiteTrouble.isUnknown(trouble)) {
        return true;
      }
      throw trouble;
    }
    String completed = text(state, "completed");
    if (!completed.matches("true|false")) {
      throw NetSuiteTrouble.unreadable("the state of a job without \"completed\"");
    }
    return completed.equals("true");
  }

  private static void rest(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectorException(
          SyncSystem.NETSUITE, "waiting for a job", Kind.UNAVAILABLE, "interrupted", e);
    }
  }
}
