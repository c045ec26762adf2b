package io.tandem.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The private key of the certificate that NetSuite knows.
 *
 * @param key RSA or EC
 * @param bits the size of the RSA key or of the EC key's curve
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/subsect_162755332391.html">
 *     Oracle: which certificates NetSuite takes</a>
 */
public record SigningKey(PrivateKey key, int bits) {

  private static final Pattern PEM =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

  /** A private key that cannot be used; the message says why and what to do, and not the key. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /**
   * The key as it is now: a file may have been replaced.
   *
   * @throws Unusable if there is none, or none that NetSuite takes
   */
  public static SigningKey of(NetSuiteConfig config) throws Unusable {
    String setting =
        config.privateKeyFile().isPresent()
            ? "tandem.netsuite.private-key-file"
            : "tandem.netsuite.private-key";
    return read(setting, pem(config));
  }

  /** The text that holds the key, and may hold its certificate. */
  static String pem(NetSuiteConfig config) throws Unusable {
    Optional<String> file = config.privateKeyFile();
    if (file.isPresent() == config.privateKey().isPresent()) {
      throw new Unusable(
          "tandem.netsuite.auth=oauth2 needs tandem.netsuite.private-key or"
              + " tandem.netsuite.private-key-file: set one of the two");
    }
    return file.isPresent() ? contents(file.get()) : config.privateKey().orElseThrow();
  }

  private static String contents(String file) throws Unusable {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw new Unusable(
          "tandem.netsuite.private-key-file is '%s': the file cannot be read. Give the path of a"
                  .formatted(file)
              + " PEM file that Tandem's user may read");
    }
  }

  private static SigningKey read(String setting, String text) throws Unusable {
    Matcher pem = PEM.matcher(text);
    SigningKey key = pem.find() ? decoded(pem.group(1).replaceAll("\\s", "")) : null;
    if (key == null) {
      throw new Unusable(
          setting
              + " holds no unencrypted PKCS#8 key: give one that begins with -----BEGIN PRIVATE"
              + " KEY-----, as openssl pkcs8 -topk8 -nocrypt writes it");
    }
    boolean taken = key.isRsa() ? key.bits() >= 3072 : key.bits() >= 256;
    if (!taken) {
      throw new Unusable(
          setting
              + " is too weak for NetSuite: give a key for RSA with 3072 or 4096 bits, or for EC"
              + " with 256, 384 or 521");
    }
    return key;
  }

  private static SigningKey decoded(String base64) {
    try {
      PKCS8EncodedKeySpec encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
      for (String algorithm : new String[] {"EC", "RSA"}) {
        SigningKey key = sized(generated(algorithm, encoded));
        if (key != null) {
          return key;
        }
      }
      return null;
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  private static PrivateKey generated(String algorithm, PKCS8EncodedKeySpec encoded) {
    try {
      return KeyFactory.getInstance(algorithm).generatePrivate(encoded);
    } catch (InvalidKeySpecException anotherAlgorithm) {
      return null;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has " + algorithm, e);
    }
  }

  private static SigningKey sized(PrivateKey key) {
    if (key instanceof ECKey curve) {
      return new SigningKey(key, curve.getParams().getCurve().getField().getFieldSize());
    }
    return key instanceof RSAKey rsa ? new SigningKey(key, rsa.getModulus().bitLength()) : null;
  }

  /** Whether it is an RSA key, and no EC key. */
  public boolean isRsa() {
    return key instanceof RSAKey;
  }

  @Override
  public String toString() {
    return "SigningKey[" + key.getAlgorithm() + ", " + bits + " bits]";
  }
}
