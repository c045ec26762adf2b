package io.tandem.contract;

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

  /** All that the clients in this system's connector declare. */
  public static List<Operation> usedOf(Target system) {
    return new ClassFileImporter()
        .importPackages("io.tandem.connector." + system.key()).stream()
            .map(found -> found.reflect())
            .filter(found -> found.isInterface() && found.isAnnotationPresent(Path.class))
            .flatMap(api -> Arrays.stream(api.getMethods()).flatMap(call -> of(api, call)))
            .distinct()
            .toList();
  }

  private static Stream<Operation> of(Class<?> api, Method call) {
    return Arrays.stream(call.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(method -> new Operation(method.value(), path(api) + path(call)));
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
