// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies whose members are reached from a class of their own mean the same there. */
class SplicedRunTest {
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
    void privateFields() {
        same("[2, 7, 6, 5, -1, a-b]", """
                class Host {
                    private int n = 1; private long m; private byte b; private String s = "a";
                    private static int count;
                    @Async Object body() {
                        n++;
                        int first = n;
                        m = n += 5;
                        long old = m--;
                        this.b = 4;
                        b += 1;
                        s += "-" + "b";
                        Host.count -= 1;
                        return List.of(first, old, m, b, count, s).toString();
                    }
                }
                """);
    }

    @Test
    void boxedAndOtherPrivateFields() {
        same("2c3[9, 1]x0.51truenull", """
                class Host {
                    private Integer n = 1; private Character c = 'b'; private short s; private int[] a = {9};
                    private Object o = "x"; private double d; private volatile long v; private boolean z;
                    private Host next; private Byte by;
                    @Async Object body() {
                        ++n; c++; s = 'a'; s -= 94; a = new int[] {a[0], 0}; a[1]++; d += 0.5; v |= 1; z ^= true;
                        by = 7;
                        return "" + n + c + s + Arrays.toString(a) + o + d + v + z + next;
                    }
                }
                """);
    }

    @Test
    void privateMethodsOfEveryKind() {
        same("[1, s, [a, b], 3, x, 0, 2]", """
                class Host {
                    private int one() { return 1; }
                    private static String word(char c) { return "" + c; }
                    private <T> List<T> list(T... all) { return new ArrayList<>(Arrays.asList(all)); }
                    private int sum(int... all) { int s = 0; for (int i : all) s += i; return s; }
                    private <E extends Exception> void fail(boolean now, E e) throws E { if (now) throw e; }
                    private String f(Function<String, String> f) { return f.apply("x"); }
                    @Async Object body() throws Exception {
                        fail(false, new java.io.IOException());
                        return list(one(), word('s'), list("a", "b"), this.sum(1, 2), f(x -> x), sum(), Host.this.list(1, 2).size())
                            .toString();
                    }
                }
                """);
    }

    @Test
    void privateMembersOfOthers() {
        same("5-6-7-x-A", """
                class Host {
                    static class Node<T> {
                        private T value; private Node<T> next;
                        private Node(T value) { this.value = value; }
                        private T take() { return value; }
                        private static <X> X id(X x) { return x; }
                    }
                    @Async Object body() {
                        Node<Integer> a = new Node<>(5);
                        a.next = new Node<Integer>(6);
                        a.next.next = new Node<>(a.next.value + 1);
                        var n = a.next.next.take();
                        Node<String> s = new Node<>("x");
                        char first = Node.id(s.value).toUpperCase().charAt(0);
                        return a.value + "-" + a.next.value.intValue() + "-" + n.intValue() + "-" + s.take().trim() + "-"
                            + (first == 'X' ? 'A' : 'B');
                    }
                }
                """);
    }

    @Test
    void genericHost() {
        same("[v, 3, v!, 2]", """
                class Host<T extends Comparable<T>> {
                    private T value; private final List<T> all = new ArrayList<>();
                    private Map<String, ? super T> map = new HashMap<String, Object>();
                    private void each(Consumer<? super T> c) { all.forEach(c); }
                    private <R> R with(Function<T, R> f) { return f.apply(value); }
                    @SuppressWarnings("unchecked")
                    @Async Object body() {
                        value = (T) "v";
                        all.add(value);
                        int[] n = {0};
                        each(t -> n[0] += 2 + t.compareTo(value) + 1);
                        all.add(with(t -> (T) (t + "!")));
                        return List.of(all.get(0), n[0], all.get(1), this.<Integer>with(t -> 2)).toString();
                    }
                }
                """);
    }

    @Test
    void innerClasses() {
        same("outer-inner-outer2-9-9", """
                class Host {
                    private String name = "outer"; int n = 9;
                    class Deep { int m = n; private Deep() {} }
                    class In {
                        private String name = "inner";
                        private String up() { return Host.this.name; }
                        @Async Object body() {
                            String s = Host.this.name + "-" + name;
                            Host.this.name += "2";
                            return s + "-" + up() + "-" + n + "-" + new Deep().m;
                        }
                    }
                }
                """);
    }

    @Test
    void innerClassesOfTheHost() {
        same("1-2-3-4", """
                class Host<T> {
                    int n = 1;
                    class In<X> { T t; X x; int get() { return n++; } class More { int more() { return n++; } } }
                    @Async Object body() {
                        In<String> in = new In<>();
                        Host<T>.In<String>.More m = in.new More();
                        In<T>.More o = new In<T>().new More() { @Override int more() { return super.more(); } };
                        return in.get() + "-" + m.more() + "-" + o.more() + "-" + this.new In<>().get();
                    }
                }
                """);
    }

    @Test
    void superCalls() {
        same("base1 iface up[host] true", """
                class Host extends Base<String> implements I {
                    int n = 2;
                    @Override String m(String a) { return "mine"; }
                    @Override public String i() { return "mine"; }
                    @Override public String toString() { return "host"; }
                    @Async Object body() {
                        Supplier<String> s = () -> super.toString();
                        return super.m("") + " " + I.super.i() + " " + s.get() + "[" + this + "] " + (super.n == 1);
                    }
                }
                class Base<A> { int n = 1; String m(A a) { return "base" + n; } public String toString() { return "up"; } }
                interface I { default String i() { return "iface"; } }
                """);
    }

