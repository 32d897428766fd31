// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies with rarer constructs that mean the same in a class of their own. */
class SplicedOddRunTest {
    private static final String IMPORTS =
            "import dev.pollen.Async; import java.util.*; import java.util.function.*; import java.util.stream.*;\n";

    @TempDir
    private Path folder;

    private void same(String expected, String file, String... others) {
        boolean hasPackage = file.startsWith("package");
        SplicedRun.Both both = new SplicedRun(folder).run(hasPackage ? file : IMPORTS + file, others);
        assertThat(both.own()).as("native run").isEqualTo(expected);
        assertThat(both.spliced()).as("spliced").isEqualTo(expected);
    }

    @Test
    void declarators() {
        same("[1, 2] 3 4 5 var x", """
                class Host {
                    @Async Object body() {
                        int a[] = {1, 2}, b = a[1] + 1, c[][] = {{4}};
                        @SuppressWarnings("unused") final var var = "var";
                        final @SuppressWarnings("unused") List<? extends Object[]> l = List.of(), m;
                        m = List.of();
                        Map.Entry<String, int[]> e = Map.entry("x", new int[] {5});
                        return Arrays.toString(a) + " " + b + " " + c[0][0] + " " + e.getValue()[0] + " " + var + " " + e.getKey();
                    }
                }
                """);
    }

    @Test
    void classLiteralsAndCasts() {
        same("[I Entry Host String[] In true", """
                class Host<T> {
                    class In {}
                    @Async Object body() {
                        Runnable r = (Runnable & java.io.Serializable) () -> {};
                        Object o = (Object) new String[0];
                        @SuppressWarnings("unchecked") List<T> l = (List<T>) List.of();
                        return int[].class.getName() + " " + Map.Entry.class.getSimpleName() + " " + Host.class.getSimpleName() + " "
                            + o.getClass().getSimpleName() + " " + In.class.getSimpleName() + " "
                            + (r instanceof java.io.Serializable && l.isEmpty() && In[].class != null);
                    }
                }
                """);
    }

    @Test
    void typesThatTheBodyShadows() {
        same("[1] mine [2] m", """
                class Host {
                    static class Sup { static class Map { public String toString() { return "m"; } } }
                    @Async Object body() {
                        class List { public String toString() { return "mine"; } }
                        java.util.List<Integer> l = new ArrayList<>(java.util.List.of(1));
                        Object o = new Sup() {
                            final java.util.Map<String, Integer> map = new HashMap<>();
                            @Override public String toString() { map.put("", 2); return map.values() + " " + new Map(); }
                        };
                        return l + " " + new List() + " " + o;
                    }
                }
                """);
    }

    @Test
    void namesThatObscureTypes() {
        same("1 a b c java", """
                class Host {
                    static int count = 1;
                    @Async Object body() {
                        String Host = "a", Objects = "b", self = "c", java = "java";
                        return count + " " + Host + " " + Objects + " " + self + " " + java;
                    }
                }
                """);
    }

    @Test
    void nestedLambdasAndClasses() {
        same("o1 2 host 7 in", """
                class Host {
                    private int n = 1; int m = 7;
                    private String secret() { return "host"; }
                    class In { @Override public String toString() { return "in"; } }
                    @Async Object body() {
                        String k = "o";
                        Supplier<Object> s = () -> new Object() {
                            int n = 2;
                            final Supplier<String> f = () -> k + Host.this.n + " " + this.n + " " + n().get();
                            Supplier<String> n() { return () -> secret() + " " + m; }
                            @Override public String toString() { return f.get(); }
                        };
                        Host sub = new Host() {
                            @Override public String toString() { return secret().isEmpty() ? "" : "" + new In(); }
                        };
                        return s.get().toString().replace("2 host", "2 host") + " " + sub;
                    }
                }
                """);
    }

