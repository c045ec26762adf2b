package io.tandem.config;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.OnClear;
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
    Cron.faultOf("tandem.schedule", config.schedule()).ifPresent(faults::add);
    Cron.faultOf("tandem.sweep-schedule", config.sweepSchedule()).ifPresent(faults::add);
    if (config.maxRecords().orElse(1) < 1) {
      faults.add(Remedy.fault("tandem.max-records", config.maxRecords().getAsInt()));
    }
    if (config.previewHold().isNegative()) {
      faults.add(Remedy.fault("tandem.preview-hold", config.previewHold()));
    }
    breaker(config.breaker());
  }

  private void breaker(BreakerConfig config) {
    percent("max-gone-percent", config.maxGonePercent());
    percent("max-updates-percent", config.maxUpdatesPercent());
    count("max-creates", config.maxCreates());
    count("max-blanked", config.maxBlanked());
  }

  private void percent(String bound, int value) {
    if (value < 0 || value > 100) {
      faults.add(Remedy.fault("tandem.breaker." + bound, value));
    }
  }

  private void count(String bound, long value) {
    if (value < 0) {
      faults.add(Remedy.fault("tandem.breaker." + bound, value));
    }
  }

  private void netsuite(NetSuiteConfig config) {
    if (config.auth() == NetSuiteConfig.Auth.OAUTH2) {
      needed("tandem.netsuite.client-id", config.clientId(), "oauth2");
      needed("tandem.netsuite.certificate-id", config.certificateId(), "oauth2");
      key(config);
    } else {
      needed("tandem.netsuite.consumer-key", config.consumerKey(), "tba");
      needed("tandem.netsuite.consumer-secret", config.consumerSecret(), "tba");
      needed("tandem.netsuite.token-id", config.tokenId(), "tba");
      needed("tandem.netsuite.token-secret", config.tokenSecret(), "tba");
    }
    if (config.concurrency() < 1 || config.concurrency() > 100) {
      faults.add(Remedy.fault("tandem.netsuite.concurrency", config.concurrency()));
    }
    int batch = config.batch().orElse(1);
    if (batch < 1 || batch > 100) {
      faults.add(Remedy.fault("tandem.netsuite.batch", batch));
    }
    config.url().ifPresent(url -> url("tandem.netsuite.url", url));
    ids("tandem.netsuite.filter.subsidiary", config.filter().subsidiary());
    ids("tandem.netsuite.filter.category", config.filter().category());
    durations("tandem.netsuite", config.timeout(), config.overlap());
  }

  private void hubspot(HubSpotConfig config) {
    url("tandem.hubspot.url", config.url());
    ids("tandem.hubspot.portal-id", config.portalId().map(List::of));
    durations("tandem.hubspot", config.timeout(), config.overlap());
    if (!(config.rateShare() > 0 && config.rateShare() <= 1)) {
      faults.add(Remedy.fault("tandem.hubspot.rate-share", config.rateShare()));
    }
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

  private void key(NetSuiteConfig config) {
    try {
      SigningKey.of(config);
    } catch (SigningKey.Unusable e) {
      faults.add(e.getMessage());
    }
  }

  private void url(String key, URI url) {
    if (url.getHost() == null || !List.of("http", "https").contains(url.getScheme())) {
      faults.add(Remedy.fault(key, url));
    }
  }

  private void ids(String key, Optional<List<String>> ids) {
    ids.stream()
        .flatMap(List::stream)
        .filter(id -> !id.matches("\\d{1,19}"))
        .forEach(id -> faults.add(Remedy.fault(key, id)));
  }

  private void field(String name, FieldConfig field) {
    if (field.kind().equals(Optional.of(FieldKind.OPT_OUT))
        && field.onClear().equals(Optional.of(OnClear.PROPAGATE))) {
      faults.add(
          "tandem.fields.%s.on-clear is 'propagate': an opt-out is never taken back. Remove the key"
              .formatted(name));
    }
    if (name.equals(FieldSet.ADDRESS)) {
      address(field);
      return;
    }
    if (FieldSet.isPartOfAddress(name)) {
      FieldSet.flowSettings(field)
          .forEach(
              setting ->
                  faults.add(
                      "tandem.fields.%1$s.%2$s: an address changes as a whole. Set tandem.fields."
                              .formatted(name, setting)
                          + "address."
                          + setting));
    }
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

  private void address(FieldConfig field) {
    if (field.netsuite().isPresent() || field.hubspot().isPresent() || field.kind().isPresent()) {
      faults.add(
          "tandem.fields.address names five fields: set netsuite, hubspot and kind of street, city,"
              + " state, zip or country instead");
    }
  }
}
