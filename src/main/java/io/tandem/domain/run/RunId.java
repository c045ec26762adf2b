package io.tandem.domain.run;

/**
 * A run's number: the id of its job instance, the same for all its restarts.
 *
 * @param value positive
 */
public record RunId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
