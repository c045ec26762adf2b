package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SuiteQL as a sync asks it, over 20,000 people (help: section_158394344595)")
class SyncQueryTest extends SandboxTest {

  private static final Duration LONG_FOR_A_PAGE = Duration.ofSeconds(20);
  private static final String TIME = "TO_TIMESTAMP('%s','YYYY-MM-DD HH24:MI:SS')";
  private static final String SELECT =
      "SELECT c.id, c.externalid, c.lastname, a.city, a.country, s.subsidiary,"
          + " TO_CHAR(c.lastmodifieddate,'YYYY-MM-DD HH24:MI:SS') AS modified,"
          + " CASE WHEN (c.category IN (1,2)) THEN 'T' ELSE 'F' END AS in_category,"
          + " (SELECT COUNT(*) FROM customeraddressbook b WHERE b.entity = c.id) AS lines"
          + " FROM customer c"
          + " LEFT JOIN customeraddressbookentityaddress a ON a.nkey = c.defaultbillingaddress"
          + " LEFT JOIN customersubsidiaryrelationship s ON s.entity = c.id"
          + " AND s.isprimarysub = 'T'";

  @BeforeAll
  void populate() {
    sandbox.state().reset(20_000);
  }

  @Override
  @BeforeEach
  void empty() {
    // All tests here only read, and share the people.
  }

  @Test
  @DisplayName("a window over customers and their addresses, page by page")
  void readsAWindow() {
    String window = "(%1$s >= %2$s AND %1$s <= %3$s)";
    String from = TIME.formatted("2026-02-01 00:00:00");
    String to = TIME.formatted("2026-05-01 00:00:00");
    String where =
        " WHERE c.id > 0 AND ("
            + window.formatted("c.lastmodifieddate", from, to)
            + " OR "
            + window.formatted("a.lastmodifieddate", from, to)
            + ") ORDER BY c.id";
    JsonObject page = timely(SELECT + where);
    JsonObject first = page.getJsonArray("items").getJsonObject(0);

    assertThat(page.getInt("count")).isEqualTo(1000);
    assertThat(page.getInt("totalResults")).isBetween(5000, 18_000);
    assertThat(first).containsKeys("city", "subsidiary", "modified");
    assertThat(first.getString("in_category")).isEqualTo("F");
    assertThat(first.getString("lines")).isEqualTo("1");
    assertThat(first.getString("modified")).isBetween("2026-02-01", "2026-05-01");
  }

  @Test
  @DisplayName("the default billing lines of a hundred customers")
  void readsDefaultLines() {
    List<String> ids = ids("SELECT id FROM customer WHERE id > 5000 AND id < 6000 ORDER BY id");
    String sql =
        "SELECT ab.entity, ab.internalid FROM customeraddressbook ab"
            + " WHERE ab.defaultbilling = 'T' AND ab.entity IN (%s)"
                .formatted(ids.stream().limit(100).collect(Collectors.joining(",")));

    assertThat(timely(sql).getInt("count")).isEqualTo(100);
  }

  @Test
  @DisplayName("deletions, external ids, distinct values and dates")
  void readsTheRest() {
    assertThat(
            timely(
                    "SELECT recordid FROM deletedrecord WHERE recordtypeid = -2 AND deleteddate >= "
                        + TIME.formatted("2026-02-01 00:00:00"))
                .getInt("count"))
        .isZero();
    assertThat(
            timely("SELECT c.id, c.externalid FROM customer c WHERE c.externalid IN ('a','b')")
                .getInt("count"))
        .isZero();
    assertThat(timely("SELECT DISTINCT c.category AS v FROM customer c").getInt("totalResults"))
        .isOne();
    assertThat(
            timely(
                    "SELECT TO_CHAR(c.startdate,'YYYY-MM-DD') AS d FROM customer c WHERE c.id < 1100")
                .getInt("count"))
        .isPositive();
  }

  @Test
  @DisplayName("a first load goes through all pages by keyset")
  void readsAllPages() {
    long last = 0;
    int rows = 0;
    JsonObject page;
    do {
      page = timely(SELECT + " WHERE c.id > " + last + " ORDER BY c.id");
      var items = page.getJsonArray("items");
      rows += items.size();
      last = Long.parseLong(items.getJsonObject(items.size() - 1).getString("id"));
    } while (page.getBoolean("hasMore"));

    Map<String, Long> counts = sandbox.state().account().counts();
    assertThat((long) rows).isEqualTo(counts.get("customers"));
  }

  private JsonObject timely(String sql) {
    long start = System.nanoTime();
    Answer answer = client.query(sql);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(taken).isLessThan(LONG_FOR_A_PAGE);
    return answer.json();
  }

  private List<String> ids(String sql) {
    return timely(sql).getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("id"))
        .toList();
  }
}
