// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bodies too large to be cases with golden files: they compile, mean the same, and stay within what HotSpot compiles. */
class LargeBodiesTest {
    private static final int COMPILED_BY_HOTSPOT = 7_500;

    @Test
    void awaitsShareTheFieldsOfWhatIsLiveAtOnce() throws Exception {
        Map<String, byte[]> classes = check(
                "fields",
                "static long run() { long sum = 0; "
                        + repeat(200, i -> "sum += await(value(\"a" + i + "\", " + i + "));") + " return sum; }");

        assertThat(fields(classes, "run")).isLessThan(4);
    }

    @Test
    void variablesOfManyNamesShareFields() throws Exception {
        String one = "{ String s%1$d = await(value(\"a\", \"%1$d\")); long n%1$d = s%1$d.length(); "
                + "await(value(\"b\", 1)); Supplier<String> f%1$d = () -> s%1$d + n%1$d; "
                + "await(value(\"c\", 1)); log(f%1$d.get() + s%1$d); }";
        Map<String, byte[]> classes =
                check("names", "static int run() { " + repeat(80, i -> String.format(one, i)) + " return 1; }");

        assertThat(fields(classes, "run")).isLessThan(5);
    }

    @Test
    void variablesThatAreLiveAtOnce() throws Exception {
        String awaited = repeat(125, i -> "String s" + i + " = await(value(\"s\", \"" + i + "\"));");
        String given = repeat(125, i -> "Object o" + i + " = \"o\" + s" + i + ";");
        String used = repeat(125, i -> "log(s" + i + " + await(value(\"u\", o" + i + ")));");
        Map<String, byte[]> classes =
                check("live", "static int run() { " + awaited + given + used + used + " return 1; }");

        assertThat(fields(classes, "run")).isBetween(250, 254);
    }

    @Test
    void fiveHundredAwaits() throws Exception {
        String statements = repeat(10, i -> "x = x * 31 + " + i + ";");
        check(
                "awaits",
                "static int run() { int x = 1; "
                        + repeat(500, i -> statements + "x ^= await(value(\"a" + i + "\", x));") + " return x; }");
    }

    @Test
    void fiveThousandStatementsBetweenAwaits() throws Exception {
        String statements = repeat(2_500, i -> "x = x * 31 + " + i + ";");
        String local =
                "record Pair(int a, int b) {} Pair p = new Pair(x, 1); var anonymous = new Object() { int n = 3; };";
        String uses = "x += p.a() + anonymous.n; anonymous.n = x;";
        check(
                "statements",
                "static int run() { int x = await(value(\"a\", 1)); " + statements + local + repeat(50, i -> uses)
                        + statements + uses + " x += await(value(\"b\", x)); return x; }");
    }

    @Test
    void twoThousandCases() throws Exception {
        String arms = repeat(
                2_000,
                i -> "case " + i * 3 + ": " + (i % 20 == 0 ? "x += await(value(\"a\", " + i + "));" : "x += i;")
                        + (i % 7 == 0 ? "" : " break;"));
        check(
                "cases",
                "static int run() { int x = 1; for (int i = 0; i < 6000; i += 571) { switch (i) { " + arms
                        + " default: x--; } } return x; }");
    }

    @Test
    void aThousandArmsOfAnExpression() throws Exception {
        String arms = repeat(
                1_000, i -> "case \"" + i + "\" -> " + (i % 25 == 0 ? "await(value(\"a\", " + i + "))" : i) + ";");
        check(
                "arms",
                "static int run() { int x = 1; for (int i = 0; i < 1000; i += 77) x = x * 31 + "
                        + "switch (await(value(\"s\", \"\" + i))) { " + arms + " default -> 0; }; return x; }");
    }

    @Test
    void statementsWithoutAwaitAreNotCut() throws Exception {
        String arms = repeat(2_000, i -> "case " + i + ": x += " + i + "; break;");
        check(
                "whole",
                "static int run() { int x = await(value(\"a\", 7)); switch (x) { " + arms + " default: x--; } "
                        + "x += await(value(\"b\", x)); return x; }");
    }

    @Test
    void deepNesting() throws Exception {
        String open = repeat(
                12,
                i -> "for (int i" + i + " = 0; i" + i + " < 1; i" + i + "++) { try { if (x % 2 >= 0) { "
                        + "x += await(value(\"a" + i + "\", i" + i
                        + " + 1)); switch (x % 2) { case 0: case 1: default: x++; { ");
        String close = repeat(12, i -> "} } } } finally { x = x * 31 + await(sacred(\"b" + i + "\", 1)); } }");
        check("deep", "static int run() { int x = 1; " + open + close + " return x; }");
    }

    @Test
    void loopsAndHandlers() throws Exception {
        String turn =
                "for (int j = 0; j < 2; j++) { try { x = x * 31 + await(value(\"a\", j)); if (x % 7 == 0) continue; "
                        + "x += await(value(\"b\", x)); } finally { x++; await(sacred(\"c\", j)); } }";
        check("nested", "static int run() { int x = 1; " + repeat(60, i -> turn) + " return x; }");
    }

