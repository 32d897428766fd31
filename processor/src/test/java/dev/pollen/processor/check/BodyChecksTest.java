// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import dev.pollen.processor.splice.Snippet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is refused of bodies, and where. */
class BodyChecksTest {
    private static List<String> problems(String members) {
        AttributedMethod method = Snippet.file("import dev.pollen.*; import static dev.pollen.Futures.await;"
                        + " import java.util.*; import java.util.function.*;\nclass Host {\n" + members + "\n}")
                .method();
        return BodyChecks.check(method, new Suspensions(method)).stream()
                .map(refused -> refused.problem() + ": " + firstLine(method, refused))
                .collect(Collectors.toList());
    }

    private static String firstLine(AttributedMethod method, Refused refused) {
        assertThat(refused.problem().message(refused.details().toArray())).doesNotContain("%");
        return method.textOf(refused.tree()).lines().findFirst().orElse("").trim();
    }

    @Test
    void aSoundBody() {
        assertThat(problems("""
                        @Async int other() { return 1; }
                        @Async void body(Future<Integer> f) {
                            int n = await(f) + other();
                            Runnable r = () -> System.out.println(n);
                            synchronized (this) { r.run(); }
                            class Local { int m = n; }
                            System.out.println(new Local().m);
                            await(f);
                        }
                        """)).isEmpty();
    }

    @Test
    void awaitsInLambdasAndClasses() {
        assertThat(problems("""
                        @Async int other() { return 1; }
                        @Async void body(Future<Integer> f) {
                            Supplier<Integer> a = () -> await(f);
                            Supplier<Integer> b = () -> { return other(); };
                            Object c = new Object() { int m() { return await(f); } };
                            class L { { other(); } }
                            Supplier<Supplier<Integer>> d = () -> () -> Futures.await(f);
                        }
                        """))
                .containsExactly(
                        "AWAIT_IN_LAMBDA: await(f)",
                        "AWAIT_IN_LAMBDA: other()",
                        "AWAIT_IN_CLASS: await(f)",
                        "AWAIT_IN_CLASS: other()",
                        "AWAIT_IN_LAMBDA: Futures.await(f)");
    }

    @Test
    void awaitsUnderMonitors() {
        assertThat(problems("""
                        @Async int other() { return 1; }
                        @Async synchronized void body(Future<Object> f) {
                            synchronized (await(f)) {
                                if (other() > 0) await(f);
                            }
                        }
                        """))
                .containsExactly(
                        "SYNCHRONIZED_METHOD: @Async synchronized void body(Future<Object> f) {",
                        "AWAIT_IN_SYNCHRONIZED: other()",
                        "AWAIT_IN_SYNCHRONIZED: await(f)");
    }

    @Test
    void references() {
        assertThat(problems("""
                        @Async int other() { return 1; }
                        @Async void body() {
                            Function<Future<Integer>, Integer> a = Futures::await;
                            Supplier<Integer> b = this::other;
                        }
                        """)).containsExactly("AWAIT_REFERENCE: Futures::await", "ASYNC_REFERENCE: this::other");
    }

    @Test
    void classesOfTheBodyAfterAnAwait() {
        assertThat(problems("""
                        @Async <T> void body(Future<Integer> f, T t) {
                            class L { int n; }
                            record R(int n) {}
                            class G { T g = t; }
                            var a = new Object() { int q; @Override public String toString() { return ""; } };
                            var b = new Object() { T g = t; };
                            L l = new L();
                            G g = new G();
                            System.out.println(l.n + a.q);
                            await(f);
                            System.out.println(a.toString());
                            System.out.println(a.q);
                            System.out.println(b.g);
                            System.out.println(l);
                            System.out.println(g);
                            class H { T h = t; }
                            await(f);
                            System.out.println(new H[1]);
                            { class In {} new In(); }
                            await(f);
                        }
                        """)).containsExactly("LOCAL_CLASS_LIVES: H");
    }

    @Test
    void hiddenValuesThatAreKept() {
        assertThat(problems("""
                        private static class Hid { int n; }
                        static Hid hid() { return new Hid(); }
                        static void use(Object a, int b) {}
                        @Async void body(Future<Integer> f, Future<Object> g) {
                            use(hid(), 1);
                            var a = hid();
                            use(a, 2);
                            await(f);
                            use(a, 3);
                            use(hid(), await(f));
                            Object o = true ? hid() : await(g);
                            List<Hid> named = null;
                        }
                        """))
                .containsExactly("HIDDEN_STORED: var a = hid();", "HIDDEN_STORED: hid()", "HIDDEN_NAMED: List<Hid>");
    }

    @Test
    void lookupsAreWarnedOf() {
        assertThat(problems("""
                        @Async void body() {
                            Object a = java.lang.invoke.MethodHandles.lookup();
                        }
                        """)).containsExactly("LOOKUP: java.lang.invoke.MethodHandles.lookup()");
        assertThat(Problem.LOOKUP.isWarning()).isTrue();
    }
}
