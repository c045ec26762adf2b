package io.tandem.connector.hubspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.config.Settings;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.IdPage;
import io.tandem.sandbox.traffic.ActiveFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactListTest extends HubSpotCase {

  @Test
  void withoutAListEverybodyTakesPartAndNothingIsAsked() {
    ActiveFault calls = answer("/lists", -1, 500, "{}");
    HubSpotContacts connector = connect(settings());

    assertThat(connector.filtersByList()).isFalse();
    assertThat(connector.members(Optional.empty())).isEqualTo(IdPage.none());
    assertThat(calls.hits()).isZero();
  }

  @Test
  void theMembersOfAListByItsIdComeOnceOverAllPages() {
    String list = portal().createList("Customers");
    String[] members = people(600);
    portal().addToList(list, members);
    people(5);
    HubSpotContacts connector = connect(filteredBy(list));

    assertThat(connector.filtersByList()).isTrue();
    assertThat(connector.members(Optional.empty()).ids()).hasSize(250);
    assertThat(all(connector))
        .containsExactlyElementsOf(List.of(members).stream().map(RecordId::hubspot).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Trial, Größe 1 & 50%", "trial, größe 1 & 50%", " Trial, Größe 1 & 50% "})
  void aListIsFoundByItsNameWhateverItsCase(String name) {
    String list = portal().createList("Trial, Größe 1 & 50%");
    String[] members = people(2);
    portal().addToList(list, members);

    assertThat(all(connect(filteredBy(name)))).hasSize(2);
  }

  @Test
  void anActiveListHasTheMembersThatMeetItNow() {
    String list = portal().createActiveList("Kings", "lastname", "EQ", "King");
    people(3);
    String king = Long.toString(seed(Map.of("lastname", "King")).id());

    assertThat(all(connect(filteredBy(list)))).containsExactly(RecordId.hubspot(king));
  }

  @Test
  void aListWithoutMembersLetsNobodyIn() {
    HubSpotContacts connector = connect(filteredBy(portal().createList("Nobody")));

    assertThat(connector.filtersByList()).isTrue();
    assertThat(connector.members(Optional.empty())).isEqualTo(IdPage.none());
  }

  @Test
  void allPagesAreOfOneListWhateverIsRenamed() {
    String list = portal().createList("Customers");
    portal().addToList(list, people(300));
    Cursor second = connect(filteredBy("Customers")).members(Optional.empty()).next().orElseThrow();
    ActiveFault lookups = answer("/name/", -1, 404, "{}");

    assertThat(connect(filteredBy("Customers")).members(Optional.of(second)).ids()).hasSize(50);
    assertThat(lookups.hits()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4711", "No such list"})
  void anUnknownListIsNamedWithItsKeyAndTheWayOut(String list) {
    ConnectorException thrown =
        catchThrowableOfType(
            ConnectorException.class, () -> connect(filteredBy(list)).members(Optional.empty()));

    assertThat(thrown.kind()).isEqualTo(Kind.REFUSED);
    assertThat(thrown)
        .hasMessageContaining("tandem.hubspot.filter.list is '" + list + "'")
        .hasMessageContaining("HTTP status 404")
        .hasMessageContaining("give the id or name of a list of contacts, or remove the key");
  }

  @Test
  void aListOfCompaniesIsNone() {
    answer("/lists/7", 1, 200, "{\"list\":{\"listId\":\"7\",\"objectTypeId\":\"0-2\"}}");

    assertThatThrownBy(() -> connect(filteredBy("7")).members(Optional.empty()))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("tandem.hubspot.filter.list is '7', which is no list of contacts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"results\":[{}]}", "{\"results\":[{\"recordId\":\"x\"}]}"})
  void aPageWithoutMembersIsNeverAnEmptyList(String body) {
    String list = portal().createList("Customers");
    answer("/memberships", -1, 200, body);

    assertThatThrownBy(() -> connect(filteredBy(list)).members(Optional.empty()))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            thrown -> assertThat(thrown.kind()).isEqualTo(Kind.UNREADABLE));
  }

  @Test
  void aMissingScopeIsNamed() {
    answer("/lists", -1, 403, "{}");

    assertThatThrownBy(() -> connect(filteredBy("7")).members(Optional.empty()))
        .hasMessageContaining("crm.lists.read")
        .hasMessageContaining("Grant the missing permission or scope");
  }

  private Settings filteredBy(String list) {
    return settings().with("hubspot.filter.list", list);
  }

  private String[] people(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Long.toString(seed(Map.of("firstname", "Person " + i)).id()))
        .toArray(String[]::new);
  }

  private static List<RecordId> all(HubSpotContacts connector) {
    List<RecordId> ids = new ArrayList<>();
    IdPage page = connector.members(Optional.empty());
    ids.addAll(page.ids());
    while (page.next().isPresent()) {
      page = connector.members(page.next());
      ids.addAll(page.ids());
    }
    return ids;
  }
}
