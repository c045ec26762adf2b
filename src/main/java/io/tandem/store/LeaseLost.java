package io.tandem.store;

/** An execution tries to go on although another one has taken its place. */
public class LeaseLost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LeaseLost(long fence) {
    super(
        "Execution "
            + fence
            + " stood still for longer than its lease, and another one has taken over. What it was"
            + " about to write is dropped; the other one does it");
  }
}
