package io.tandem.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The zones, and who may see whom. */
@AnalyzeClasses(packages = "io.tandem", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String CONNECTOR = "io.tandem.connector..";

  @ArchTest
  static final ArchRule theDomainKnowsJavaItselfAndValueLibraries =
      classes()
          .that()
          .resideInAPackage("io.tandem.domain..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "io.tandem.domain..",
                  "com.google.i18n.phonenumbers..",
                  "org.apache.commons.codec.language..",
                  "org.apache.commons.lang3..",
                  "org.apache.commons.text..",
                  "org.apache.commons.validator.."));

  @ArchTest
  static final ArchRule netsuitesConnectorDoesNotSeeHubspots =
      noClasses()
          .that()
          .resideInAPackage("io.tandem.connector.netsuite..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.tandem.connector.hubspot..");

  @ArchTest
  static final ArchRule hubspotsConnectorDoesNotSeeNetsuites =
      noClasses()
          .that()
          .resideInAPackage("io.tandem.connector.hubspot..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.tandem.connector.netsuite..");

  @ArchTest
  static final ArchRule connectorsDoNotSeeWhoUsesThem =
      noClasses()
          .that()
          .resideInAPackage(CONNECTOR)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.tandem.job..", "io.tandem.store..", "io.tandem.operations..");

  @ArchTest
  static final ArchRule onlyJobsKnowBatch =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.tandem.job..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.batch..", "org.jberet..");

  @ArchTest
  static final ArchRule onlyTheStoreKnowsTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.tandem.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..", "org.hibernate..", "org.flywaydb..", "java.sql..");

  @ArchTest
  static final ArchRule onlyEdgesKnowJson =
      noClasses()
          .that()
          .resideOutsideOfPackages(CONNECTOR, "io.tandem.store..", "io.tandem.operations.rest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.json..");

  @ArchTest
  static final ArchRule onlyConnectorsKnowTheRestClient =
      noClasses()
          .that()
          .resideOutsideOfPackage(CONNECTOR)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.eclipse.microprofile.rest..",
              "jakarta.ws.rs.client..",
              "java.net.http..",
              "org.jboss.resteasy..");

  @ArchTest
  static final ArchRule theProductDoesNotSeeTheSandbox =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.tandem.sandbox..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.tandem.sandbox..");

  @ArchTest
  static final ArchRule thePackagesOfTheDomainAreFreeOfCycles =
      slices().matching("io.tandem.domain.(*)..").should().beFreeOfCycles();
}
