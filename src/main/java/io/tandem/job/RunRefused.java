package io.tandem.job;

/** A run may not start or go on. The message says why, and what to do instead. */
public class RunRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RunRefused(String message) {
    super(message);
  }
}
