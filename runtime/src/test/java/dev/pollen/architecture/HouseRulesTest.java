// SPDX-License-Identifier: Apache-2.0
package dev.pollen.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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
            .importPackages("dev.pollen");

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
    void theRuntimeNeedsTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.pollen..", "org.jspecify..")
                .check(CODE);
    }

    @Test
    void nothingReadsUnsafeOrInternalsOfTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sun..", "jdk.internal..", "com.sun..")
                .check(CODE);
    }
}
