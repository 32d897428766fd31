// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bodies too large to be cases with golden files. */
class LargeBodiesTest {
    private static final int COMPILED_BY_HOTSPOT = 7_500;

    @Test
    void awaitsShareTheFieldsOfWhatIsLiveAtOnce() throws Exception {
        Map<String, byte[]> classes = compile(
                "fields",
                "static long run() { long sum = 0; "
                        + repeat(200, i -> "sum += await(value(\"a" + i + "\", " + i + "));") + " return sum; }");

        means(classes);
        Class<?> machine = load(classes).loadClass("cases.Input_run");
        assertThat(Arrays.stream(machine.getDeclaredFields()).filter(field -> !field.isSynthetic()))
                .hasSizeLessThan(10);
    }

    @Test
    void everyMethodIsSmallEnoughForTheCompilerOfHotspot() throws Exception {
        String statements = repeat(10, i -> "x = x * 31 + " + i + ";");
        Map<String, byte[]> classes = compile(
                "split",
                "static int run() { int x = 1; "
                        + repeat(500, i -> statements + "x ^= await(value(\"a" + i + "\", x));") + " return x; }");

        means(classes);
        isSmall(classes);
    }

    @Test
    void loopsAndHandlersAreSplitToo() throws Exception {
        String turn =
                "for (int j = 0; j < 2; j++) { try { x = x * 31 + await(value(\"a\", j)); if (x % 7 == 0) continue; "
                        + "x += await(value(\"b\", x)); } finally { x++; await(sacred(\"c\", j)); } }";
        Map<String, byte[]> classes =
                compile("nested", "static int run() { int x = 1; " + repeat(60, i -> turn) + " return x; }");

        means(classes);
        isSmall(classes);
    }

    private static void means(Map<String, byte[]> classes) throws Exception {
        new Oracle(LoadedProgram.source(classes, "cases.Input", "run"), new Totals()).checkSome(5);
    }

    private static void isSmall(Map<String, byte[]> classes) throws Exception {
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            if (type.getKey().equals("cases.Input")) continue;
            assertThat(CodeSizes.of(type.getValue()))
                    .as("methods of %s", type.getKey())
                    .allSatisfy((method, size) -> assertThat(size).isLessThan(COMPILED_BY_HOTSPOT));
        }
    }

    private static String repeat(int times, IntFunction<String> text) {
        return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining("\n"));
    }

    private static Map<String, byte[]> compile(String name, String method) throws Exception {
        String source = "package cases; import static cases.support.Trace.*; import static dev.pollen.Futures.await; "
                + "import dev.pollen.Async; public class Input { @Async " + method + " }";
        Compilation compiled = Compilation.of(
                new Javac(), Path.of("target", "cases", "large", name), Map.of(Path.of("cases", "Input.java"), source));
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.lint()).isEmpty();
        return compiled.classBytes();
    }

    private static ClassLoader load(Map<String, byte[]> classes) {
        return new ClassLoader(LargeBodiesTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String type) throws ClassNotFoundException {
                byte[] bytes = classes.get(type);
                if (bytes == null) throw new ClassNotFoundException(type);
                return defineClass(type, bytes, 0, bytes.length);
            }
        };
    }
}
