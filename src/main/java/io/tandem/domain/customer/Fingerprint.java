package io.tandem.domain.customer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A digest of everything about a record that the rules look at. Equal fingerprints: nothing new.
 *
 * @param value SHA-256 in hexadecimal, 64 characters
 */
public record Fingerprint(String value) {

  public static Fingerprint of(CustomerRecord record) {
    String text =
        String.join(
            "\u0000",
            record.partner().map(RecordId::value).orElse(""),
            Boolean.toString(record.person()),
            Boolean.toString(record.active()),
            String.join(";", record.additionalEmails()),
            record.fields().values().toString());
    return new Fingerprint(HexFormat.of().formatHex(sha256(text)));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
