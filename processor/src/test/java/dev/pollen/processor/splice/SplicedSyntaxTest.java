// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Statements and expressions of every kind mean the same in a class of their own. */
class SplicedSyntaxTest {
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
    void constantsStayConstants() {
        same("small -1 x\"y\n 1.5 true", """
                class Host {
                    private static final byte SMALL = 3; private static final int LOW = -1; private static final String S = "x\\"y\\n";
                    private static final double D = 1.5; private final boolean on = true; private static final char C = '\\'';
                    @Async Object body() {
                        final int k = 2;
                        byte b = k + SMALL;
                        String r;
                        switch (b - k) { case SMALL: r = "small"; break; case LOW: case C: default: r = "?"; }
                        return r + " " + LOW + " " + S + " " + D + " " + on;
                    }
                }
                """);
    }

    @Test
    void classesOfTheBody() {
        same("Point[x=1, y=2] 3 ONE:1 lambda b 4", """
                class Host {
                    int n = 4; private int hidden = 1;
                    @Async Object body() {
                        record Point(int x, int y) { Point { if (x > y) throw new IllegalArgumentException(); } int sum() { return x + y; } }
                        enum Kind { ONE(1), TWO(2) { @Override int get() { return 9; } }; final int i; Kind(int i) { this.i = i; } int get() { return i; } }
                        interface Named { String name(); }
                        class Local implements Named { private final String name; Local(String name) { this.name = name; } public String name() { return name; } }
                        Point p = new Point(hidden, 2);
                        Kind k = Kind.valueOf("ONE");
                        String s = switch (k) { case ONE -> k + ":" + k.get(); case TWO -> "no"; };
                        Named a = () -> "lambda";
                        Named b = new Local("b");
                        Object c = new Object() { int n() { return Host.this.n; } @Override public String toString() { return "" + n(); } };
                        return p + " " + p.sum() + " " + s + " " + a.name() + " " + b.name() + " " + c;
                    }
                }
                """);
    }

    @Test
    void shadowing() {
        same("1 2 3 4 5", """
                class Host {
                    int x = 1; int self = 5;
                    static class Sup { int x = 3; int self = 8; }
                    @Async Object body() {
                        String s = x + " ";
                        { int x = 2; s += x + " "; }
                        Sup a = new Sup() { @Override public String toString() { return x + " " + (Host.this.x + 3) + " " + Host.this.self; } };
                        return s + a;
                    }
                }
                """);
    }

    @Test
    void assertions() {
        same("java.lang.AssertionError: 2", """
                class Host {
                    @Async Object body() {
                        int n = 2;
                        if (n == 2) assert n > 1; else return "else";
                        assert n > 2 : n;
                        return "off";
                    }
                }
                """);
    }

    @Test
    void resources() {
        same("[open, in, close, close2]", """
                class Host {
                    private final List<String> log = new ArrayList<>();
                    private final AutoCloseable second = () -> log.add("close2");
                    @Async Object body() throws Exception {
                        AutoCloseable first = () -> log.add("close");
                        log.add("open");
                        try (second; first) { log.add("in"); }
                        return log.toString();
                    }
                }
                """);
    }

    @Test
    void switches() {
        same("b1-two-def-3", """
                class Host {
                    enum E { A, B }
                    private E e = E.B;
                    @Async Object body() {
                        String s = "";
                        switch (e) { case A: s += "a"; break; case B: s += "b"; default: s += 1; }
                        int n = 2;
                        s += "-" + switch (n) { case 1, 3 -> "one"; case 2 -> { String t = "two"; yield t; } default -> throw new IllegalStateException(); };
                        switch (s) { case "x" -> s = "y"; default -> { s += "-def"; } }
                        return s + "-" + switch (e) { case A: yield 1; case B: yield 3; };
                    }
                }
                """);
    }

    @Test
    void bindings() {
        same("3 abc 2", """
                class Host {
                    @Async Object body() {
                        Object o = "abc";
                        if (!(o instanceof String s)) return "no";
                        int n = o instanceof String t && t.length() == 3 ? t.length() : 0;
                        while (!(o instanceof Integer i)) o = 2;
                        return n + " " + s + " " + i;
                    }
                }
                """);
    }

