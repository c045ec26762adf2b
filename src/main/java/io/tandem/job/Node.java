package io.tandem.job;

/** The server that we run on, as the lease knows it. */
public final class Node {

  private Node() {}

  /** WildFly's node name, which is its host's name unless set. */
  public static String name() {
    return System.getProperty("jboss.node.name", "local");
  }
}
