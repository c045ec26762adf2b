package io.tandem.domain.merge;

import static java.util.stream.Collectors.groupingBy;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.StandardField;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.FieldMerge.Side;
import io.tandem.domain.merge.FieldMerge.Verdict;
import io.tandem.domain.value.Countries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The administrator's rules for values: what is mapped, and which way it flows.
 *
 * @param direction which way the whole sync may write
 * @param mappings the fields, each with its own rules
 * @param defaultRegion ISO 3166-1 code of national telephone numbers without a country
 */
public record SyncRules(Direction direction, List<FieldMapping> mappings, String defaultRegion) {

  public SyncRules {
    mappings = List.copyOf(mappings);
  }

  /** Merges two records of one person: one decision for each mapped field, in mapping order. */
  public List<FieldDecision> merge(CustomerRecord netsuite, CustomerRecord hubspot, Settled base) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    groups()
        .forEach(
            (group, fields) ->
                verdicts.put(group, decide(fields, netsuite.fields(), hubspot.fields(), base)));
    return mappings.stream()
        .map(
            mapping -> {
              Verdict verdict = verdicts.get(mapping.group());
              return new FieldDecision(mapping.name(), verdict.rule(), verdict.origin());
            })
        .toList();
  }

  /** The fields that are decided as one, by the name of their group. */
  public Map<String, List<FieldMapping>> groups() {
    return mappings.stream()
        .collect(groupingBy(FieldMapping::group, LinkedHashMap::new, Collectors.toList()));
  }

  /** The mapping of a field by Tandem's name for it, if it is mapped at all. */
  public Optional<FieldMapping> mapping(String field) {
    return mappings.stream().filter(mapping -> mapping.name().equals(field)).findFirst();
  }

  /** Whether a field may be written to a system at all. */
  public boolean allowsWriteTo(SyncSystem target, FieldMapping mapping) {
    return direction.allowsWriteTo(target) && mapping.rules().direction().allowsWriteTo(target);
  }

  /**
   * What a field's value would be in the other system, "" for none; empty if that system has no
   * word for it.
   */
  public Optional<String> written(FieldMapping mapping, CustomerRecord origin) {
    return mapping
        .format()
        .written(
            origin.id().system(), origin.fields().get(mapping.name()), regionOf(origin.fields()));
  }

  /** Whether the other system has words for a field's value, and for all of its group's. */
  public boolean hasPartner(FieldMapping mapping, CustomerRecord origin) {
    return mappings.stream()
        .filter(part -> part.group().equals(mapping.group()))
        .allMatch(part -> written(part, origin).isPresent());
  }

  /** Whether a field means the same in two records. */
  public boolean sameIn(FieldMapping mapping, CustomerRecord one, CustomerRecord other) {
    return normalise(mapping, one).equals(normalise(mapping, other));
  }

  /** Whether a record's field means what the given value of its own system means. */
  public boolean holds(FieldMapping mapping, CustomerRecord record, String value) {
    return normalise(mapping, record)
        .equals(mapping.format().normalise(record.id().system(), value, regionOf(record.fields())));
  }

  /** What to remember of a value that was written to a record, now that the record was read. */
  public String kept(FieldMapping mapping, String sent, CustomerRecord found) {
    return keeping(mapping, found).of(sent, found.fields().get(mapping.name()));
  }

  /** Whether what a record holds can be what its system has made of a value that was sent. */
  public boolean comesFrom(FieldMapping mapping, String sent, CustomerRecord found) {
    return keeping(mapping, found).comesFrom(sent, found.fields().get(mapping.name()));
  }

  private Kept keeping(FieldMapping mapping, CustomerRecord found) {
    return new Kept(found.id().system(), mapping.format(), regionOf(found.fields()));
  }

  private String normalise(FieldMapping mapping, CustomerRecord record) {
    return normalise(record.id().system(), mapping, record.fields(), regionOf(record.fields()));
  }

  private Verdict decide(List<FieldMapping> fields, Fields netsuite, Fields hubspot, Settled base) {
    FieldMapping first = fields.get(0);
    return new FieldMerge(first.rules(), direction, first.format().kind() == FieldKind.OPT_OUT)
        .decide(
            side(SyncSystem.NETSUITE, fields, netsuite, base),
            side(SyncSystem.HUBSPOT, fields, hubspot, base));
  }

  private Side side(SyncSystem system, List<FieldMapping> fields, Fields now, Settled base) {
    String region = regionOf(now);
    List<String> value =
        fields.stream().map(field -> normalise(system, field, now, region)).toList();
    boolean known = fields.stream().allMatch(field -> base.at(field).isPresent());
    return new Side(
        value,
        known ? Optional.of(before(system, fields, base, region)) : Optional.empty(),
        fields.stream().allMatch(field -> hasPartner(system, field, now, region)));
  }

  private static String normalise(
      SyncSystem system, FieldMapping field, Fields now, String region) {
    return field.format().normalise(system, now.get(field.name()), region);
  }

  private static List<String> before(
      SyncSystem system, List<FieldMapping> fields, Settled base, String region) {
    return fields.stream()
        .map(
            field ->
                field.format().normalise(system, base.at(field).orElseThrow().in(system), region))
        .toList();
  }

  private static boolean hasPartner(
      SyncSystem system, FieldMapping field, Fields now, String region) {
    return field.format().written(system, now.get(field.name()), region).isPresent();
  }

  private String regionOf(Fields record) {
    return Countries.codeOf(record.get(StandardField.COUNTRY)).orElse(defaultRegion);
  }
}
