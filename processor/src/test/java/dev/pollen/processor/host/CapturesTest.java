// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No case, since it does not run natively: a lambda may compile that captures more than the virtual machine can link. */
class CapturesTest {
    private static final int MOST = 255;

    @TempDir
    Path folder;

    @Test
    void anAsyncBlockCapturesAllThatCompiles() throws Exception {
        String given =
                IntStream.range(0, MOST).mapToObj(i -> "int v" + i + " = one;").collect(Collectors.joining(" "));
        String sum = IntStream.range(0, MOST).mapToObj(i -> "v" + i).collect(Collectors.joining(" + "));
        Project project = new Project(folder)
                .source(
                        "Wide.java",
                        "import static dev.pollen.Futures.*;"
                                + "public class Wide { @dev.pollen.Async static int sum(int one) { " + given
                                + " return await(async(() -> await(ready(one)) - one + " + sum.replace("v0 + ", "")
                                + ")) + v0; }"
                                + " public static int run() { return blockOn(WideAsync.sum(1)); } }");
        assertThat(project.compile()).as("%s", project.messages()).isTrue();
        assertThat(project.call("Wide", "run")).isEqualTo(MOST);
    }
}
