package io.tandem.config;

import static io.tandem.domain.merge.Direction.HUBSPOT_TO_NETSUITE;
import static io.tandem.domain.merge.Direction.NETSUITE_TO_HUBSPOT;
import static io.tandem.domain.merge.Direction.TWO_WAY;

import io.tandem.config.NetSuiteConfig.RecordType;
import io.tandem.domain.customer.StandardField;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldFormat;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.FieldRules;
import io.tandem.domain.merge.OnClear;
import io.tandem.domain.merge.Transform;
import io.tandem.domain.merge.ValueMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The mapped fields: the default set, as the configuration changes and extends it. */
final class FieldSet {

  /** The group of fields that are decided as one: never half an address. */
  static final String ADDRESS = "address";

  private static final List<String> STAGES =
      List.of(
          "subscriber",
          "lead",
          "marketingqualifiedlead",
          "salesqualifiedlead",
          "opportunity",
          "customer",
          "evangelist");
  private static final Map<String, String> STAGE_VALUES =
      Map.of("Lead", "lead", "Prospect", "opportunity", "Customer", "customer");

  private record Default(
      String name,
      String group,
      String netsuite,
      String hubspot,
      FieldKind kind,
      Direction direction,
      boolean ofContacts) {

    static Default field(String name, String netsuite, String hubspot, FieldKind kind) {
      return new Default(name, name, netsuite, hubspot, kind, TWO_WAY, true);
    }

    /** A contact's tables for addresses in SuiteQL are documented nowhere: customers only. */
    static Default address(String name, String netsuite, String hubspot, FieldKind kind) {
      return new Default(name, ADDRESS, "addressBook." + netsuite, hubspot, kind, TWO_WAY, false);
    }

    boolean isStage() {
      return name.equals("lifecycleStage");
    }
  }

  private static final List<Default> DEFAULTS =
      List.of(
          Default.field(StandardField.EMAIL, "email", "email", FieldKind.EMAIL),
          Default.field("salutation", "salutation", "salutation", FieldKind.TEXT),
          Default.field("firstName", "firstName", "firstname", FieldKind.TEXT),
          Default.field("lastName", "lastName", "lastname", FieldKind.TEXT),
          Default.field("jobTitle", "title", "jobtitle", FieldKind.TEXT),
          // A NetSuite contact's company is a customer, not a text.
          new Default(
              "companyName",
              "companyName",
              "companyName",
              "company",
              FieldKind.TEXT,
              TWO_WAY,
              false),
          Default.field("phone", "phone", "phone", FieldKind.PHONE),
          Default.field("mobilePhone", "mobilePhone", "mobilephone", FieldKind.PHONE),
          Default.address("street", "street", "address", FieldKind.STREET),
          Default.address("city", "city", "city", FieldKind.TEXT),
          Default.address("state", "state", "state", FieldKind.STATE),
          Default.address("zip", "zip", "zip", FieldKind.TEXT),
          Default.address(StandardField.COUNTRY, "country", "country", FieldKind.COUNTRY),
          // NetSuite derives it from the entity status and does not let it be written.
          new Default(
              "lifecycleStage",
              "lifecycleStage",
              "searchStage",
              "lifecyclestage",
              FieldKind.CHOICE,
              NETSUITE_TO_HUBSPOT,
              false),
          // HubSpot does not let it be written through the contacts API.
          new Default(
              "optOut",
              "optOut",
              "unsubscribe",
              "hs_email_optout",
              FieldKind.OPT_OUT,
              HUBSPOT_TO_NETSUITE,
              true),
          Default.field("comments", "comments", "message", FieldKind.TEXT));

  private final TandemConfig config;

  private FieldSet(TandemConfig config) {
    this.config = config;
  }

  static boolean isDefault(String name) {
    return DEFAULTS.stream().anyMatch(field -> field.name().equals(name));
  }

  /** Whether the field is decided as one with others. */
  static boolean isPartOfAddress(String name) {
    return DEFAULTS.stream()
        .anyMatch(field -> field.name().equals(name) && field.group().equals(ADDRESS));
  }

