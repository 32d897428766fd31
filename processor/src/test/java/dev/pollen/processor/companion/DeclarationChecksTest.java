// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which declarations are refused, where, and what the message says. */
class DeclarationChecksTest {
    @TempDir
    private Path folder;

    private List<String> messages(String... sources) throws Exception {
        return Compiled.into(folder, sources).messages();
    }

    @Test
    void aNativeMethodHasNoBodyToAwaitIn() throws Exception {
        assertThat(messages("""
                import dev.pollen.Async;
                class A {
                    @Async native int read(String file);
                    @Async int other() { return 1; }
                }
                """))
                .containsExactly("A.java:3:23 [POLLEN-010] read has no body in Java that could await; remove"
                        + " @Async, or await in a method that calls this one");
    }

    @Test
    void aPrivateTypeCannotBeNamedByItsMachines() throws Exception {
        assertThat(messages("""
                import dev.pollen.Async;
                class A {
                    private static class B {
                        static class C {
                            @Async int m() { return 1; }
                            @Async int n() { return 1; }
                        }
                    }
                    private interface D { @Async int m(); }
                }
                """))
                .containsExactly(
                        "A.java:3:20 [POLLEN-011] the machines of C are top-level classes of its package, which cannot name a"
                                + " private type; make B package-private",
                        "A.java:9:13 [POLLEN-011] the machines of D are top-level classes of its package, which cannot name a"
                                + " private type; make D package-private");
    }

    @Test
    void aTypeOfTheSignatureHasToBeNameable() throws Exception {
        assertThat(messages("""
                package p;
                import dev.pollen.Async;
                import java.util.*;
                class A extends q.Base {
                    private static class Own {}
                    @Async void parameter(int a, List<? extends Own[]> own) {}
                    @Async Map<String, Own> result() { return null; }
                    @Async <T extends Comparable<Own>> void bound(T t) {}
                    @Async void inherited(Kin kin) {}
                    @Async void sound() throws X {}
                    private static class X extends Exception { private static final long serialVersionUID = 1; }
                    static class Bound<T extends Own> {
                        @Async void unused() {}
                        class Inner { @Async void unused() {} }
                        @Async void unusedToo() {}
                        @Async static void sound() {}
                    }
                }
                """, """
                package q;
                public class Base {
                    protected static class Kin {}
                }
                """))
                .containsExactlyInAnyOrder(
                        "A.java:6:56 [POLLEN-012] the entry and machine in the package of A cannot name p.A.Own, which this"
                                + " signature uses; make it package-private",
                        "A.java:7:29 [POLLEN-012] the entry and machine in the package of A cannot name p.A.Own, which this"
                                + " signature uses; make it package-private",
                        "A.java:8:13 [POLLEN-012] the entry and machine in the package of A cannot name p.A.Own, which this"
                                + " signature uses; make it package-private",
                        "A.java:9:31 [POLLEN-012] the entry and machine in the package of A cannot name q.Base.Kin, which this"
                                + " signature uses; make it public",
                        "A.java:12:24 [POLLEN-012] the entry and machine in the package of Bound cannot name p.A.Own, which"
                                + " this signature uses; make it package-private",
                        "A.java:12:24 [POLLEN-012] the entry and machine in the package of Inner cannot name p.A.Own, which"
                                + " this signature uses; make it package-private");
    }

    @Test
    void twoMethodsCannotHaveOneEntry() throws Exception {
        assertThat(messages("""
                import dev.pollen.Async;
                import java.util.List;
                class A<T> {
                    @Async int m(List<String> list) { return 1; }
                    @Async static int m(A<?> a, List<Integer> list) { return 1; }
                    @Async static int m(A<?> a, String s) { return 1; }
                    @Async int m$machine(List<String> list) { return 1; }
                }
                """))
                .containsExactly(
                        "A.java:5:23 [POLLEN-013] the entry of m(A<?>,java.util.List<java.lang.Integer>) would be"
                                + " AAsync.m(A,java.util.List), which is there already for A.m(java.util.List<java.lang.String>);"
                                + " rename one of them or change its parameters",
                        "A.java:7:16 [POLLEN-013] the entry of m$machine(java.util.List<java.lang.String>) would be"
                                + " AAsync.m$machine(A,java.util.List), which is there already for"
                                + " A.m(java.util.List<java.lang.String>); rename one of them or change its parameters");
    }

    @Test
    void aStaticMethodOfAnInterfaceCannotHideThatOfObject() throws Exception {
        assertThat(messages("""
                import dev.pollen.Async;
                interface A {
                    @Async static int finalize(int a) { return 1; }
                    @Async static Object clone() { return 1; }
                }
                """))
                .containsExactly(
                        "A.java:4:26 [POLLEN-013] the entry of clone() would be AAsync.clone(), which is there already"
                                + " for Object.clone(); rename one of them or change its parameters");
    }

    @Test
    void aTypeCannotHaveTheNameOfACompanion() throws Exception {
        assertThat(messages("""
                package p;
                import dev.pollen.Async;
                class A {
                    @Async int m() { return 1; }
                }
                """, "package p; class AAsync {}"))
                .containsExactly(
                        "A.java:3:1 [POLLEN-014] the companion of A would be p.AAsync, which exists already and is not"
                                + " generated by Pollen; rename one of them");
    }

    @Test
    void twoTypesCannotHaveOneCompanion() throws Exception {
        assertThat(messages(
                        """
                import dev.pollen.Async;
                class A {
                    static class B { @Async int m() { return 1; } }
                }
                """,
                        "class A_B { @dev.pollen.Async int m() { return 1; } }",
                        "class a_B { @dev.pollen.Async int m() { return 1; } }"))
                .containsExactly(
                        "A_B.java:1:1 [POLLEN-015] the companions of A_B and A.B would both be A_BAsync, or differ in case"
                                + " alone; rename one of the types",
                        "a_B.java:1:1 [POLLEN-015] the companions of a_B and A.B would both be a_BAsync, or differ in case"
                                + " alone; rename one of the types");
    }

    @Test
    void aMachineIsNeverNamedLikeACompanion() throws Exception {
        Compiled compiled = Compiled.into(folder, """
                import dev.pollen.Async;
                class A {
                    @Async private void bAsync() {}
                    static class b { @Async private void m() {} }
                }
                """);
        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.source("AAsync.java")).contains("new A_bAsync2(self)");
        assertThat(compiled.source("A_bAsync.java")).contains("new A_b_m(self)");
    }
}
