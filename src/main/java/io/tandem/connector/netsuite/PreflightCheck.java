package io.tandem.connector.netsuite;

import io.tandem.config.NetSuiteConfig;
import io.tandem.connector.Attempts;
import io.tandem.connector.Checks;
import io.tandem.connector.Checks.Check;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.preflight.AccountKind;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.preflight.Inspection;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** All that is looked at in NetSuite before a run. It asks, and never writes. */
record PreflightCheck(NetSuiteConfig config, Probe probe, SyncRules rules, MappingCheck mapping) {

  /** Sandboxes, release previews, and what Oracle lends to developers and partners. */
  private static final Pattern TEST = Pattern.compile("\\w+[_-](SB\\d*|RP\\d*)|TSTDRV\\w+|TD\\w+");

  static PreflightCheck of(
      NetSuiteConfig config,
      NetSuiteApi api,
      Attempts attempts,
      EntityQuery query,
      SyncRules rules,
      MappingCheck mapping) {
    Probe probe = new Probe(api, attempts, new SuiteQl(api, attempts), query);
    return new PreflightCheck(config, probe, rules, mapping);
  }

  Inspection inspection() {
    boolean writes = rules.direction().allowsWriteTo(SyncSystem.NETSUITE);
    Checks checks =
        new Checks(
            SyncSystem.NETSUITE,
            List.of(
                // First: an end that has come is the likeliest reason of a refused login.
                Check.further(new CertificateCheck(config, Clock.systemUTC())::findings),
                Check.essential(new LoginCheck(probe, config.auth())::findings),
                Check.essential(new FeatureCheck(probe)::findings),
                Check.further(new TimeCheck(probe)::findings),
                Check.further(new ListCheck(probe, config.filter())::findings),
                Check.further(new SubsidiaryCheck(probe, config.subsidiary(), writes)::findings),
                Check.further(new NumberingCheck(probe, writes)::findings),
                // Without it the mapping would be told once more that the role sees no records.
                Check.essential(new RecordCheck(probe, writes)::findings),
                Check.further(() -> Finding.ofMapping(SyncSystem.NETSUITE, mapping.faults()))));
    return new Inspection(kind(), checks.findings());
  }

  private AccountKind kind() {
    String account = config.accountId().strip().toUpperCase(Locale.ROOT);
    return TEST.matcher(account).matches() ? AccountKind.TEST : AccountKind.PRODUCTION;
  }
}
