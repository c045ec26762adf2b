package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A job of the asynchronous service and its tasks, one for each record of a batch, in the order in
 * which they were sent (help: subsect_161252896355).
 */
final class BatchJob {

  private static final class Task {
    private final Supplier<Response> work;
    private Instant start;
    private Instant end;
    private Response result;

    private Task(Supplier<Response> work) {
      this.work = work;
    }
  }

  private final String id;
  private final Clock clock;
  private final List<Task> tasks;
  private boolean started;

  BatchJob(String id, Clock clock, List<Supplier<Response>> work) {
    this.id = id;
    this.clock = clock;
    this.tasks = work.stream().map(Task::new).toList();
  }

  String id() {
    return id;
  }

  /** Does one task after the other. */
  void run() {
    started();
    for (Task task : tasks) {
      begin(task);
      Response result = result(task);
      end(task, result);
    }
  }

  private synchronized void started() {
    started = true;
  }

  private synchronized void begin(Task task) {
    task.start = clock.instant();
  }

  private static Response result(Task task) {
    try {
      return task.work.get();
    } catch (NetSuiteError e) {
      return e.response();
    }
  }

  private synchronized void end(Task task, Response result) {
    task.result = result;
    task.end = clock.instant();
  }

  synchronized boolean endedBefore(Instant moment) {
    return tasks.stream().allMatch(task -> task.end != null && task.end.isBefore(moment));
  }

  /** Succeeded means no more than that all tasks are finished. */
  synchronized JsonObject state() {
    boolean completed = tasks.stream().allMatch(task -> task.result != null);
    String progress = completed ? "succeeded" : started ? "processing" : "pending";
    return JSON.createObjectBuilder()
        .add("completed", completed)
        .add("id", id)
        .add("progress", progress)
        .build();
  }

  synchronized JsonObject taskList() {
    JsonArrayBuilder items = JSON.createArrayBuilder();
    List<JsonObject> states = new ArrayList<>();
    for (int i = 1; i <= tasks.size(); i++) {
      task(Integer.toString(i)).ifPresent(states::add);
    }
    states.forEach(items::add);
    return JSON.createObjectBuilder()
        .add("links", JSON.createArrayBuilder())
        .add("count", states.size())
        .add("hasMore", false)
        .add("items", items)
        .add("offset", 0)
        .add("totalResults", states.size())
        .build();
  }

  synchronized Optional<JsonObject> task(String number) {
    return find(number)
        .map(
            task -> {
              var state =
                  JSON.createObjectBuilder()
                      .add("completed", task.result != null)
                      .add("id", number)
                      .add("progress", progress(task));
              Optional.ofNullable(task.start)
                  .ifPresent(start -> state.add("startTime", start.toString()));
              Optional.ofNullable(task.end).ifPresent(end -> state.add("endTime", end.toString()));
              return state.build();
            });
  }

  private static String progress(Task task) {
    if (task.result == null) {
      return task.start == null ? "pending" : "processing";
    }
    return task.result.getStatus() < 400 ? "succeeded" : "failed";
  }

  /** The record's own answer, once there is one. */
  synchronized Optional<Response> result(String number) {
    return find(number).map(task -> task.result).map(done -> Response.fromResponse(done).build());
  }

  private Optional<Task> find(String number) {
    return number.matches("\\d{1,4}")
            && Integer.parseInt(number) >= 1
            && Integer.parseInt(number) <= tasks.size()
        ? Optional.of(tasks.get(Integer.parseInt(number) - 1))
        : Optional.empty();
  }
}
