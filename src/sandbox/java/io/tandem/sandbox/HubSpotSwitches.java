package io.tandem.sandbox;

import java.time.Duration;

/**
 * Variants of HubSpot's behaviour that the references could not verify, or that differ between
 * accounts.
 *
 * @param indexLag how far search trails the records ({@code sandbox.hubspot.index-lag}, ms)
 * @param linkProperty whether {@code netsuite_id} exists at the start
 * @param mergeKeepsId whether a merge keeps the primary id instead of making a new one
 * @param rejectsBackwardStage whether moving {@code lifecyclestage} back through the API is refused
 *     ({@code sandbox.hubspot.lifecycle-backward=reject}) instead of ignored
 * @param optoutReadOnly whether {@code hs_email_optout} is calculated and thus read-only
 * @param reformats whether phone numbers are stored as E.164 and texts trimmed
 * @param saysPartial whether a batch that failed in part answers 207 ({@code
 *     sandbox.hubspot.partial-status=207}) or as one that went well ({@code success})
 * @param echoesTraces whether results carry the {@code objectWriteTraceId} of their input
 * @param upsertIsPartial whether trace ids keep the good inputs of an upsert, as is documented of
 *     creates only, or one bad input rejects it whole
 * @param updatesMerged whether batch/update finds the survivor by the id of a merged contact
 * @param conflictNamesId whether the words of a conflict name the contact that has the value
 */
public record HubSpotSwitches(
    Duration indexLag,
    boolean linkProperty,
    boolean mergeKeepsId,
    boolean rejectsBackwardStage,
    boolean optoutReadOnly,
    boolean reformats,
    boolean saysPartial,
    boolean echoesTraces,
    boolean upsertIsPartial,
    boolean updatesMerged,
    boolean conflictNamesId) {

  static HubSpotSwitches read(SettingsSource source) {
    return new HubSpotSwitches(
        Duration.ofMillis(Long.parseLong(source.text("sandbox.hubspot.index-lag", "0"))),
        source.flag("sandbox.hubspot.netsuite-id", true),
        source.flag("sandbox.hubspot.merge-keeps-id", false),
        source.text("sandbox.hubspot.lifecycle-backward", "ignore").equals("reject"),
        source.flag("sandbox.hubspot.optout-read-only", true),
        source.flag("sandbox.hubspot.reformat", false),
        source.text("sandbox.hubspot.partial-status", "207").equals("207"),
        source.flag("sandbox.hubspot.trace-echo", false),
        source.flag("sandbox.hubspot.upsert-partial", true),
        source.flag("sandbox.hubspot.update-merged", true),
        source.flag("sandbox.hubspot.conflict-names-id", true));
  }
}
