package io.tandem.connector.netsuite;

import io.tandem.domain.preflight.Finding;
import java.util.List;

/** The features of the account that can be seen from outside, and those that cannot. */
record FeatureCheck(Probe probe) {

  List<Finding> findings() {
    return List.of(analytics(), scripts());
  }

  private Finding analytics() {
    String check = "netsuite-suiteanalytics-workbook";
    return probe
        .ask("SELECT 1 AS one FROM DUAL")
        .refusal()
        .map(
            words ->
                Finding.failed(
                    check,
                    "SuiteQL is closed to Tandem: " + Probe.said(words),
                    "Turn on Setup > Company > Enable Features > Analytics > SuiteAnalytics"
                        + " Workbook, and give Tandem's role the permission SuiteAnalytics Workbook"
                        + " (Reports)"))
        .orElseGet(() -> Finding.passed(check, "The role may run SuiteQL"));
  }

  private static Finding scripts() {
    return Finding.warning(
        "netsuite-server-suitescript",
        "Whether the feature Server SuiteScript is on cannot be seen from outside. Tandem runs no"
            + " scripts in the account",
        "If yours needs it, see Setup > Company > Enable Features > SuiteCloud > Server"
            + " SuiteScript");
  }
}
