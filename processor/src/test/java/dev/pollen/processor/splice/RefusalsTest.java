// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import org.junit.jupiter.api.Test;

/** What has no text in another class, and where that is told. */
class RefusalsTest {
    private static void refused(Problem problem, String at, String members) {
        Snippet snippet = Snippet.members(members);
        Refused refused = catchThrowableOfType(Refused.class, snippet::spliced);
        assertThat(refused).isNotNull();
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(snippet.method().textOf(refused.tree())).isEqualTo(at);
        assertThat(problem.message(refused.details().toArray())).contains(problem.code());
    }

    @Test
    void privateTypesThatAreNamed() {
        refused(
                Problem.HIDDEN_NAMED,
                "Hid",
                "private static class Hid {} @Async void body() { Object o = new Hid(); }");
        refused(Problem.HIDDEN_NAMED, "Hid", "private class Hid {} @Async void body() { List<Hid> l = null; }");
        refused(
                Problem.HIDDEN_NAMED,
                "Host.Hid",
                "private enum Hid { A } @Async void body() { Object o = Host.Hid.A; }");
        refused(
                Problem.HIDDEN_NAMED,
                "Hid",
                "private record Hid() {} @Async void body(Object o) { if (o instanceof Hid h) {} }");
    }

    @Test
    void privateTypesThatAreSelectedFromOrSwitchedOver() {
        String hid = "private static class Hid { int n; } static Hid hid() { return null; } ";
        refused(Problem.HIDDEN_SELECTED, "hid()", hid + "@Async void body() { int n = hid().n; }");
        refused(Problem.HIDDEN_SELECTED, "hid()", hid + "@Async void body() { Object o = hid().toString(); }");
        refused(Problem.HIDDEN_SELECTED, "hid()", hid + "@Async void body() { Supplier<String> o = hid()::toString; }");
        refused(
                Problem.HIDDEN_SWITCHED,
                "(e)",
                "private enum E { A } E e; @Async void body() { switch (e) { case A: } }");
    }

    @Test
    void privateTypesMayPass() {
        assertThat(Snippet.members("private static class Hid {} static Hid hid() { return null; }"
                                + " static void use(Hid h) {} @Async void body() { use(hid()); }")
                        .spliced())
                .isEqualTo("#Host.use(#Host.hid());");
    }

    @Test
    void privateTypesInPrivateSignatures() {
        refused(
                Problem.HIDDEN_IN_SIGNATURE,
                "hid()",
                "private static class Hid {} private static Hid hid() { return null; } @Async void body() { hid(); }");
    }

    @Test
    void anonymousClassesOfPrivateConstructors() {
        refused(
                Problem.PRIVATE_ANONYMOUS,
                "Box",
                "static class Box { private Box() {} } @Async void body() { new Box() {}; }");
    }

    @Test
    void updatesThatWouldEvaluateTwice() {
        String host = "private int n; Host h() { return this; } ";
        refused(
                Problem.UPDATE_QUALIFIER,
                "h().n += 1",
                host + "@Async void body() { Runnable r = () -> { int a = h().n += 1; }; }");
    }

    @Test
    void staticMembersThroughValues() {
        refused(
                Problem.STATIC_THROUGH_INSTANCE,
                "h().n",
                "private static int n; Host h() { return this; } @Async void body() { int a = h().n; }");
    }

    @Test
    void typeArgumentsOfCapturedReceivers() {
        refused(
                Problem.TYPE_ARGUMENTS,
                "b.<String>m()",
                "static class Box<T> { private <U> void m() {} } @Async void body(Box<?> b) { b.<String>m(); }");
    }

    @Test
    void referencesWhoseInterfaceHasNoName() {
        refused(
                Problem.REFERENCE,
                "this::m",
                "private static class Hid {} private int m(Object o) { return 1; } static void use(Function<Hid, Integer> f) {}"
                        + " @Async void body() { use(this::m); }");
    }
}
