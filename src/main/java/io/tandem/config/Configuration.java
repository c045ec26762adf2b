package io.tandem.config;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.merge.SyncRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The configuration in force. It is read when the application starts and anew when a run starts,
 * and stays as it is for the whole run.
 */
@ApplicationScoped
public class Configuration {

  private volatile TandemConfig current;

  /** The configuration as last read. */
  public TandemConfig current() {
    TandemConfig read = current;
    return read == null ? reload() : read;
  }

  /**
   * Reads all sources again.
   *
   * @throws ConfigurationFaults if anything is missing, malformed or unknown; the last good
   *     configuration then stays in force
   */
  public TandemConfig reload() {
    current = read(ConfigProvider.getConfig());
    return current;
  }

  static TandemConfig read(Config sources) {
    TandemConfig config = mapped(sources);
    List<String> faults = ConfigurationCheck.faultsOf(config);
    if (!faults.isEmpty()) {
      throw new ConfigurationFaults(faults);
    }
    return config;
  }

  private static TandemConfig mapped(Config sources) {
    SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder();
    sources.getConfigSources().forEach(builder::withSources);
    try {
      return builder
          .addDefaultInterceptors()
          .withMapping(TandemConfig.class)
          .build()
          .getConfigMapping(TandemConfig.class);
    } catch (ConfigValidationException e) {
      throw new ConfigurationFaults(problems(e));
    }
  }

  private static List<String> problems(ConfigValidationException e) {
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < e.getProblemCount(); i++) {
      problems.add(plain(e.getProblem(i).getMessage()));
    }
    return problems;
  }

  /** The library's message without its exception types and message codes. */
  private static String plain(String problem) {
    return problem.replaceAll("[\\w.]+Exception: |SRCFG\\d+: ", "");
  }

  /** The rules for values. */
  public SyncRules rules() {
    TandemConfig config = current();
    return new SyncRules(config.direction(), FieldSet.of(config), config.defaultRegion());
  }

  /** The rules for taking part. */
  public Eligibility eligibility() {
    return new Eligibility(current().requireValidEmail());
  }
}
