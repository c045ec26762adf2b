package io.tandem.config;

import static java.util.stream.Collectors.toSet;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.match.Similarity;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.plan.Breakers;
import io.tandem.domain.plan.Gate;
import io.tandem.domain.run.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The configuration in force. It is read when the application starts and anew when a run starts,
 * and stays as it is for the whole run, but for the switch that turns the sync off.
 */
@ApplicationScoped
public class Configuration {

  private static final String EXAMPLES = "examples";

  private volatile TandemConfig current;
  private Map<String, String> values = Map.of();

  /** The configuration as last read. */
  public TandemConfig current() {
    TandemConfig read = current;
    return read == null ? reload() : read;
  }

  /**
   * Reads all sources again. What it returns is a new object only if a value has changed, so that
   * clients made from it can be kept.
   *
   * @throws ConfigurationFaults if anything is missing, malformed or unknown; the last good
   *     configuration then stays in force
   */
  public synchronized TandemConfig reload() {
    Config sources = ConfigProvider.getConfig();
    Map<String, String> read = valuesOf(sources);
    if (current == null || !read.equals(values)) {
      current = read(sources);
      values = read;
    }
    return current;
  }

  /** Whether the sync is turned on at this moment: what alone a run under way heeds too. */
  public boolean isTurnedOn() {
    return ConfigProvider.getConfig()
        .getOptionalValue("tandem.enabled", String.class)
        .filter(value -> value.strip().equals("false"))
        .isEmpty();
  }

  private static Map<String, String> valuesOf(Config sources) {
    Map<String, String> found = new HashMap<>();
    // Source by source: the whole's own list of names is made once, and never sees a new key.
    for (ConfigSource source : sources.getConfigSources()) {
      for (String name : source.getPropertyNames()) {
        if (name.startsWith("tandem.") || name.startsWith("TANDEM_")) {
          found.put(name, sources.getConfigValue(name).getValue());
        }
      }
    }
    return found;
  }

  static TandemConfig read(Config sources) {
    List<String> faults = new ArrayList<>();
    TandemConfig config = mapped(sources, faults);
    faults.addAll(ConfigurationCheck.faultsOf(config));
    if (!faults.isEmpty()) {
      throw new ConfigurationFaults(faults);
    }
    return config;
  }

  /** The typed configuration; with faults, one that has examples in the faulty keys' places. */
  private static TandemConfig mapped(Config sources, List<String> faults) {
    try {
      return mapping(sources, Map.of());
    } catch (ConfigValidationException e) {
      MappingFaults found = MappingFaults.of(e);
      faults.addAll(found.faults());
      Map<String, String> mended = new HashMap<>(found.examples());
      mended.put(SmallRyeConfig.SMALLRYE_CONFIG_MAPPING_VALIDATE_UNKNOWN, "false");
      try {
        return mapping(sources, mended);
      } catch (ConfigValidationException beyondMending) {
        throw new ConfigurationFaults(faults);
      }
    }
  }

  private static TandemConfig mapping(Config sources, Map<String, String> instead) {
    return mapped(sources, instead).getConfigMapping(TandemConfig.class);
  }

  private static SmallRyeConfig mapped(Config sources, Map<String, String> instead) {
    SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder();
    sources.getConfigSources().forEach(builder::withSources);
    return builder
        .addDefaultInterceptors()
        .withSources(new PropertiesConfigSource(instead, EXAMPLES, Integer.MAX_VALUE))
        .withConverter(Boolean.class, Integer.MAX_VALUE, Configuration::trueOrFalse)
        .withMapping(TandemConfig.class)
        .build();
  }

  /**
   * Every key that is set or has a default, as the next run will find it, by name; secrets are
   * masked.
   *
   * @throws ConfigurationFaults if the configuration cannot be used
   */
  public List<Setting> settings() {
    return settings(ConfigProvider.getConfig());
  }

  /** What is wrong with the configuration that the next run would find; nothing if it is fine. */
  public List<String> faults() {
    try {
      read(ConfigProvider.getConfig());
      return List.of();
    } catch (ConfigurationFaults e) {
      return e.faults();
    }
  }

  static List<Setting> settings(Config sources) {
    read(sources);
    SmallRyeConfig config = mapped(sources, Map.of());
    return Stream.of(config.getPropertyNames().spliterator())
        .flatMap(names -> StreamSupport.stream(names, false))
        .filter(name -> name.startsWith("tandem."))
        .distinct()
        .sorted()
        .map(config::getConfigValue)
        .filter(value -> value.getValue() != null)
        .map(value -> Setting.of(value.getName(), value.getValue(), sourceOf(value)))
        .toList();
  }

  private static String sourceOf(ConfigValue value) {
    return value.getConfigSourceOrdinal() == Integer.MIN_VALUE
        ? "default"
        : value.getConfigSourceName();
  }

  /** The library takes everything that is not true for false. */
  private static Boolean trueOrFalse(String value) {
    return switch (value.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
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

  /** Where a run's plan passes, or waits for a person. */
  public Gate gate(Mode asked) {
    TandemConfig config = current();
    BreakerConfig bounds = config.breaker();
    return new Gate(
        asked,
        config.firstRun(),
        new Breakers(bounds.maxCreates(), bounds.maxUpdatesPercent(), bounds.maxBlanked()));
  }

  /** What makes two records likely one person. */
  public Similarity similarity() {
    TandemConfig config = current();
    return new Similarity(
        config.defaultRegion(),
        config.fields().entrySet().stream()
            .filter(field -> field.getValue().personal())
            .map(Map.Entry::getKey)
            .collect(toSet()));
  }

  /** A digest of the whole configuration as last read: another one, and something has changed. */
  public synchronized Fingerprint print() {
    return Fingerprint.of(
        new TreeMap<>(values)
            .entrySet().stream().map(value -> value.getKey() + "=" + value.getValue()).toList());
  }

  /** A digest of all that decides about records: under another one, all are decided anew. */
  public Fingerprint rulesPrint() {
    TandemConfig config = current();
    NetSuiteConfig.Filter netsuite = config.netsuite().filter();
    return Fingerprint.of(
        Stream.of(
                rules(),
                eligibility(),
                config.maxRecords(),
                config.netsuite().record(),
                config.netsuite().address(),
                netsuite.subsidiary(),
                netsuite.category(),
                netsuite.activeOnly(),
                netsuite.condition(),
                config.hubspot().filter().list(),
                new TreeMap<>(config.hubspot().filter().properties()))
            .map(Object::toString)
            .toList());
  }
}
