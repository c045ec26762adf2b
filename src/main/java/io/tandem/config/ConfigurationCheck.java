package io.tandem.config;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the types alone cannot say about a configuration. */
final class ConfigurationCheck {

  private final List<String> faults = new ArrayList<>();

  static List<String> faultsOf(TandemConfig config) {
    ConfigurationCheck check = new ConfigurationCheck();
    check.sync(config);
    check.netsuite(config.netsuite());
    check.hubspot(config.hubspot());
    config.fields().forEach(check::field);
    return check.faults;
  }

  private void sync(TandemConfig config) {
    if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(config.defaultRegion())) {
      faults.add(
          "tandem.default-region is '%s': give an ISO 3166-1 code such as US or DE"
              .formatted(config.defaultRegion()));
    }
    Cron.faultOf(config.schedule()).ifPresent(faults::add);
  }

  private void netsuite(NetSuiteConfig config) {
    if (config.auth() == NetSuiteConfig.Auth.TOKEN) {
      needed("tandem.netsuite.token", config.token(), "token");
    } else {
      needed("tandem.netsuite.consumer-key", config.consumerKey(), "tba");
      needed("tandem.netsuite.consumer-secret", config.consumerSecret(), "tba");
      needed("tandem.netsuite.token-id", config.tokenId(), "tba");
      needed("tandem.netsuite.token-secret", config.tokenSecret(), "tba");
    }
    if (config.concurrency() < 1 || config.concurrency() > 100) {
      faults.add(Remedy.fault("tandem.netsuite.concurrency", config.concurrency()));
    }
    config.url().ifPresent(url -> url("tandem.netsuite.url", url));
    durations("tandem.netsuite", config.timeout(), config.overlap());
  }

  private void hubspot(HubSpotConfig config) {
    url("tandem.hubspot.url", config.url());
    durations("tandem.hubspot", config.timeout(), config.overlap());
  }

  /** No timeout would be to wait for ever; a negative overlap would skip changes. */
  private void durations(String prefix, Duration timeout, Duration overlap) {
    if (timeout.isZero() || timeout.isNegative()) {
      faults.add(Remedy.fault(prefix + ".timeout", timeout));
    }
    if (overlap.isNegative()) {
      faults.add(Remedy.fault(prefix + ".overlap", overlap));
    }
  }

  private void needed(String key, Optional<String> value, String auth) {
    if (value.isEmpty()) {
      faults.add("%s is not set: tandem.netsuite.auth=%s needs it".formatted(key, auth));
    }
  }

  private void url(String key, URI url) {
    if (url.getHost() == null || !List.of("http", "https").contains(url.getScheme())) {
      faults.add(Remedy.fault(key, url));
    }
  }

  private void field(String name, FieldConfig field) {
    if (FieldSet.isDefault(name)) {
      return;
    }
    if (field.netsuite().isEmpty() || field.hubspot().isEmpty()) {
      faults.add(
          "tandem.fields.%1$s is no default field: set both tandem.fields.%1$s.netsuite and"
                  .formatted(name)
              + " tandem.fields.%s.hubspot to the two systems' names for it".formatted(name));
    }
  }
}
