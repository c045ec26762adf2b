package io.tandem.connector.hubspot;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * What the account lets us call, times our share of it: calls in ten seconds, as the answers' own
 * headers tell; searches in a second, which no header tells and all apps of the account share;
 * calls in a day.
 *
 * @see <a href="https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines">
 *     HubSpot: API usage guidelines and limits</a>
 */
final class Budget implements ClientRequestFilter, ClientResponseFilter {

  /** What the smallest accounts have: it holds until an answer tells of more. */
  private static final int CALLS = 100;

  private static final int SEARCHES = 5;
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** After 423 HubSpot keeps the records locked for that long. */
  private static final Duration LOCK = Duration.ofSeconds(2);

  private static final String HEADER = "X-HubSpot-RateLimit-";

  private final double share;
  private final Pace calls;
  private final Pace searches;
  private final DailyQuota day;

  Budget(double share, Clock clock) {
    this.share = share;
    calls = new Pace(CALLS * share, TEN_SECONDS);
    searches = new Pace(SEARCHES * share, SECOND);
    day = new DailyQuota(share, clock);
  }

  /** The calls of a day. */
  DailyQuota day() {
    return day;
  }

  @Override
  public void filter(ClientRequestContext request) {
    day.check("calling its API");
    paceOf(request).await();
  }

  @Override
  public void filter(ClientRequestContext request, ClientResponseContext response) {
    long window = number(response, "Interval-Milliseconds").orElse(TEN_SECONDS.toMillis());
    number(response, "Max").ifPresent(most -> calls.allow(most * share, Duration.ofMillis(window)));
    OptionalLong remaining = number(response, "Daily-Remaining");
    number(response, "Daily")
        .ifPresent(daily -> remaining.ifPresent(left -> day.note(daily, left)));
    switch (response.getStatus()) {
      case 429 -> paceOf(request).slowDown(SECOND);
      case 423 -> calls.slowDown(LOCK);
      default -> paceOf(request).ease();
    }
  }

  private Pace paceOf(ClientRequestContext request) {
    return request.getUri().getPath().endsWith("/search") ? searches : calls;
  }

  private static OptionalLong number(ClientResponseContext response, String name) {
    String value = response.getHeaderString(HEADER + name);
    return value != null && value.matches("\\d{1,12}") && !value.matches("0+")
        ? OptionalLong.of(Long.parseLong(value))
        : OptionalLong.empty();
  }
}
