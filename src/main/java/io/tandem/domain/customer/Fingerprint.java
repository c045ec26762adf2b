package io.tandem.domain.customer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A digest of everything about a record that the rules look at. Equal fingerprints: nothing new.
 *
 * @param value SHA-256 in hexadecimal, 64 characters
 */
public record Fingerprint(String value) {

  public static Fingerprint of(CustomerRecord record) {
    List<String> parts = new ArrayList<>();
    parts.add(record.partner().map(RecordId::value).orElse(""));
    parts.add(record.barred().map(ExclusionReason::key).orElse(""));
    parts.add(String.join(";", record.additionalEmails()));
    record.absorbed().forEach(absorbed -> parts.add(absorbed.value()));
    record
        .fields()
        .values()
        .forEach(
            (field, value) -> {
              parts.add(field);
              parts.add(value);
            });
    return of(parts);
  }

  /** The digest of some texts; their order counts. */
  public static Fingerprint of(List<String> parts) {
    return new Fingerprint(HexFormat.of().formatHex(sha256(String.join("\u0000", parts))));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