    @Test
    void loopsAndLabels() {
        same("[0, 2, 10, 12]", """
                class Host {
                    private int i;
                    @Async Object body() {
                        List<Integer> all = new ArrayList<>();
                        outer: for (int a = 0, b[] = {0}; ; a += 10) {
                            for (int n : new int[] {0, 1, 2}) {
                                if (n == 1) continue;
                                if (a == 20) break outer;
                                all.add(a + n);
                            }
                        }
                        for (i = 0; i < 3; i++) if (i == 5) return null;
                        do { i--; } while (i > 0);
                        return all.toString();
                    }
                }
                """);
    }

    @Test
    void lambdasAndReferences() {
        same("[a1, b1] 12 [c] 2 x", """
                class Host {
                    private int n = 1; private final Object lock = new Object();
                    String add(String s) { return s + n; }
                    class In {}
                    @Async Object body() {
                        List<String> l = Stream.of("a", "b").map(this::add).collect(Collectors.toList());
                        int k = 2;
                        IntUnaryOperator f = (final int x) -> { int y = x * k; return y * n; };
                        Supplier<List<String>> made = ArrayList<String>::new;
                        List<String> c = made.get(); c.add("c");
                        IntFunction<int[]> arrays = int[]::new;
                        synchronized (lock) { n++; }
                        Runnable r = () -> n++;
                        Runnable q = () -> { n--; };
                        r.run(); q.run();
                        Function<Object, String> t = Object::toString;
                        return l + " " + f.applyAsInt(3) + " " + c + " " + (arrays.apply(0).length + n) + " " + t.apply("x");
                    }
                }
                """);
    }

    @Test
    void typesWithoutNames() {
        same("[1, a] 2 [x] 7", """
                class Host {
                    static <T> void swap(List<T> l) { l.add(l.remove(0)); }
                    @Async Object body() {
                        List<?> l = new ArrayList<>(List.of("a", 1));
                        swap(l);
                        var v = true ? 1 : "a";
                        var w = List.of(v, "b");
                        Comparable<?> c = v;
                        var anon = new Object() { int q = 6; int up() { return ++q; } };
                        List<? super String> in = new ArrayList<>();
                        in.add("x");
                        return l + " " + w.size() + " " + in + " " + anon.up();
                    }
                }
                """);
    }

    @Test
    void textKept() {
        same("a\nb //x \t7", """
                class Host {
                    private int n = 3;
                    @Async Object body() {
                        String t = \"""
                            a
                            b //x \\t\""";
                        /* n */ n /* is */ += // ( more
                            4 /* four */;
                        return add( /* ( */ t, // "
                            n);
                    }
                    private String add(String s, int n) { return s + n; }
                }
                """);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void newerSyntax() {
        same("pt3|line 4|big 7|null|other|A|B0|2|q5|1", """
                class Host {
                    record Point(int x, int y) {}
                    record Line(Point from, Point to) {}
                    sealed interface S permits P, Q {}
                    record P() implements S {}
                    record Q(int n) implements S {}
                    enum E { A, B }
                    private int limit = 5;
                    String kind(Object o) {
                        return "";
                    }
                    @Async Object body() {
                        String all = "";
                        for (Object o : new Object[] {new Point(1, 2), new Line(new Point(4, 0), null), 7, null, 'c', E.A, E.B}) {
                            all += switch (o) {
                                case Point(int x, var y) -> "pt" + (x + y);
                                case Line(Point(var a, _), Point _) when a > limit -> "never";
                                case Line(Point(int a, int _), var _) -> "line " + a;
                                case Integer i when i > limit -> { int big = i; yield "big " + big; }
                                case null -> "null";
                                case E.A -> "A";
                                case E e -> e + "" + (e.ordinal() - 1);
                                default -> "other";
                            } + "|";
                        }
                        Object p = new Point(2, 3);
                        if (p instanceof Point(int x, int y) && x < y) all += x + "|";
                        S s = new Q(limit);
                        all += switch (s) { case P() -> "p"; case Q(int n) -> "q" + n; };
                        int count = 0;
                        for (var _ : List.of(1)) count++;
                        try { Integer.parseInt("x"); } catch (NumberFormatException _) { all += "|"; }
                        BiFunction<String, String, String> f = (_, _) -> "";
                        return all + count + f.apply("", "");
                    }
                }
                """);
    }
}
