package dev.groundwork.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the house")
class HouseRulesTest {
  private static final List<String> MODULES =
      List.of(
          "model",
          "synthesized",
          "testkit",
          "stacks",
          "ingestion",
          "operations",
          "cli",
          "sandbox/engine",
          "sandbox/providers",
          "sandbox/server",
          "sandbox/junit");
  private static JavaClasses ours;

  @BeforeAll
  static void readClasses() {
    List<Path> folders =
        MODULES.stream().map(module -> Repository.ROOT.resolve(module).resolve("target/classes")).toList();
    assertThat(folders).as("compiled modules; run mvn test from the root").allMatch(Files::isDirectory);
    ours = new ClassFileImporter().importPaths(folders);
    assertThat(ours.size()).isGreaterThan(100);
  }

  @Test
  void the_sandbox_imports_nothing_of_ours() {
    check(
        noClasses()
            .that()
            .resideInAPackage("dev.groundwork.sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "dev.groundwork.model..",
                "dev.groundwork.synthesized..",
                "dev.groundwork.testkit..",
                "dev.groundwork.stacks..",
                "dev.groundwork.ingestion..",
                "dev.groundwork.operations..",
                "dev.groundwork.cli..")
            .because("if it knew our model it would agree with our mistakes"));
  }

  @Test
  void nothing_of_the_product_imports_the_sandbox() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.groundwork.sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.groundwork.sandbox..")
            .because("no code path of the product knows that it is in the sandbox"));
  }

  @Test
  void the_stacks_never_touch_the_network() {
    check(
        noClasses()
            .that()
            .resideInAPackage("dev.groundwork.stacks..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "okhttp3..", "com.google.cloud..", "java.nio.channels..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket"));
  }

  @Test
  void cdktf_types_never_leave_the_stacks_and_the_kit_that_tests_them() {
    check(
        noClasses()
            .that()
            .resideInAPackage("dev.groundwork..")
            .and()
            .resideOutsideOfPackages("dev.groundwork.stacks..", "dev.groundwork.cdktf..", "dev.groundwork.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.hashicorp.cdktf..", "software.constructs..", "dev.groundwork.stacks..")
            .because("the way out of CDKTF stays open: all else reads the documents that it writes"));
  }

  @Test
  void the_test_kit_knows_documents_and_no_platform() {
    check(
        noClasses()
            .that()
            .resideInAPackage("dev.groundwork.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.groundwork.stacks..", "dev.groundwork.model..", "dev.groundwork.cdktf..")
            .because("users test stacks of their own with it"));
  }

  @Test
  void the_model_imports_no_framework_but_its_yaml_and_schema_libraries() {
    check(
        classes()
            .that()
            .resideInAPackage("dev.groundwork.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "dev.groundwork.model..",
                "org.jspecify..",
                "com.fasterxml.jackson..",
                "org.snakeyaml..",
                "org.yaml..",
                "com.github.victools.."));
  }

  @Test
  void synthesized_documents_are_read_with_a_json_parser_and_nothing_else() {
    check(
        classes()
            .that()
            .resideInAPackage("dev.groundwork.synthesized..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..", "dev.groundwork.synthesized..", "org.jspecify..", "com.fasterxml.jackson.core..")
            .because("anybody's documents can be checked, and a synthesis pays for every class it loads"));
  }

  @Test
  void each_native_or_shading_sensitive_library_has_one_user() {
    check(only("dev.groundwork.sandbox.engine..", "com.google.zetasql.."));
    check(only("dev.groundwork.sandbox.providers..", "io.grpc..", "org.msgpack.."));
  }

  @Test
  void packages_form_no_cycles() {
    check(slices().matching("dev.groundwork.(*)..").should().beFreeOfCycles());
    check(slices().matching("dev.groundwork.sandbox.(**)").should().beFreeOfCycles());
  }

  @Test
  void no_package_is_called_util_and_no_class_manager_helper_util_or_impl() {
    check(noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helper..", "..common.."));
    check(
        noClasses()
            .that()
            .resideInAPackage("dev.groundwork..")
            .and()
            .resideOutsideOfPackage("..proto..")
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl"));
  }

  @Test
  void every_package_says_what_may_live_there() throws Exception {
    for (String module : MODULES) {
      Path sources = Repository.ROOT.resolve(module).resolve("src/main/java");
      try (Stream<Path> files = Files.walk(sources)) {
        List<Path> silent =
            files
                .filter(file -> file.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
        assertThat(silent).as("packages without package-info.java").isEmpty();
      }
    }
  }

  private static ArchRule only(String user, String... libraries) {
    return noClasses()
        .that()
        .resideInAPackage("dev.groundwork..")
        .and()
        .resideOutsideOfPackage(user)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because("each process has its own module and its own class path");
  }

  private static void check(ArchRule rule) {
    rule.check(ours);
  }
}