    /** Of about half as many operands as javac itself takes on a stack of 1 MB, interpreted. */
    @Test
    void longExpressions() throws Exception {
        String sum = IntStream.range(0, 600)
                .mapToObj(i -> i % 10 == 0 ? "await(value(\"a\", " + i + "))" : "eval(\"b\", " + i + ") % 7 * 3")
                .collect(Collectors.joining(" + "));
        String texts = IntStream.range(0, 500)
                .mapToObj(i -> i % 10 == 0 ? "await(value(\"c\", " + i + "))" : "x + \"-\"")
                .collect(Collectors.joining(" + "));
        check("expressions", "static String run() { int x = " + sum + "; return \"\" + " + texts + "; }");
    }

    @Test
    void oneLocalClassEverywhere() throws Exception {
        String uses = repeat(
                500,
                i -> "x += new Pair(x, " + i
                        + ").sum() % 7 + counter.next(); cell.n += new Next().next(); log(cell.n);");
        check(
                "classes",
                "static int run() { int base = await(value(\"a\", 1)); int x = base; "
                        + "record Pair(int a, int b) { int sum() { return a + b; } } "
                        + "class Counter { int n = base; int next() { return n += new Pair(n, base).sum() % 5; } } "
                        + "class Next extends Object { int next() { return new Counter().next(); } } "
                        + "Counter counter = new Counter(); var cell = new Object() { int n = base; }; "
                        + uses + " return x + cell.n; }");
    }

    /** A statement without await is text, with the classes in it. */
    @Test
    void localClassesOfTheText() throws Exception {
        check(
                "text",
                "static int run() { int x = await(value(\"a\", 1)); "
                        + repeat(400, i -> "x += eval(\"b\", " + i + ") % 7; log(x);")
                        + "if (x > 0) { int base = x; class Counter { int n = base; int next() { return ++n; } } "
                        + "Counter counter = new Counter(); x = counter.next() + counter.next(); } "
                        + "return x + await(value(\"c\", x)); }");
    }

    /** The body is short, its code is not; only the type of the variable names the interface. */
    @Test
    void localInterfacesWithFunctions() throws Exception {
        check(
                "functions",
                "static int run() { int x = await(value(\"a\", 1)); "
                        + repeat(
                                60,
                                i -> "x += await(value(\"b\", 1)); interface I" + i + " { int of(int x); } I" + i + " o"
                                        + i + " = p -> p + 1 - 2 + 3 - 4 + 5 - 6 + 7 - 8 + 9 - 10;")
                        + "return x; }");
    }

    @Test
    void conditionsAndOperands() throws Exception {
        String terms = IntStream.range(0, 400)
                .mapToObj(i -> "(eval(\"b\", " + i + ") == y++ || o == null)")
                .collect(Collectors.joining(" && "));
        String large = "o instanceof String s && s.length() > (z = 1) && " + terms;
        String sum = IntStream.range(0, 600).mapToObj(i -> "eval(\"c\", x)").collect(Collectors.joining(" + "));
        check(
                "conditions",
                "static String run() { int x = 0; int y = 0; int z; Object o = \"text\"; String t = \"\"; "
                        + "if (" + large + ") { t += s + z + await(value(\"a\", s)); } y = 0; "
                        + "while (" + large + ") { t += s + z + await(value(\"b\", 1)); o = y; y = 0; } y = 0; "
                        + "o = \"long\"; if (!(" + large + ")) return await(value(\"c\", \"c\")); y = 0; "
                        + "t += s + (" + terms + " ? await(value(\"d\", s)) : 1) + await(value(\"e\", " + sum + ")); "
                        + "x = callee(" + sum + ", t); return t + x; } "
                        + "@Async static int callee(int n, String t) { return n + t.length() + await(value(\"f\", n)); }");
    }

    @Test
    void largeConstants() throws Exception {
        String text = "x".repeat(60_000);
        String texts = repeat(10, i -> "log((\"" + text + i + "\" + await(value(\"a\", 1))).length());");
        check("constants", "static int run() { " + texts + " return await(value(\"" + text + "\", 1)); }");
    }

    private static Map<String, byte[]> check(String name, String method) throws Exception {
        Map<String, byte[]> classes = compile(name, method);
        new Oracle(LoadedProgram.source(classes, "cases.Input", "run"), new Totals()).checkSome(2);
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            if (!type.getKey().startsWith("cases.Input_")) continue;
            assertThat(CodeSizes.of(type.getValue()))
                    .as("methods of %s", type.getKey())
                    .allSatisfy((code, size) -> {
                        // As ARCHITECTURE.md says: text of the user is not cut.
                        if (!code.startsWith("oneStatement")) assertThat(size).isLessThan(COMPILED_BY_HOTSPOT);
                    });
        }
        return classes;
    }

    private static String repeat(int times, IntFunction<String> text) {
        return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining("\n"));
    }

    private static Map<String, byte[]> compile(String name, String method) throws Exception {
        String source = "package cases; import static cases.support.Trace.*; import static dev.pollen.Futures.await; "
                + "import dev.pollen.Async; import java.util.function.Supplier; public class Input { @Async " + method
                + " }";
        Compilation compiled = Compilation.of(
                new Javac(), Path.of("target", "cases", "large", name), Map.of(Path.of("cases", "Input.java"), source));
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.lint()).isEmpty();
        return compiled.classBytes();
    }

    /** How many fields the machine of a method has. */
    private static int fields(Map<String, byte[]> classes, String method) throws Exception {
        Class<?> machine = load(classes).loadClass("cases.Input_" + method);
        return (int) Arrays.stream(machine.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .count();
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
