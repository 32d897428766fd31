// SPDX-License-Identifier: Apache-2.0
package dev.pollen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that hold for every file of this module. */
class HouseRulesTest {
    private static final int CEILING = 500;

    @Test
    void noFileIsLongerThanTheCeiling() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(f ->
                            assertThat(Files.readAllLines(f)).as(f.toString()).hasSizeLessThanOrEqualTo(CEILING));
        }
    }
}
