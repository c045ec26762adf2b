package io.tandem.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The emulators would prove nothing if they shared code with what they test. */
@AnalyzeClasses(packages = "io.tandem.sandbox")
class SandboxArchitectureTest {

  @ArchTest
  static final ArchRule theSandboxDoesNotSeeTheProduct =
      noClasses()
          .that()
          .resideInAPackage("io.tandem.sandbox..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.tandem..").and(not(resideInAPackage("io.tandem.sandbox.."))));
}
