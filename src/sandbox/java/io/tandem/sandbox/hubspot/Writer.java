package io.tandem.sandbox.hubspot;

/** Who writes: an API client, or a person in the app or on the unsubscribe page. */
enum Writer {
  API,
  PERSON;

  /** Only the person concerned sets the opt-out that the API reads. */
  boolean unsubscribes(String property) {
    return this == PERSON && property.equals("hs_email_optout");
  }
}