    @Test
    void assignmentsInsideExpressions() {
        same("abc 3 [7, 0] 2 1 null", """
                class Host {
                    private String line; private int i; private int[] a = {1, 0}; private static Object[] none; private Host me;
                    private final Iterator<String> it = List.of("a", "b", "c").iterator();
                    private String next() { return it.hasNext() ? it.next() : null; }
                    @Async Object body() {
                        String all = "";
                        while ((line = next()) != null) { all += line; i++; }
                        int n = i;
                        a[i -= 3] += 2 * i + 6;
                        (i) = 2;
                        (this.me = this).i = i;
                        me.me.a[(0)] *= 1;
                        int x = me.i == 2 ? i = 1 : 0;
                        return all + " " + n + " " + Arrays.toString(a) + " " + (me.i + 1) + " " + x + " " + none;
                    }
                }
                """);
    }

    @Test
    void genericSuperclasses() {
        same("3 value [v] up 5", """
                package p;
                import dev.pollen.Async;
                import java.util.*;
                import q.Far;
                class Host extends Far<String> {
                    @Override protected String show(String s) { return "mine"; }
                    @Async Object body() {
                        value = "value";
                        all.put("k", List.of("v"));
                        String s = super.show("up");
                        count = 4;
                        ++count;
                        return (value.length() - 2) + " " + this.value.trim() + " " + all.get("k") + " " + s + " " + super.count;
                    }
                }
                """, """
                package q;
                import java.util.*;
                public class Far<A> {
                    protected A value; protected Map<A, List<A>> all = new HashMap<>(); protected volatile int count;
                    protected String show(A a) { return "" + a; }
                }
                """);
    }

    @Test
    void qualifiedCreations() {
        same("1 9 2 sub3", """
                class Host {
                    int n = 1;
                    class In {
                        int get() { return n; }
                        class Deep { int get() { return n + 1; } }
                    }
                    private class Hid { }
                    Host other() { Host h = new Host(); h.n = 9; return h; }
                    @Async Object body() {
                        Host h = this;
                        In in = h.new In();
                        In.Deep deep = in.new Deep();
                        In sub = h.new In() { @Override int get() { return super.get() + 2; } @Override public String toString() { return "sub" + get(); } };
                        return in.get() + " " + other().new In().get() + " " + deep.get() + " " + sub;
                    }
                }
                """);
    }

    @Test
    void doublyNestedHost() {
        same("a b c x[b] y", """
                class Host<A> {
                    String a = "a"; private static String x() { return "x"; }
                    class Mid<B> {
                        private String b = "b"; private List<B> list(B b) { return List.of(b); }
                        class In<B> {
                            String c = "c"; private String y = "y";
                            @SuppressWarnings("unchecked")
                            @Async Object body() {
                                Supplier<String> s = () -> a + " " + b + " " + c;
                                return s.get() + " " + x() + list((B1()) ) + " " + this.y;
                            }
                            @SuppressWarnings("unchecked") <Z> Z B1() { return (Z) b; }
                        }
                    }
                }
                """);
    }

    @Test
    void hostInAnInterface() {
        same("1 2 iface", """
                interface Host0 {}
                interface Top { int ONE = 1; static String s() { return "iface"; } default int two() { return 2; } }
                class Host implements Top {
                    @Override public int two() { return 9; }
                    @Async Object body() {
                        return ONE + " " + Top.super.two() + " " + Top.s();
                    }
                }
                """);
    }

    @Test
    void privateMembersInConstants() {
        same("[x] 6 c yes", """
                class Host {
                    private static final int A = 2, B = A * 3;
                    private static final String UNCHECKED = "unchecked";
                    private static final List<String> LIST = List.of("x");
                    private enum Kind { ON }
                    @Async static Object body() {
                        @SuppressWarnings(UNCHECKED) List<String> l = (List<String>) (List<?>) LIST;
                        final char c = 'a' + A;
                        switch (c) { case 'a' + A: break; default: return "no"; }
                        return l + " " + B + " " + c + " " + (Host.A == 2 ? "yes" : "no");
                    }
                }
                """);
    }

