package io.tandem.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the engine only finds out when a job runs, or never. */
class JobXmlTest {

  private static final String NAMESPACE = "https://jakarta.ee/xml/ns/jakartaee";

  private static Set<String> artifacts;

  @BeforeAll
  static void findArtifacts() {
    artifacts =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.tandem.job")
                .stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .map(JobXmlTest::beanName)
                .collect(Collectors.toSet());
  }

  static List<Path> jobs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("batch-jobs"))) {
      List<Path> jobs = files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
      assertThat(jobs).isNotEmpty();
      return jobs;
    }
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void aJobIsNamedAsItsFile(Path job) throws Exception {
    Document xml = parse(job);

    assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(xml.getDocumentElement().getLocalName()).isEqualTo("job");
    assertThat(xml.getDocumentElement().getAttribute("id") + ".xml")
        .isEqualTo(job.getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void everyArtifactThatAJobRefersToIsABeanOfThatName(Path job) throws Exception {
    assertThat(artifacts).isNotEmpty().containsAll(values(job, "//@ref"));
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void everyPlaceThatAJobGoesToIsThere(Path job) throws Exception {
    List<String> ids =
        values(
            job,
            "//*[local-name()='step' or local-name()='split' or local-name()='flow'"
                + " or local-name()='decision']/@id");

    assertThat(ids).doesNotHaveDuplicates().containsAll(values(job, "//@next | //@to"));
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void everyChunkStepSetsItsTransactionTimeout(Path job) throws Exception {
    assertThat(
            values(
                job,
                "//*[local-name()='step'][*[local-name()='chunk']]"
                    + "[not(*[local-name()='properties']/*[local-name()='property']"
                    + "[@name='jakarta.transaction.global.timeout'][number(@value) > 0])]/@id"))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void noChunkLeavesSkippingRetryingOrTimingToTheEngine(Path job) throws Exception {
    assertThat(values(job, "//@skip-limit | //@retry-limit | //@time-limit")).isEmpty();
    assertThat(
            values(
                job,
                "//*[local-name()='skippable-exception-classes'"
                    + " or local-name()='retryable-exception-classes']"))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void idsAreInKebabCase(Path job) throws Exception {
    assertThat(values(job, "//@id"))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(id).matches("[a-z]+(-[a-z]+)*"));
  }

  private static String beanName(JavaClass type) {
    String given = type.getAnnotationOfType(Named.class).value();
    String simple = type.getSimpleName();
    return given.isEmpty()
        ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1)
        : given;
  }

  private static List<String> values(Path job, String xpath) throws Exception {
    NodeList nodes = nodes(parse(job), xpath);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      values.add(nodes.item(i).getTextContent());
    }
    return values;
  }

  private static NodeList nodes(Document xml, String xpath) throws XPathExpressionException {
    return (NodeList)
        XPathFactory.newInstance().newXPath().evaluate(xpath, xml, XPathConstants.NODESET);
  }

  private static Document parse(Path job) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(job.toFile());
  }
}