    @Test
    void protectedMembersOfAnotherPackage() {
        same("7 done 3 s4", """
                package p;
                import dev.pollen.Async;
                import q.Base;
                class Host extends Base {
                    @Async Object body() throws Exception {
                        count += 6;
                        Host other = (Host) clone();
                        String s = run("done") + " ";
                        Base anonymous = new Base() { @Override public String toString() { return s() + (this.count + 3); } };
                        return other.count + " " + s + (two() + 1) + " " + anonymous;
                    }
                }
                """, """
                package q;
                public class Base implements Cloneable {
                    protected int count = 1;
                    protected String run(String s) { return s; }
                    protected static int two() { return 2; }
                    protected String s() { return "s"; }
                }
                """);
    }

    @Test
    void staticImportsAndInheritedStatics() {
        same(
                "7 4 true 2 ok",
                """
                package p;
                import static java.lang.Math.*;
                import static java.util.Collections.emptyList;
                import static q.Pub.helper;
                import dev.pollen.Async;
                import java.util.*;
                class Host extends Thread {
                    @Async static Object body() {
                        List<String> l = emptyList();
                        Map.Entry<String, Integer> e = Map.entry("a", 2);
                        java.util.List<java.util.Map.Entry<String, Integer>> es = List.of(e);
                        return max(3, 7) + " " + abs(-4) + " " + (l.isEmpty() && NORM_PRIORITY == 5) + " " + es.get(0).getValue()
                            + " " + helper();
                    }
                }
                """,
                "package q; public class Pub extends Hid { }",
                "package q; class Hid { public static String helper() { return \"ok\"; } }");
    }

    @Test
    void referencesToPrivateMembers() {
        same("11 6 [7] 3 s! 12 x 2 up [a] java.lang.NullPointerException 4", """
                class Host extends Base {
                    private int base = 10;
                    private Host() {}
                    private int add(int x) { return base + x; }
                    private static int twice(int x) { return 2 * x; }
                    private static <T> List<T> list(T... t) { return new ArrayList<>(Arrays.asList(t)); }
                    private int sum(int... all) { return IntStream.of(all).sum(); }
                    private String mark(String s) { return s + "!"; }
                    private String mark(int s) { return s + "?"; }
                    static class Box<T> { private T t; private Box(T t) { this.t = t; } private T take() { return t; } }
                    class In { int n = 2; In() {} }
                    Host self(int[] n) { n[0]++; return this; }
                    @Override public String toString() { return "mine"; }
                    @Async Object body() {
                        IntUnaryOperator a = this::add;
                        IntUnaryOperator b = Host::twice;
                        Function<Integer, List<Integer>> c = Host::<Integer>list;
                        IntBinaryOperator d = Host.this::sum;
                        String s = Stream.of("s").map(this::mark).collect(Collectors.joining());
                        int[] n = {0};
                        IntUnaryOperator e = self(n)::add;
                        ToIntBiFunction<Host, Integer> u = Host::add;
                        Function<String, Box<String>> nb = Box<String>::new;
                        Function<Box<String>, String> t = Box::take;
                        Supplier<In> in = In::new;
                        Supplier<String> up = super::toString;
                        Supplier<List<String>> l = () -> Stream.of("a").map(Host::list).findFirst().get();
                        Host none = null;
                        String npe = "";
                        try { IntUnaryOperator x = none::add; } catch (NullPointerException x) { npe = x.getClass().getName(); }
                        return a.applyAsInt(1) + " " + b.applyAsInt(3) + " " + c.apply(7) + " " + d.applyAsInt(1, 2) + " " + s
                            + " " + e.andThen(x -> x + n[0]).applyAsInt(1) + " " + t.apply(nb.apply("x")) + " " + in.get().n
                            + " " + up.get() + " " + l.get() + " " + npe + " " + (u.applyAsInt(this, 4) - 10);
                    }
                }
                class Base { @Override public String toString() { return "up"; } }
                """);
    }

    @Test
    void valuesOfUpdates() {
        same("1 3 127 -128 2147483647 x 2", """
                class Host {
                    private int n = 1; private byte b = 127; private int big = Integer.MAX_VALUE; private char c = 'x';
                    Host me() { return this; }
                    @Async Object body() {
                        int a = n++;
                        int d = ++n;
                        byte o = b++;
                        int last = big++;
                        char ch = c++;
                        me().n--;
                        return a + " " + d + " " + o + " " + b + " " + last + " " + ch + " " + n;
                    }
                }
                """);
    }

    @Test
    void enumsRecordsAndInterfaces() {
        same("A1[A, B]A", """
                enum Host {
                    A(1), B(2);
                    private final int n;
                    Host(int n) { this.n = n; }
                    @Async static Object body() { return A.name() + A.n + Arrays.toString(values()) + valueOf("A"); }
                }
                """);
        same("p1q", """
                interface Host {
                    private String p() { return "p"; }
                    private static String q() { return "q"; }
                    int ONE = 1;
                    @Async static Object body() { return new Host() {}.run(); }
                    default String run() { return p() + ONE + q(); }
                }
                """);
        same("p1q", """
                interface Host {
                    private String p() { return "p"; }
                    private static String q() { return "q"; }
                    int ONE = 1;
                    @Async static Object body() { Host h = new Host() {}; return h.p() + ONE + q(); }
                }
                """);
    }

    @Test
    void explicitTypeArguments() {
        same("[1] 2 [x]", """
                class Host {
                    private static <T> List<T> of(T t) { return List.of(t); }
                    private <T, U> U second(T t, U u) { return u; }
                    static class Box<A> { private <B> List<B> b(A a, B b) { return List.of(b); } }
                    @Async Object body() {
                        return Host.<Number>of(1) + " " + this.<Object, Integer>second("", 2).intValue() + " "
                            + new Box<String>().<CharSequence>b("", "x");
                    }
                }
                """);
    }
}
