// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeName;
import dev.pollen.processor.ir.StepNames;
import dev.pollen.processor.ir.Variable;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names and types of a body's variables. */
class VariablesTest {
    private static Variable of(Snippet snippet, int index) {
        return snippet.variables().of(snippet.local(index));
    }

    private static String type(String declaration) {
        Snippet snippet = Snippet.members("static <T> T id(T t) { return t; } static <T> T pick(T a, T b) { return a; }"
                + " @Async void body(List<? extends Number> in, Class<? extends Enum<?>> k, List<List<?>> ls) {"
                + declaration + "}");
        return Rendered.simple(of(snippet, 3).type());
    }

    @Test
    void variablesOfOneNameAreToldApart() {
        Snippet snippet = Snippet.body("{ int x = 1; } { String x = \"\"; } for (int x : new int[0]) {}");
        assertThat(of(snippet, 0).name()).isEqualTo("x");
        assertThat(of(snippet, 1).name()).isEqualTo("x2");
        assertThat(of(snippet, 2).name()).isEqualTo("x3");
    }

    @Test
    void namesThatMeanSomethingElse() {
        Snippet snippet = Snippet.members("@Async void body() { int state = 1, a = 1, List = 2, java = 3, self = 4;"
                + " List<String> l = null; Runnable r = () -> { int b; };"
                + " Object o = new Thread() { int c; }; { int b, c; } }");
        assertThat(of(snippet, 0).name()).isEqualTo("state2");
        assertThat(Objects.requireNonNull(snippet.variables().self()).name()).isEqualTo("self2");
        assertThat(snippet.spliced())
                .contains("a = 1", "List2 = 2", "java2 = 3", "self = 4", "int b2, c2")
                .contains("{ int b; }")
                .contains("{ int c; }");
    }

    @Test
    void temporaries() {
        Snippet snippet = Snippet.body("int left = 1;");
        assertThat(snippet.variables().temporary("left", TypeName.INT).name()).isEqualTo("left2");
        assertThat(snippet.variables().temporary("left", TypeName.INT).kind()).isEqualTo(Variable.Kind.TEMPORARY);
    }

    @Test
    void namesOfTheStep() {
        StepNames plain = Snippet.body("").variables().stepNames();
        assertThat(plain.run() + plain.depth() + plain.at()).isEqualTo("rundepthat");
        StepNames taken = Snippet.body("int run; Runnable r = () -> { int at; };")
                .variables()
                .stepNames();
        assertThat(taken.run() + taken.depth() + taken.at()).isEqualTo("run$depthat$");
    }

    @Test
    void kinds() {
        Snippet snippet = Snippet.members("@Async void body(int a) { final int b = 1, c = a; int d = 1; }");
        assertThat(snippet.variables().parameters().get(0).kind()).isEqualTo(Variable.Kind.PARAMETER);
        assertThat(of(snippet, 1).kind()).isEqualTo(Variable.Kind.CONSTANT);
        assertThat(of(snippet, 3).kind()).isEqualTo(Variable.Kind.LOCAL);
    }

    @Test
    void stableVariables() {
        Snippet snippet = Snippet.members("@Async void body(int a, int b) { int c = 1; int d = 2; int e; final int f;"
                + " b++; (d) = 3; e = 1; f = 1; }");
        assertThat(IntStream.range(0, 6).mapToObj(snippet::local))
                .extracting(snippet.variables()::isStable)
                .containsExactly(true, false, true, false, false, false);
    }

    @Test
    void typesThatCanBeWritten() {
        assertThat(type("var x = in.get(0);")).isEqualTo("Number");
        assertThat(type("var x = in;")).isEqualTo("List<? extends Number>");
        assertThat(type("var x = id(in);")).isEqualTo("List<? extends Number>");
        assertThat(type("var x = id(ls).get(0);")).isEqualTo("List<?>");
        assertThat(type("var x = List.of(in);")).isEqualTo("List<? extends List<? extends Number>>");
        assertThat(type("var x = new Object() {};")).isEqualTo("Object");
        assertThat(type("var x = new Runnable() { public void run() {} };")).isEqualTo("Runnable");
        assertThat(type("var x = pick(1, \"\");")).startsWith("Serializable");
        assertThat(type("var x = List.of(1, \"\");")).startsWith("List<? extends Serializable>");
        assertThat(type("var x = k.getEnumConstants()[0];")).isEqualTo("Enum<?>");
        assertThat(type("var x = new int[][] {{}};")).isEqualTo("int[][]");
    }

    @Test
    void exceptionsOfOneClause() {
        Snippet snippet =
                Snippet.body("try { hashCode(); } catch (IllegalStateException | IllegalArgumentException e) {}");
        assertThat(of(snippet, 0).type()).isEqualTo(TypeName.get(RuntimeException.class));
    }
}
