package io.tandem.job.preflight;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.preflight.AccountPair;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.preflight.Inspection;
import io.tandem.domain.preflight.PreflightReport;
import io.tandem.job.Connectors;
import io.tandem.job.NotReady;
import io.tandem.job.RunListener.LoginRefused;
import io.tandem.store.Preflights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks whether both systems are ready for runs, and keeps what was found last. */
@ApplicationScoped
public class Preflight {

  @Inject private Configuration configuration;
  @Inject private Connectors connectors;
  @Inject private Preflights preflights;

  /**
   * Looks at everything, under the configuration as last read.
   *
   * @param create whether to create first what is missing and can be created; otherwise nothing is
   *     written to either system
   */
  public PreflightReport look(boolean create) {
    Fingerprint print = configuration.print();
    List<Finding> findings = new ArrayList<>();
    if (create) {
      Stream.of(SyncSystem.values())
          .forEach(system -> findings.addAll(connectors.of(system).equip()));
    }
    Inspection netsuite = connectors.of(SyncSystem.NETSUITE).preflight();
    Inspection hubspot = connectors.of(SyncSystem.HUBSPOT).preflight();
    boolean mayMix = configuration.current().allowMixedAccounts();
    findings.add(new AccountPair(netsuite.kind(), hubspot.kind(), mayMix).finding());
    findings.addAll(netsuite.findings());
    findings.addAll(hubspot.findings());
    PreflightReport report = new PreflightReport(Instant.now(), print, findings);
    preflights.keep(report);
    return report;
  }

  /**
   * Lets a run go on only if the systems are ready for it. Everything is looked at on the first
   * run, after a change of the configuration, after a preflight that failed, and when asked for;
   * otherwise only the mapping, of which the connectors remember that it was in order. A login that
   * was refused not long ago is not tried at all, on a restart neither: {@link #look} tries it.
   *
   * @param everything whether to look at everything in any case
   * @throws NotReady if anything must be mended first
   */
  public void require(boolean everything) {
    refuseWhileLoginRests();
    List<Finding> failures =
        everything || isDue() ? look(false).failures() : mapping().filter(Finding::failed).toList();
    if (!failures.isEmpty()) {
      throw new NotReady(failures);
    }
  }

  /** Lets a login rest that was refused to a run, as one that was refused to a preflight. */
  void rest(@Observes LoginRefused refused) {
    Finding finding = Finding.ofFault(refused.system() + Finding.LOGIN, refused.reason());
    preflights.keep(new PreflightReport(Instant.now(), configuration.print(), List.of(finding)));
  }

  private void refuseWhileLoginRests() {
    preflights
        .last()
        .ifPresent(
            last ->
                last.loginRestsUntil(configuration.print())
                    .filter(Instant.now()::isBefore)
                    .ifPresent(
                        until -> {
                          throw NotReady.untried(last, until);
                        }));
  }

  private boolean isDue() {
    return preflights.last().filter(last -> last.clears(configuration.print())).isEmpty();
  }

  private Stream<Finding> mapping() {
    return Stream.of(SyncSystem.values())
        .flatMap(
            system -> Finding.ofMapping(system, connectors.of(system).mappingFaults()).stream());
  }
}