  /** All mappings: the default fields in their order, then the others by name. */
  static List<FieldMapping> of(TandemConfig config) {
    return new FieldSet(config).mappings();
  }

  private List<FieldMapping> mappings() {
    Map<String, FieldConfig> more = new TreeMap<>(config.fields());
    more.remove(ADDRESS);
    List<FieldMapping> mappings = new ArrayList<>();
    for (Default field : DEFAULTS) {
      Optional<FieldConfig> own = Optional.ofNullable(more.remove(field.name()));
      if (isUsed(field, own)) {
        mappings.add(mapping(field, own));
      }
    }
    more.forEach(
        (name, field) -> {
          if (field.enabled()) {
            mappings.add(mapping(Default.field(name, "", "", FieldKind.TEXT), Optional.of(field)));
          }
        });
    return mappings;
  }

  private boolean isUsed(Default field, Optional<FieldConfig> own) {
    boolean exists = field.ofContacts() || config.netsuite().record() == RecordType.CUSTOMER;
    return exists
        && own.map(FieldConfig::enabled).orElse(true)
        && ruling(field, own).map(FieldConfig::enabled).orElse(true);
  }

  /** What sets the rules of flow: for a part of the address, the address. */
  private Optional<FieldConfig> ruling(Default field, Optional<FieldConfig> own) {
    return field.group().equals(ADDRESS) ? Optional.ofNullable(config.fields().get(ADDRESS)) : own;
  }

  private FieldMapping mapping(Default field, Optional<FieldConfig> own) {
    return new FieldMapping(
        field.name(),
        field.group(),
        own.flatMap(FieldConfig::netsuite).orElse(field.netsuite()),
        own.flatMap(FieldConfig::hubspot).orElse(field.hubspot()),
        format(field, own),
        rules(field, ruling(field, own)));
  }

  private static FieldFormat format(Default field, Optional<FieldConfig> own) {
    Map<String, String> values = field.isStage() ? STAGE_VALUES : Map.of();
    return new FieldFormat(
        own.flatMap(FieldConfig::kind).orElse(field.kind()),
        ValueMap.of(own.map(FieldConfig::values).filter(set -> !set.isEmpty()).orElse(values)),
        own.flatMap(FieldConfig::transform).orElse(Transform.NONE));
  }

  private FieldRules rules(Default field, Optional<FieldConfig> own) {
    return new FieldRules(
        own.flatMap(FieldConfig::direction).orElse(field.direction()),
        own.flatMap(FieldConfig::defaultApp).orElse(config.defaultApp()),
        own.flatMap(FieldConfig::onClear).orElse(OnClear.KEEP),
        own.flatMap(FieldConfig::onlyIfEmpty).orElse(false),
        own.flatMap(FieldConfig::forward).orElse(field.isStage() ? STAGES : List.of()),
        defaults(own));
  }

  private static Map<SyncSystem, String> defaults(Optional<FieldConfig> own) {
    Map<SyncSystem, String> defaults = new EnumMap<>(SyncSystem.class);
    own.flatMap(FieldConfig::defaultNetsuite)
        .ifPresent(value -> defaults.put(SyncSystem.NETSUITE, value));
    own.flatMap(FieldConfig::defaultHubspot)
        .ifPresent(value -> defaults.put(SyncSystem.HUBSPOT, value));
    return defaults;
  }

  /** The names of the settings of a field that rule its flow, as far as they are set. */
  static Stream<String> flowSettings(FieldConfig field) {
    return Stream.of(
            field.direction().map(any -> "direction"),
            field.defaultApp().map(any -> "default-app"),
            field.onClear().map(any -> "on-clear"),
            field.onlyIfEmpty().map(any -> "only-if-empty"),
            field.forward().map(any -> "forward"),
            field.defaultNetsuite().map(any -> "default-netsuite"),
            field.defaultHubspot().map(any -> "default-hubspot"))
        .flatMap(Optional::stream);
  }
}
