package io.tandem.operations.rest;

import static io.tandem.domain.customer.SyncSystem.HUBSPOT;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.Sample;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.store.PlannedChange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTableTest {

  private static String table(String before, String after) throws IOException {
    FieldDiff diff =
        new FieldDiff("phone", before, after, after, HUBSPOT, MergeRule.DEFAULT_APP_WINS, "");
    Draft draft = new Draft(Sample.CONTACT, Optional.of(Sample.CUSTOMER), List.of(diff));
    StringBuilder text = new StringBuilder();
    new ChangeTable(text)
        .add(
            new PlannedChange(
                new Change(new ChangeId(Sample.RUN, 3), draft), "update", "planned", "", "", ""));
    return text.toString();
  }

  @Test
  void eachFieldIsALineBelowTheNames() throws IOException {
    assertThat(table("a, \"b\"", "+1 (212) 555-0100"))
        .isEqualTo(
            "change,system,operation,status,netsuite_id,hubspot_id,field,before,after,origin,rule,"
                + "error\r\n3,netsuite,update,planned,1,2,phone,\"a, \"\"b\"\"\",+1 (212) 555-0100,"
                + "hubspot,default-app-wins,\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd", "\t=1"})
  void aFormulaStaysText(String value) throws IOException {
    assertThat(table("", value)).contains("'" + value).doesNotContain("," + value);
  }
}
