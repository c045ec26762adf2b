package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SuiteQL (help: section_157909186990, article_0824094533)")
class SuiteQlTest extends SandboxTest {

  private static final String KEYSET =
      "SELECT id, lastname FROM customer WHERE isperson='T' AND id > ? ORDER BY id";

  @Test
  @DisplayName(
      "every value is a string, null is absent, names are lower case (section_157909186990)")
  void answersStrings() {
    String id = customer(",\"email\":\"a@example.com\"");
    JsonObject page = client.query("SELECT c.ID, c.Email AS Mail, c.phone FROM customer c").json();
    JsonObject item = page.getJsonArray("items").getJsonObject(0);

    assertThat(item.getString("id")).isEqualTo(id);
    assertThat(item.getString("mail")).isEqualTo("a@example.com");
    assertThat(item.keySet()).containsExactlyInAnyOrder("links", "id", "mail");
    assertThat(client.query("SELECT COUNT(*) AS n FROM customer").body()).contains("\"n\":\"1\"");
  }

  @Test
  @DisplayName(
      "keyset pages with bound parameters see each row once and the right total (section_158394344595)")
  void pagesByKeyset() {
    List<String> ids = List.of(customer(""), customer(""), customer(""));
    String page = "{\"q\":\"" + KEYSET + "\",\"params\":[\"%s\"]}";
    JsonObject first = client.post(Client.SUITEQL + "?limit=2", page.formatted("0")).json();
    JsonObject second = client.post(Client.SUITEQL + "?limit=2", page.formatted(ids.get(1))).json();

    assertThat(column(first, "id")).isEqualTo(ids.subList(0, 2));
    assertThat(first.getBoolean("hasMore")).isTrue();
    assertThat(first.getInt("totalResults")).isEqualTo(3);
    assertThat(column(second, "id")).isEqualTo(ids.subList(2, 3));
    assertThat(second.getBoolean("hasMore")).isFalse();
    assertThat(second.getInt("totalResults")).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "the offset must be a multiple of the limit, the limit at most 1000 (section_157909186990)")
  void refusesAnOddOffset() {
    Answer odd = client.queryPage("SELECT id FROM customer ORDER BY id", "?limit=10&offset=5");
    Answer big = client.queryPage("SELECT id FROM customer ORDER BY id", "?limit=1001");

    assertThat(odd.status()).isEqualTo(400);
    assertThat(odd.netsuiteCode()).isEqualTo("INVALID_PARAMETER");
    assertThat(big.status()).isEqualTo(400);
  }

  @Test
  @DisplayName("without Prefer: transient nothing runs (section_157909186990)")
  void requiresTransient() {
    String body = "{\"q\":\"SELECT 1 AS one FROM DUAL\"}";

    assertThat(client.send("POST", Client.SUITEQL, body, "Prefer", "none").status()).isEqualTo(400);
    assertThat(client.post(Client.SUITEQL, body).status()).isEqualTo(200);
  }

  @Test
  @DisplayName(
      "times are in the account's zone to the second; undressed dates are M/D/YYYY (section_157305090645)")
  void showsLocalTime() {
    client.put("/admin/clock", "{\"now\":\"2026-06-02T03:04:05.678Z\"}");
    customer("");
    JsonObject item =
        client
            .query(
                "SELECT TO_CHAR(lastmodifieddate,'YYYY-MM-DD HH24:MI') AS lm, lastmodifieddate,"
                    + " TO_CHAR(CURRENT_DATE,'YYYY-MM-DD HH24:MI') AS today FROM customer")
            .json()
            .getJsonArray("items")
            .getJsonObject(0);

    assertThat(item.getString("lm")).isEqualTo("2026-06-01 20:04");
    assertThat(item.getString("today")).isEqualTo("2026-06-01 20:04");
    assertThat(item.getString("lastmodifieddate")).isEqualTo("6/1/2026");
  }

  @Test
  @DisplayName("a keyset over equal seconds loses no row, bound or literal (section_158394344595)")
  void pagesOverEqualSeconds() {
    client.put("/admin/clock", "{\"now\":\"2026-06-02T03:04:05.100Z\"}");
    String one = customer("");
    String two = customer("");
    String sql =
        "SELECT id FROM customer WHERE (lastmodifieddate > %1$s OR (lastmodifieddate = %1$s AND"
            + " id > %2$s)) ORDER BY lastmodifieddate, id";
    String bound = sql.formatted("TO_TIMESTAMP(?,'YYYY-MM-DD HH24:MI:SS')", "?");
    String literal =
        sql.formatted("TO_TIMESTAMP('2026-06-01 20:04:05','YYYY-MM-DD HH24:MI:SS')", one);
    String time = "2026-06-01 20:04:05";

    assertThat(column(client.query(bound, time, time, one).json(), "id")).contains(two);
    assertThat(column(client.query(literal).json(), "id")).contains(two).doesNotContain(one);
  }

  @Test
  @DisplayName("an unknown column names itself and what there is (section_156570709583)")
  void namesTheUnknownIdentifier() {
    Answer answer = client.query("SELECT c.subsidiary FROM customer c");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.netsuiteCode()).isEqualTo("INVALID_PARAMETER");
    assertThat(answer.netsuiteDetail().getString("o:errorQueryParam")).isEqualTo("q");
    assertThat(answer.netsuiteDetail().getString("detail"))
        .endsWith("Unknown identifier 'subsidiary'. Available identifiers are: {c=customer}.");
    assertThat(client.query("SELECT id FROM nothing").body())
        .contains("Record 'nothing' was not found.");
  }

  @Test
  @DisplayName("only a single SELECT in the dialect runs (article_0824094533)")
  void runsOnlyASelect() {
    customer("");

    assertThat(client.query("DELETE FROM customer").status()).isEqualTo(400);
    assertThat(client.query("SELECT 1 FROM DUAL; DELETE FROM customer").status()).isEqualTo(400);
    assertThat(client.query("SELECT id FROM customer LIMIT 1").status()).isEqualTo(400);
    assertThat(client.query("WITH x AS (SELECT 1 FROM DUAL) SELECT * FROM x").status())
        .isEqualTo(400);
    assertThat(
            client
                .query("SELECT id FROM customer WHERE id IN (" + "1,".repeat(1000) + "1)")
                .status())
        .isEqualTo(400);
    assertThat(client.query("SELECT id FROM customer WHERE ROWNUM <= 1").status()).isEqualTo(200);
    assertThat(client.query("SELECT id FROM customer WHERE lastname = 'a;b LIMIT'").status())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("a deleted customer appears in deletedrecord (section_N3497592)")
  void listsDeletions() {
    String id = customer("");
    client.delete(Client.CUSTOMERS + "/" + id);

    assertThat(
            column(
                client.query("SELECT recordid FROM deletedrecord WHERE type = 'Customer'").json(),
                "recordid"))
        .containsExactly(id);
  }

  private static List<String> column(JsonObject page, String name) {
    return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString(name))
        .toList();
  }
}
