package io.tandem.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is in the two WARs, and what must not be. */
class ArchiveIT {

  private static final String CLASSES = "WEB-INF/classes/";

  @Test
  void tandemHoldsItsOwnClassesAndNoneOfTheSandbox() throws IOException {
    List<String> names = names("tandem.war");

    assertThat(names)
        .anyMatch(name -> name.startsWith(CLASSES + "io/tandem/job/"))
        .noneMatch(name -> name.contains("io/tandem/sandbox/"));
  }

  @Test
  void sandboxHoldsItsOwnClassesAndNoneOfTandem() throws IOException {
    assertThat(names("sandbox.war"))
        .filteredOn(name -> name.endsWith(".class") && name.contains("io/tandem/"))
        .isNotEmpty()
        .allMatch(name -> name.contains("io/tandem/sandbox/"));
  }

  @Test
  void serversOwnApisStayOutOfTheArchive() throws IOException {
    assertThat(names("tandem.war"))
        .noneMatch(name -> name.matches("(.*/)?(jakarta|org/eclipse/microprofile)/.*\\.class"))
        .noneMatch(name -> name.matches("(.*/)?org/(hibernate|jberet|jboss)/.*\\.class"));
  }

  @Test
  void everyJobDefinitionIsWhereTheEngineLooks() throws IOException {
    List<String> jobs;
    try (Stream<Path> files = Files.list(Archives.built("../batch-jobs"))) {
      jobs =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".xml"))
              .toList();
    }

    assertThat(jobs).contains("customer-sync.xml");
    assertThat(names("tandem.war"))
        .containsAll(jobs.stream().map(job -> CLASSES + "META-INF/batch-jobs/" + job).toList());
  }

  /** The entries of an archive, and those of the libraries in it. */
  private static List<String> names(String archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(Archives.built(archive).toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        names.add(entry.getName());
        if (entry.getName().endsWith(".jar")) {
          try (JarInputStream jar = new JarInputStream(zip.getInputStream(entry))) {
            for (ZipEntry inner = jar.getNextEntry(); inner != null; inner = jar.getNextEntry()) {
              names.add(entry.getName() + "!/" + inner.getName());
            }
          }
        }
      }
    }
    return names;
  }
}
