package io.tandem.sandbox.traffic;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** What becomes of an answer's body on the way. */
record SpoiltBody(String text, FaultRule rule) {

  private static final int NOISE = 2 * 1024 * 1024;

  /** Two megabytes that are neither text nor anything else, always the same ones. */
  static byte[] noise() {
    byte[] noise = new byte[NOISE];
    new Random(NOISE).nextBytes(noise);
    return noise;
  }

  /** The first part, which looks like the whole to HTTP. */
  byte[] truncated() {
    return firstOf(text.getBytes(UTF_8));
  }

  /** The compressed body's first part. */
  byte[] gzipCut() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return firstOf(packed.toByteArray());
  }

  /** The first part, behind which the connection is gone. */
  StreamingOutput cut() {
    return output -> {
      output.write(truncated());
      output.flush();
      ConnectionCut.now();
    };
  }

  /** The whole, so slowly that no two bytes arrive together; for as long as somebody listens. */
  StreamingOutput dribbling() {
    return output -> {
      for (byte one : text.getBytes(UTF_8)) {
        DelayFilter.pause(rule.pause().toMillis());
        write(output, one);
      }
    };
  }

  private static void write(OutputStream output, byte one) throws IOException {
    output.write(one);
    output.flush();
  }

  private byte[] firstOf(byte[] whole) {
    return Arrays.copyOf(whole, rule.ofBody(whole.length));
  }
}
