package io.tandem.operations.rest;

/** An answer that says what is wrong with a request, as RFC 9457 has it. */
class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  /**
   * A problem.
   *
   * @param code stable, for programs
   * @param detail for people: what is wrong, and the way out
   */
  Problem(int status, String code, String detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }

  static Problem unknownRun(long id) {
    return new Problem(
        404, "unknown-run", "There is no run " + id + ": GET /tandem/api/runs lists");
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
