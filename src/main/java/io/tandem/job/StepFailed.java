package io.tandem.job;

/**
 * A step cannot go on. It carries no cause: the engine keeps a step's exception in its repository,
 * and fails itself over one that holds a class which the engine cannot see.
 */
public class StepFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StepFailed(String message) {
    super(message);
  }
}
