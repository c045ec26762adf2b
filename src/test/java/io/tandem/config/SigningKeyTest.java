package io.tandem.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

  private static final String PEM = "-----BEGIN PRIVATE KEY-----%s-----END PRIVATE KEY-----";
  private static final Settings KEYLESS = Settings.least().without("netsuite.private-key");

  @Test
  void anEllipticCurveKeyIsReadFromTheConfiguration() throws Exception {
    SigningKey key = SigningKey.of(Settings.least().read().netsuite());

    assertThat(key.isRsa()).isFalse();
    assertThat(key.bits()).isEqualTo(256);
  }

  @Test
  void anRsaKeyIsReadFromAFile(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("key.pem");
    Files.writeString(
        file, Settings.text(SigningKeyTest.class.getResource("/netsuite/private-key-rsa.pem")));
    SigningKey key = SigningKey.of(fromFile(file).read().netsuite());

    assertThat(key.isRsa()).isTrue();
    assertThat(key.bits()).isEqualTo(3072);
  }

  @Test
  void aKeyOnOneLineWillDo() throws Exception {
    String line = Settings.DEMO_KEY.replace("\n", "");

    assertThat(SigningKey.of(KEYLESS.with("netsuite.private-key", line).read().netsuite()).bits())
        .isEqualTo(256);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c2VjcmV0",
        "-----BEGIN PRIVATE KEY-----c2VjcmV0-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----c2VjcmV0=A-----END PRIVATE KEY-----",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----c2VjcmV0-----END ENCRYPTED PRIVATE KEY-----"
      })
  void whatIsNoKeyIsAFaultThatDoesNotShowIt(String text) {
    assertThat(fault(KEYLESS.with("netsuite.private-key", text)))
        .contains("tandem.netsuite.private-key holds no unencrypted PKCS#8 key", "openssl pkcs8")
        .doesNotContain("c2VjcmV0");
  }

  @Test
  void aKeyThatIsTooWeakForNetSuiteIsAFault() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
    String pem = PEM.formatted(Base64.getEncoder().encodeToString(key));

    assertThat(fault(KEYLESS.with("netsuite.private-key", pem)))
        .contains("too weak", "3072", "384");
  }

  @Test
  void aFileThatIsNotThereIsAFaultWithItsPath() {
    assertThat(fault(fromFile(Path.of("nowhere", "key.pem"))))
        .contains("tandem.netsuite.private-key-file is 'nowhere", "cannot be read");
  }

  @Test
  void twoKeysAreAFault() {
    assertThat(fault(Settings.least().with("netsuite.private-key-file", "key.pem")))
        .contains("set one of the two");
  }

  private static Settings fromFile(Path file) {
    return KEYLESS.with("netsuite.private-key-file", file.toString());
  }

  private static String fault(Settings settings) {
    ConfigurationFaults faults = catchThrowableOfType(ConfigurationFaults.class, settings::read);
    assertThat(faults.faults()).hasSize(1);
    return faults.faults().get(0);
  }
}
