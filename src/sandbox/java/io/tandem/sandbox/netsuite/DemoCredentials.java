package io.tandem.sandbox.netsuite;

/** What every sandbox accepts at its NetSuite side. */
public final class DemoCredentials {

  public static final String ACCOUNT = "TSTDRV1234567";
  public static final String BEARER_TOKEN = "demo-netsuite-token";
  public static final String CLIENT_ID = "demo-client-id";

  /** Its private key is the resource {@code demo-private-key.pem}. */
  public static final String CERTIFICATE_ID = "demo-certificate";

  /** A certificate with an RSA key. */
  public static final String RSA_CERTIFICATE_ID = "demo-certificate-rsa";

  public static final String CONSUMER_KEY = "demo-consumer-key";
  public static final String CONSUMER_SECRET = "demo-consumer-secret";
  public static final String TOKEN_ID = "demo-token-id";
  public static final String TOKEN_SECRET = "demo-token-secret";

  private DemoCredentials() {}
}
