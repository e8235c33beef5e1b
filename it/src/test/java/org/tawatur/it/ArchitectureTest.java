package org.tawatur.it;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;

/** The boundaries that docs/architecture.md draws. */
@AnalyzeClasses(packages = "org.tawatur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String CLI = "org.tawatur.cli..";
  private static final String FORMATS = "org.tawatur.formats..";
  private static final String INGEST = "org.tawatur.ingest..";

  private static final DescribedPredicate<JavaClass> CORE =
      resideInAPackage("org.tawatur..").and(not(resideInAnyPackage(CLI, FORMATS, INGEST)));

  @ArchTest
  static final ArchRule coreHasNoThirdPartyDependency =
      classes()
          .that(CORE)
          .should()
          .onlyDependOnClassesThat(CORE.or(resideInAnyPackage("java..", "org.jspecify..")));

  @ArchTest
  static final ArchRule librariesDoNotKnowTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CLI);

  @ArchTest
  static final ArchRule readingAndWritingAreApart =
      noClasses()
          .that()
          .resideInAPackage(INGEST)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(FORMATS);

  @ArchTest
  static final ArchRule writingAndReadingAreApart =
      noClasses()
          .that()
          .resideInAPackage(FORMATS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(INGEST);

  @ArchTest
  static final ArchRule textIsTheGround =
      noClasses()
          .that()
          .resideInAPackage("org.tawatur.text..")
          .should()
          .dependOnClassesThat(
              CORE.and(
                  not(
                      resideInAnyPackage(
                          "org.tawatur.text..", "org.tawatur.record..", "org.tawatur"))));

  @ArchTest
  static final ArchRule lexiconsStandOnTextAlone =
      noClasses()
          .that()
          .resideInAPackage("org.tawatur.lexicon..")
          .should()
          .dependOnClassesThat(
              CORE.and(not(resideInAnyPackage("org.tawatur.lexicon..", "org.tawatur.text.."))));

  @ArchTest
  static final ArchRule valuesStandAlone =
      noClasses()
          .that()
          .resideInAPackage("org.tawatur.record..")
          .should()
          .dependOnClassesThat(
              CORE.and(not(resideInAnyPackage("org.tawatur.record..", "org.tawatur"))));

  @ArchTest
  static final ArchRule scoringKnowsNothingOfCoding =
      noClasses()
          .that()
          .resideInAPackage("org.tawatur.evaluation..")
          .should()
          .dependOnClassesThat(
              CORE.and(
                  not(
                      resideInAnyPackage(
                          "org.tawatur.evaluation..", "org.tawatur.record..", "org.tawatur"))));

  @ArchTest
  static final ArchRule noCycles = slices().matching("org.tawatur.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule nobodyPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule onlyTheCommandEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.tawatur.cli.Tawatur")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule noStaticState =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Common)");

  @ArchTest
  static void packagesAreNullMarked(JavaClasses all) {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass each : all) {
      JavaPackage home = each.getPackage();
      boolean marked =
          home.tryGetPackageInfo()
              .filter(info -> info.isAnnotatedWith(NullMarked.class))
              .isPresent();
      if (!marked) {
        unmarked.add(home.getName());
      }
    }
    Assertions.assertThat(unmarked).isEmpty();
  }

  @ArchTest
  static void noPackageIsInTwoModules(JavaClasses all) {
    Map<String, String> modules = new HashMap<>();
    for (JavaClass each : all) {
      String module = module(each);
      String other = modules.putIfAbsent(each.getPackageName(), module);
      if (other != null) {
        Assertions.assertThat(module).as(each.getPackageName()).isEqualTo(other);
      }
    }
  }

  /** Where the class file lies, without the part that its own name makes up. */
  private static String module(JavaClass each) {
    URI uri = each.getSource().orElseThrow().getUri();
    String path = uri.toString();
    return path.substring(0, path.indexOf("/org/tawatur/"));
  }
}
