package org.tawatur.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The boundaries between the modules. */
@AnalyzeClasses(packages = "org.tawatur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule librariesDoNotKnowTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.tawatur.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.tawatur.cli..");
}
