package io.tandem.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.tandem.sandbox.traffic.Exchange;
import io.tandem.sandbox.traffic.Target;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One operation of an API as a client of Tandem's declares it.
 *
 * @param method HTTP method
 * @param path its template
 */
public record Operation(String method, String path) {

  /** HubSpot's parts by the client that speaks to them: their address depends on the version. */
  private static final Map<String, String> PARTS =
      Map.of(
          "ContactsApi", "/crm/v3/objects/contacts",
          "PropertiesApi", "/crm/v3/properties/contacts",
          "ListsApi", "/crm/v3/lists",
          "AccountApi", "/account-info/v3",
          "TokenApi", "/oauth/v2");

  /** All that the clients in this system's connector declare, and that something calls. */
  public static List<Operation> usedOf(Target system) {
    return new ClassFileImporter()
        .importPackages("io.tandem.connector." + system.key()).stream()
            .filter(JavaClass::isInterface)
            .flatMap(api -> api.getMethods().stream())
            .filter(call -> !call.getAccessesToSelf().isEmpty())
            .flatMap(call -> of(call.getOwner().reflect(), call.reflect()))
            .distinct()
            .toList();
  }

  private static Stream<Operation> of(Class<?> api, Method call) {
    return Arrays.stream(call.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(method -> new Operation(method.value(), root(api) + path(call)));
  }

  private static String root(Class<?> api) {
    String declared = path(api);
    return declared.isEmpty()
        ? Objects.requireNonNull(PARTS.get(api.getSimpleName()), "the address of " + api)
        : declared;
  }

  private static String path(AnnotatedElement declared) {
    return Optional.ofNullable(declared.getAnnotation(Path.class))
        .map(path -> ("/" + path.value()).replaceAll("/+", "/").replaceAll("/$", ""))
        .orElse("");
  }

  /** Whether the exchange is this operation, and the emulator carried it out. */
  public boolean isDoneBy(Exchange exchange) {
    return exchange.method().equals(method)
        && exchange.address().getPath().matches(path.replaceAll("\\{[^}]+}", "[^/]+"))
        && exchange.status() < 300
        && !exchange.invented();
  }
}
