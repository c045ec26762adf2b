package io.tandem.operations.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document says what the resources do, no more and no less. */
class OpenApiTest {

  /** What is told of one operation: its parameters, and who may use it. */
  private record Told(Set<String> parameters, Set<String> roles) {}

  @Test
  void theDocumentIsValid() throws IOException {
    assertThat(parsed().getMessages()).isEmpty();
  }

  @Test
  void everyResourceIsInTheDocumentWithItsParametersAndRolesAndNothingElseIs() throws IOException {
    assertThat(documented()).isEqualTo(offered());
  }

  private static SwaggerParseResult parsed() throws IOException {
    try (InputStream document = new OpenApiResource().document()) {
      ParseOptions options = new ParseOptions();
      options.setResolve(true);
      return new OpenAPIV3Parser()
          .readContents(
              new String(document.readAllBytes(), StandardCharsets.UTF_8), List.of(), options);
    }
  }

  private static Map<String, Told> documented() throws IOException {
    OpenAPI document = parsed().getOpenAPI();
    Map<String, Told> operations = new TreeMap<>();
    document
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (verb, operation) ->
                            operations.put(verb + " " + path, told(document, operation))));
    return operations;
  }

  private static Told told(OpenAPI document, Operation operation) {
    Set<String> parameters = new TreeSet<>();
    for (Parameter parameter :
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
      String reference = parameter.get$ref();
      parameters.add(
          reference == null
              ? parameter.getName()
              : document
                  .getComponents()
                  .getParameters()
                  .get(reference.replaceAll(".*/", ""))
                  .getName());
    }
    Set<String> roles = new TreeSet<>();
    ((List<?>) operation.getExtensions().get("x-roles")).forEach(role -> roles.add(role + ""));
    return new Told(parameters, roles);
  }

  private static Map<String, Told> offered() {
    Map<String, Told> operations = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Api.class.getPackageName())
            .stream()
            .map(found -> found.reflect())
            .filter(type -> type.isAnnotationPresent(Path.class))
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .forEach(
                method ->
                    verb(method)
                        .forEach(verb -> operations.put(verb + " " + path(method), told(method))));
    return operations;
  }

  private static Stream<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> PathItem.HttpMethod.valueOf(type.getSimpleName()).name());
  }

  private static String path(Method method) {
    Path sub = method.getAnnotation(Path.class);
    String path =
        "/"
            + method.getDeclaringClass().getAnnotation(Path.class).value()
            + (sub == null ? "" : "/" + sub.value());
    return path.replaceAll("\\{(\\w+):[^/]*\\}", "{$1}");
  }

  private static Told told(Method method) {
    Set<String> parameters = new TreeSet<>();
    for (java.lang.reflect.Parameter parameter : method.getParameters()) {
      name(parameter).forEach(parameters::add);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        Stream.of(parameter.getType().getDeclaredFields())
            .flatMap(OpenApiTest::name)
            .forEach(parameters::add);
      }
    }
    RolesAllowed own = method.getAnnotation(RolesAllowed.class);
    RolesAllowed roles =
        own == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
    return new Told(parameters, roles == null ? Set.of() : new TreeSet<>(Set.of(roles.value())));
  }

  private static Stream<String> name(AnnotatedElement element) {
    return Stream.concat(
        Stream.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value),
        Stream.ofNullable(element.getAnnotation(PathParam.class)).map(PathParam::value));
  }
}
