// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that hold for every file of this module. */
class HouseRulesTest {
    private static final int CEILING = 500;
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.pollen.processor");

    @Test
    void noFileIsLongerThanTheCeiling() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".java") && !f.startsWith("src/test/resources")))
                    .isNotEmpty()
                    .allSatisfy(
                            f -> assertThat(Files.readAllLines(f)).as("%s", f).hasSizeLessThanOrEqualTo(CEILING));
        }
    }

    @Test
    void theProcessorRunsWithJavaPoetAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax..",
                        "com.sun.source..",
                        "com.palantir.javapoet",
                        "com.google.auto.service",
                        "dev.pollen.processor..",
                        "org.jspecify..")
                .check(CODE);
    }

    @Test
    void treesOfJavacEndWhereTheIrBegins() {
        noClasses()
                .that()
                .resideInAnyPackage("..ir..", "..flow..", "..emit..", "..report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.source..")
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.pollen.processor.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }
}
