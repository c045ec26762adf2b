package io.tandem.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.tandem.operations.rest.Api;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may do what: every resource as every role and as nobody, found by reflection. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class SecurityIT {

  private static final List<String> ROLES = List.of("viewer", "operator", "admin");

  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandem();
  }

  /** A resource method, as a request can reach it. */
  private record Door(String verb, String path, Set<String> roles) {

    Reply knock(String user) {
      return new TandemApi(user).send(path, verb, verb.equals("GET") ? "" : "{}");
    }
  }

  private static List<Door> doors() {
    List<Door> doors = new ArrayList<>();
    for (JavaClass found :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Api.class.getPackageName())) {
      Class<?> type = found.reflect();
      if (type.isAnnotationPresent(Path.class)) {
        Stream.of(type.getMethods()).forEach(method -> door(type, method).ifPresent(doors::add));
      }
    }
    return doors;
  }

  private static Optional<Door> door(Class<?> type, Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
        .findFirst()
        .map(verb -> new Door(verb.getSimpleName(), path(type, method), roles(type, method)));
  }

  private static String path(Class<?> type, Method method) {
    UriBuilder path = UriBuilder.fromPath("api").path(type);
    if (method.isAnnotationPresent(Path.class)) {
      path.path(method);
    }
    return path.build("987654321", "987654321").toString();
  }

  private static Set<String> roles(Class<?> type, Method method) {
    RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
    return Set.of((roles == null ? type.getAnnotation(RolesAllowed.class) : roles).value());
  }

  @Test
  void everyResourceLetsInItsRolesAndNobodyElse() {
    assertThat(doors())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            door -> {
              assertThat(door.knock("").status()).as("nobody at %s", door).isEqualTo(401);
              for (String role : ROLES) {
                int status = door.knock(role).status();
                if (door.roles().contains(role)) {
                  assertThat(status).as("%s at %s", role, door).isNotIn(401, 403);
                } else {
                  assertThat(status).as("%s at %s", role, door).isEqualTo(403);
                }
              }
            });
  }

  @Test
  void nobodyButWhoOperatesChangesAnything() {
    assertThat(doors())
        .filteredOn(door -> !door.verb().equals("GET"))
        .isNotEmpty()
        .allSatisfy(door -> assertThat(door.roles()).doesNotContain("viewer"));
  }

  @Test
  void everyPageNeedsALogin() throws IOException {
    List<String> pages;
    java.nio.file.Path root = Archives.built("../src/main/webapp");
    try (Stream<java.nio.file.Path> files = Files.walk(root)) {
      pages =
          files
              .map(root::relativize)
              .map(java.nio.file.Path::toString)
              .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
              .toList();
    }
    assertThat(pages)
        .contains("index.xhtml")
        .allSatisfy(
            page -> {
              assertThat(TandemApi.NOBODY.get(page).status()).as(page).isEqualTo(401);
              assertThat(TandemApi.VIEWER.get(page).status()).as(page).isEqualTo(200);
            });
  }

  @Test
  void whatIsNotThereIsDeniedToNobodyToo() {
    assertThat(TandemApi.NOBODY.get("api/none").status()).isEqualTo(401);
    assertThat(TandemApi.OPERATOR.send("api/runs", "PUT", "{}").status()).isEqualTo(403);
  }

  @Test
  void anotherSiteCannotMakeABrowserStartAnything() {
    Reply reply =
        TandemApi.OPERATOR.send(
            "api/runs", "POST", "{\"job\":\"none\"}", Map.of("Sec-Fetch-Site", "cross-site"));

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    assertThat(reply.object().getString("code")).isEqualTo("cross-origin");
  }

  @Test
  void everyAnswerTellsBrowsersWhatTheyMustNotDo() {
    for (Reply reply :
        List.of(
            TandemApi.VIEWER.get("api/runs"),
            TandemApi.VIEWER.get("index.xhtml"),
            TandemApi.NOBODY.get("api/runs"))) {
      assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(reply.header("Content-Security-Policy"))
          .contains("default-src 'self'", "frame-ancestors 'none'");
      assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
    }
    assertThat(TandemApi.VIEWER.get("api/runs").header("Cache-Control")).contains("no-store");
  }

  @Test
  void whoDidWhatIsKept() {
    TandemApi.OPERATOR.post("api/schedule/pause", "");
    new TandemApi("admin").post("api/schedule/resume", "");
    long run = TandemApi.OPERATOR.start("preview");
    TandemApi.OPERATOR.waiting(run);
    new TandemApi("admin").post("api/runs/" + run + "/discard", "");

    List<String> acts =
        new TandemApi("admin")
            .get("api/audit?limit=4").array().getValuesAs(JsonObject.class).stream()
                .map(
                    act ->
                        act.getString("who")
                            + " "
                            + act.getString("act")
                            + " "
                            + act.getString("subject"))
                .toList();

    assertThat(acts)
        .containsExactly(
            "admin discard run " + run,
            "operator start run " + run + ", customer-sync, preview",
            "admin resume schedule",
            "operator pause schedule");
  }

  @Test
  void theConfigurationIsShownWithoutItsSecrets() {
    Reply reply = TandemApi.OPERATOR.get("api/configuration");

    assertThat(reply.body())
        .contains("tandem.hubspot.token", "tandem.netsuite.account-id", "TSTDRV1234567")
        .doesNotContain("demo-netsuite-token", "demo-hubspot-token");
  }
}