    @Test
    void varargsAndOverloads() {
        same("int obj arr0 arr2 null long", """
                class Host {
                    private String m(int i) { return "int"; }
                    String m(Object o) { return "obj"; }
                    private String v(Object... all) { return all == null ? "null" : "arr" + all.length; }
                    private String w(long l) { return "long"; }
                    @Async Object body() {
                        byte b = 1;
                        return m(1) + " " + m("") + " " + v() + " " + v(1, "") + " " + v((Object[]) null) + " " + w(b);
                    }
                }
                """);
    }

    @Test
    void anonymousClassesWithArguments() {
        same("abc 4 true", """
                class Host {
                    static abstract class Base<T> { final T t; final int n; Base(T t, int... n) { this.t = t; this.n = n.length; } abstract T get(); }
                    private String secret = "b"; int base = 2;
                    @Async Object body() {
                        String local = "a";
                        Base<String> b = new Base<>(secret + "c", base, base) { { assertPositive(); } private void assertPositive() {} @Override String get() { return local + t; } };
                        Comparator<String> c = new Comparator<String>() { @Override public int compare(String x, String y) { return x.compareTo(y); } };
                        return b.get() + " " + (b.n + base) + " " + (c.compare("a", "b") < 0);
                    }
                }
                """);
    }

    @Test
    void genericMethodsOfTheBody() {
        same("[1, a] 2 z", """
                class Host<T> {
                    @Async <X extends Comparable<X> & java.io.Serializable> Object body() {
                        class Pair<A, T> { final A a; final T t; Pair(A a, T t) { this.a = a; this.t = t; } <U> List<Object> list(U u) { List<Object> l = new ArrayList<>(); l.add(a); l.add(u); return l; } }
                        Pair<Integer, String> p = new Pair<>(1, "z");
                        List<? super X> l = new ArrayList<>();
                        T none = null;
                        X[] array = null;
                        return p.<String>list("a") + " " + (l.size() + 2) + " " + p.t;
                    }
                }
                """);
    }

    @Test
    void labelsInText() {
        same("0 1 5", """
                class Host {
                    @Async Object body() {
                        String s = "";
                        a: { if (s.isEmpty()) break a; s = "x"; }
                        b: for (int i = 0; ; i++) { c: do { if (i > 1) break b; if (i >= 0) { s += i + " "; continue b; } } while (true); }
                        int n = 0;
                        while (true) if (++n == 5) break;
                        return s + n;
                    }
                }
                """);
    }

    @Test
    void commentsAndStrings() {
        same("a(b //\" this.n 3", """
                class Host {
                    private int n = 3; // n
                    @Async Object body() {
                        /* this.n */ String s = "a(b //\\" this.n"; // n = n
                        char c = '"', d = '\\''; // '
                        return s + /* ) */ " " + /**/ this /* . */ . /* x */ n;
                    }
                }
                """);
    }

    @Test
    void throwsAndTries() {
        same("x io multi fin c", """
                class Host {
                    private <E extends Exception> void raise(E e) throws E { throw e; }
                    private String log = "";
                    @Async Object body() {
                        try { raise(new IllegalStateException("x")); } catch (final IllegalStateException | IllegalArgumentException e) { log += e.getMessage() + " "; }
                        try { raise(new java.io.IOException("io")); } catch (java.io.IOException e) { log += e.getMessage(); } finally { log += " multi"; }
                        class Res implements AutoCloseable { @Override public void close() { log += " c"; } }
                        try (Res r = new Res(); var q = r) { log += " fin"; }
                        return log.substring(0, log.length() - 2);
                    }
                }
                """);
    }

    @Test
    void uncheckedCalls() {
        same("[1] 1", """
                class Host {
                    static class Box<T> { private T t; private void put(T t) { this.t = t; } private List<T> all() { return List.of(t); } }
                    @SuppressWarnings({"rawtypes", "unchecked"})
                    @Async Object body() {
                        Box raw = new Box();
                        raw.put(1);
                        Box<?> any = raw;
                        List<?> l = any.all();
                        Object o = any.t;
                        return l + " " + o;
                    }
                }
                """);
    }
}
