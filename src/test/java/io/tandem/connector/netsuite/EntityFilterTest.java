package io.tandem.connector.netsuite;

import static io.tandem.domain.customer.ExclusionReason.COMPANY_CUSTOMER;
import static io.tandem.domain.customer.ExclusionReason.FILTER_CATEGORY;
import static io.tandem.domain.customer.ExclusionReason.FILTER_CONDITION;
import static io.tandem.domain.customer.ExclusionReason.FILTER_SUBSIDIARY;
import static io.tandem.domain.customer.ExclusionReason.INACTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.ExclusionReason;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntityFilterTest extends AccountTest {

  private static final Map<String, String> COMPANY =
      Map.of("isperson", "F", "companyname", "Engines Ltd");

  @Test
  void withoutFiltersOnlyCompaniesAndInactiveCustomersAreBarred() {
    assertThat(barred(Map.of("subsidiary", "2", "category", "3"))).isEmpty();
    assertThat(barred(COMPANY)).contains(COMPANY_CUSTOMER);
    assertThat(barred(Map.of("isinactive", "T"))).contains(INACTIVE);
  }

  @Test
  void inactiveCustomersMayBeLetIn() {
    connect(settings().with("netsuite.filter.active-only", "false"));

    assertThat(barred(Map.of("isinactive", "T"))).isEmpty();
  }

  @Test
  void aSubsidiaryThatIsNotNamedIsBarred() {
    connect(settings().with("netsuite.filter.subsidiary", "2,3"));

    assertThat(barred(Map.of("subsidiary", "1"))).contains(FILTER_SUBSIDIARY);
    assertThat(barred(Map.of("subsidiary", "2"))).isEmpty();
  }

  @Test
  void aCategoryThatIsNotNamedIsBarredAndNoneIsToo() {
    connect(settings().with("netsuite.filter.category", "1"));

    assertThat(barred(Map.of("category", "3"))).contains(FILTER_CATEGORY);
    assertThat(barred(Map.of())).contains(FILTER_CATEGORY);
    assertThat(barred(Map.of("category", "1"))).isEmpty();
  }

  @Test
  void theAdministratorsConditionIsAskedAsItIs() {
    connect(settings().with("netsuite.filter.condition", "c.title = 'VIP' OR c.phone IS NOT NULL"));

    assertThat(barred(Map.of("title", "VIP"))).isEmpty();
    assertThat(barred(Map.of("phone", "1"))).isEmpty();
    assertThat(barred(Map.of())).contains(FILTER_CONDITION);
  }

  @Test
  void theFirstOfSeveralReasonsIsGiven() {
    connect(
        settings()
            .with("netsuite.filter.subsidiary", "2")
            .with("netsuite.filter.category", "1")
            .with("netsuite.filter.condition", "c.title = 'VIP'"));

    assertThat(barred(COMPANY)).contains(COMPANY_CUSTOMER);
    assertThat(barred(Map.of("isinactive", "T"))).contains(INACTIVE);
    assertThat(barred(Map.of())).contains(FILTER_SUBSIDIARY);
    assertThat(barred(Map.of("subsidiary", "2"))).contains(FILTER_CATEGORY);
    assertThat(barred(Map.of("subsidiary", "2", "category", "1"))).contains(FILTER_CONDITION);
  }

  @Test
  void aCustomerThatLeavesAFilterIsSeenLeaving() {
    connect(settings().with("netsuite.filter.category", "1"));
    String id = customer(Map.of("category", "1"));
    sandbox.state().account().edit(Long.parseLong(id), Map.of("category", "3"));
    Instant now = sandbox.state().clock().instant();

    assertThat(read(window(now.minusSeconds(60), now.plusSeconds(60))))
        .singleElement()
        .satisfies(record -> assertThat(record.barred()).contains(FILTER_CATEGORY));
  }

  private Optional<ExclusionReason> barred(Map<String, String> columns) {
    return read(customer(columns)).barred();
  }
}
