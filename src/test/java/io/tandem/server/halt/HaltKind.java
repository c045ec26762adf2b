package io.tandem.server.halt;

/** How a run is halted in the middle of a page. */
public enum HaltKind {
  /** Somebody asks the job to stop. The page itself is finished. */
  STOP,
  /** The page's transaction fails, after all that it wrote to the systems. */
  FAIL
}
