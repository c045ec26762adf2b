package io.tandem.sandbox;

import io.tandem.sandbox.hubspot.Portal;
import io.tandem.sandbox.netsuite.DemoCredentials;

/** What the command line prints once the sandbox runs. */
record Greeting(Sandbox sandbox) {

  String text() {
    return """
        HubSpot   %1$s/hubspot    Bearer %2$s   %3$d contacts
        NetSuite  %1$s/netsuite   Bearer %4$s   %5$s
                  or TBA: account %6$s, consumer %7$s / %8$s, token %9$s / %10$s
        Admin     %1$s/admin"""
        .formatted(
            sandbox.baseUri(),
            Portal.DEMO_TOKEN,
            sandbox.state().portal().all().size(),
            DemoCredentials.BEARER_TOKEN,
            sandbox.state().account().counts(),
            DemoCredentials.ACCOUNT,
            DemoCredentials.CONSUMER_KEY,
            DemoCredentials.CONSUMER_SECRET,
            DemoCredentials.TOKEN_ID,
            DemoCredentials.TOKEN_SECRET);
  }
}
