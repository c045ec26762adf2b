package io.tandem.sandbox.seed;

/**
 * How far a person has come as a customer, in the words of either system. It follows from the
 * person's number, so that both systems mostly agree.
 *
 * @param entityStatus the key of NetSuite's status
 * @param lifecycleStage HubSpot's value
 */
record Stage(String entityStatus, String lifecycleStage) {

  private static final int ROUND = 10;

  static Stage of(Person person) {
    return switch (person.number() % ROUND) {
      case 0 -> new Stage("7", "lead");
      case 1 -> new Stage("10", "opportunity");
      default -> new Stage("13", "customer");
    };
  }
}
