package io.tandem.config;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the NetSuite account is, and how to log in to it. */
public interface NetSuiteConfig {

  /** How requests prove who sends them. */
  enum Auth {
    /** OAuth 2.0 client credentials, with a certificate that NetSuite knows. */
    OAUTH2,
    /** Token-Based Authentication: OAuth 1.0a, HMAC-SHA256. */
    TBA
  }

  /** Which records pair with HubSpot's contacts. */
  enum RecordType {
    /** Individual customers, leads and prospects among them. */
    CUSTOMER,
    CONTACT;

    /** The record type in addresses and queries: lower case. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which of a customer's addresses is synced. */
  enum AddressUse {
    BILLING,
    SHIPPING;

    /** The name in SuiteQL columns, such as {@code billing} in {@code defaultbilling}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which records take part; what is not set lets all in. */
  interface Filter {

    /** Internal ids of subsidiaries. */
    Optional<List<String>> subsidiary();

    /** Internal ids of customer categories. */
    Optional<List<String>> category();

    @WithDefault("true")
    boolean activeOnly();

    /** A condition in SuiteQL on the record, which is called {@code c}. */
    Optional<String> condition();
  }

  /** {@code customer} or {@code contact}. */
  @WithDefault("customer")
  RecordType record();

  Filter filter();

  /** The default address that is synced: {@code billing} or {@code shipping}. */
  @WithDefault("billing")
  AddressUse address();

  /** The account id as NetSuite shows it, such as {@code 1234567} or {@code 1234567_SB1}. */
  String accountId();

  /** The account's REST address; by default made from the account id. */
  Optional<URI> url();

  @WithDefault("oauth2")
  Auth auth();

  /** The integration record's client id, with {@code auth=oauth2}. */
  Optional<String> clientId();

  /** The id under which NetSuite lists the certificate, with {@code auth=oauth2}. */
  Optional<String> certificateId();

  /** The certificate's private key, as PKCS#8 in PEM; see {@link SigningKey}. */
  Optional<String> privateKey();

  /** The path of a file with the private key, in its place. */
  Optional<String> privateKeyFile();

  /** The integration record's key, with {@code auth=tba}. */
  Optional<String> consumerKey();

  Optional<String> consumerSecret();

  /** The access token's id, with {@code auth=tba}. */
  Optional<String> tokenId();

  Optional<String> tokenSecret();

  /** Internal id of the subsidiary of new customers; needed in OneWorld accounts. */
  Optional<String> subsidiary();

  /** Requests in flight at once. The account's limit is shared by all its integrations. */
  @WithDefault("3")
  int concurrency();

  /** From how many changes at once an asynchronous batch is sent, 1 to 100; never if not set. */
  OptionalInt batch();

  /** How long one answer may take, as ISO 8601 writes a duration. */
  @WithDefault("PT60S")
  Duration timeout();

  /** How far behind the last watermark to read again. */
  @WithDefault("PT2M")
  Duration overlap();
}
