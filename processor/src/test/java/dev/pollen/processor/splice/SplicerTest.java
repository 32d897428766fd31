// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Access;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Label;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.VariableElement;
import org.junit.jupiter.api.Test;

/** What text becomes, piece by piece. */
class SplicerTest {
    @Test
    void membersOfTheReceiver() {
        assertThat(Snippet.members("int n; static int s; int m() { return 0; } static int t() { return 0; }"
                                + "@Async void body() { n = this.n + Host.this.m() + m() + s + t() + Host.s; }")
                        .spliced())
                .isEqualTo("self.n = self.n + self.m() + self.m() + #Host.s + #Host.t() + #Host.s;");
    }

    @Test
    void membersThatAreInherited() {
        assertThat(Snippet.file("import dev.pollen.Async;\nclass Host extends Thread {"
                                + " @Async void body() { setPriority(MAX_PRIORITY); hashCode(); Thread.yield(); } }")
                        .spliced())
                .isEqualTo("self.setPriority(#Host.MAX_PRIORITY);\nself.hashCode();\n#Thread.yield();");
    }

    @Test
    void receiverAndVariablesAreCapturedByLambdasAndClasses() {
        assertThat(Snippet.members("int n; @Async void body(int a) { int q = a; Supplier<Object> s = () -> n + a;"
                                + " Object o = new Object() { int r = n + q; Object me = this; }; }")
                        .spliced())
                .isEqualTo("""
                        int q = a;
                        #Supplier<#Object> s = () -> ^self.n + ^a;
                        #Object o = new #Object() { int r = ^self.n + ^q; #Object me = this; };""");
    }

    @Test
    void enclosingInstances() {
        assertThat(Snippet.file("import dev.pollen.Async;\nclass Host<T> { T t; int n; class Mid { class In { int n;"
                                + " @Async void body() { n = Host.this.n; Object o = t; Runnable r = () -> o(Mid.this); }"
                                + " void o(Object o) {} } } }")
                        .spliced())
                .isEqualTo("""
                        self.n = ((#Host<T>) Host$this(((#Host<T>.Mid) Mid$this(self)))).n;
                        #Object o = ((#Host<T>) Host$this(((#Host<T>.Mid) Mid$this(self)))).t;
                        #Runnable r = () -> ^self.o(((#Host<T>.Mid) Mid$this(^self)));""");
    }

    @Test
    void typesAreNamed() {
        assertThat(Snippet.body("Map.Entry<String, int[]>[] e = null; java.util.List<? super Host> l = new"
                                + " java.util.ArrayList<>(); Object o = (Object) List.class;")
                        .spliced())
                .isEqualTo("""
                        #Map.Entry<#String, int[]>[] e = null;
                        #List<? super #Host> l = new #ArrayList<>();
                        #Object o = (#Object) #List.class;""");
    }

    @Test
    void typeParametersHaveTheNamesOfTheMachine() {
        assertThat(Snippet.file("import dev.pollen.Async; import java.util.List;\nclass Host<T> { List<T> all;"
                                + " @Async <T> void body(T t) { T u = t; var first = all; class L<T> { T x; } } }")
                        .spliced())
                .isEqualTo("#T u = t;\nvar first = self.all;\nclass L<T> { T x; }");
    }

    @Test
    void staticImports() {
        assertThat(Snippet.file(
                                "import static java.lang.Math.*; import static java.util.Map.entry; import dev.pollen.Async;\n"
                                        + "class Host { @Async void body() { double d = max(PI, 1); Object o = entry(1, 2); } }")
                        .spliced())
                .isEqualTo("double d = #Math.max(#Math.PI, 1);\n#Object o = #Map.entry(1, 2);");
    }

    @Test
    void bindings() {
        assertThat(Snippet.body("Object o = 1; if (o instanceof final String s && s.isEmpty()) {}"
                                + " Predicate<Object> p = x -> x instanceof Integer i && i > 0;")
                        .spliced())
                .isEqualTo("""
                        #Object o = 1;
                        if (BIND(o instanceof String s) && s.isEmpty()) {}
                        #Predicate<#Object> p = x -> x instanceof #Integer i && i > 0;""");
    }

    @Test
    void intersectionsAreCastWhereTheyAreUsed() {
        assertThat(Snippet.file(
                                "import dev.pollen.Async; import java.util.List;\ninterface A {} interface B { void b(); }"
                                        + " record X() implements A, B { public void b() {} }"
                                        + " enum Y implements A, B { Y; public void b() {} }"
                                        + " class Host { static <T> T pick(T a, T b) { return a; } static void use(A a) {}"
                                        + " @Async void body() { var v = pick(new X(), Y.Y); v = pick(v, v); v.b(); use(v);"
                                        + " var l = List.of(v); l.get(0).b(); l.get(0); l.forEach(each -> each.b()); } }")
                        .spliced())
                .isEqualTo("""
                        var v = #Host.pick(new #X(), #Y.Y);
                        v = ((#A & #B) #Host.pick(((#A & #B) v), ((#A & #B) v)));
                        ((#A & #B) v).b();
                        #Host.use(((#A & #B) v));
                        var l = #List.of(((#A & #B) v));
                        ((#A & #B) l.get(0)).b();
                        l.get(0);
                        l.forEach(each -> ((#A & #B) each).b());""");
    }

    @Test
    void intersectionsThatWereEvaluatedBefore() {
        Snippet snippet =
                Snippet.file("import dev.pollen.Async;\ninterface A {} interface B {} record X() implements A, B {}"
                        + " record Y() implements A, B {} class Host { static <T> T pick(T a, T b) { return a; } static void use(B a) {}"
                        + " @Async void body() { use(pick(new X(), new Y())); } }");
        assertThat(replaced(snippet, 0, "pick(new X(), new Y())", "one"))
                .startsWith("#Host.use(((#")
                .endsWith(") one));");
    }

    @Test
    void resourcesAreCopies() {
        assertThat(Snippet.members("AutoCloseable f; @Async void body(AutoCloseable a) throws Exception {"
                                + " try (a; AutoCloseable b = a) { b.hashCode(); } }")
                        .spliced())
                .isEqualTo("try (^a; #AutoCloseable b = a) { b.hashCode(); }");
    }

    @Test
    void textBlocksThatWouldWarn() {
        assertThat(Snippet.body("String s = \"\"\"\n  a\n  b\"\"\"; String t = \"\"\"\n  a  \n\tb\\n\"\"\";")
                        .spliced())
                .isEqualTo("#String s = \"\"\"\n  a\n  b\"\"\";\n#String t = \" a\\nb\\n\";");
    }

    @Test
    void returnsLeave() {
        assertThat(Snippet.members("int n; @Async int body() { if (n > 0) return n + 1; else { return 2; } }")
                        .spliced())
                .isEqualTo("if (self.n > 0) LEAVE(return self.n + 1) else { LEAVE(return 2) }");
    }

    @Test
    void jumpsOutOfTheTextLeave() {
        Snippet snippet = Snippet.body(
                "a: while (true) { for (;;) { if (hashCode() > 0) break; if (hashCode() > 1) continue a; } break; }");
        TreePath loop = snippet.find("while (");
        snippet.splicer().label((StatementTree) loop.getLeaf(), new Label("out"), new Label("next"));
        assertThat(Rendered.of(snippet.splicer().statement(snippet.find("for ("))))
                .isEqualTo("for (;;) { if (self.hashCode() > 0) break;"
                        + " if (self.hashCode() > 1) LEAVE(continue next) }");
        assertThat(Rendered.of(snippet.splicer().statement(snippet.find("break;", 1))))
                .isEqualTo("LEAVE(break out)");
    }

    @Test
    void operandsThatAreEvaluatedAlready() {
        Snippet snippet = Snippet.members("private int f(int a, int b) { return a; } Host h; int[] x; int n;"
                + "@Async void body(int i) { h.f(i + 1, x[0]); x[i] += n; int z = i + n + 2; h.n = i; }");
        assertThat(replaced(snippet, 0, "h", "one", "i + 1", "two")).isEqualTo("f$call(one, two, self.x[0]);");
        assertThat(replaced(snippet, 1, "x", "one", "i", "two")).isEqualTo("one[two] += self.n;");
        assertThat(replaced(snippet, 2, "i + n", "(one)")).isEqualTo("int z = (one) + 2;");
        assertThat(replaced(snippet, 3, "h", "one", "i", "two")).isEqualTo("one.n = two;");
    }

    private static String replaced(Snippet snippet, int statement, String... operands) {
        Map<Tree, Code> replaced = new IdentityHashMap<>();
        for (int each = 0; each < operands.length; each += 2) {
            replaced.put(
                    snippet.find(snippet.statement(statement), operands[each]).getLeaf(), Code.raw(operands[each + 1]));
        }
        return Rendered.of(snippet.splicer().expression(snippet.statement(statement), replaced));
    }

    @Test
    void fieldsOnDemand() {
        Snippet snippet = Snippet.members(
                "private int n; int m; private static int s;" + "@Async void body(Host h) { h.n += h.m + s; m = 1; }");
        VariableElement n = field(snippet, "h.n"), m = field(snippet, "h.m"), s = field(snippet, "s");
        Code h = Code.use(snippet.variables().parameters().get(0));
        Splicer splicer = snippet.splicer();
        assertThat(Rendered.of(splicer.get(n, h)) + " " + Rendered.of(splicer.get(n, null)))
                .isEqualTo("n$get(h) n$get(self)");
        assertThat(Rendered.of(splicer.set(n, h, Code.raw("1")))).isEqualTo("n$set(h, 1)");
        assertThat(Rendered.of(splicer.get(m, h)) + " " + Rendered.of(splicer.get(m, null)))
                .isEqualTo("h.m self.m");
        assertThat(Rendered.of(splicer.set(m, null, Code.raw("1")))).isEqualTo("self.m = 1");
        assertThat(Rendered.of(splicer.get(s, null)) + Rendered.of(splicer.set(s, null, Code.raw("1"))))
                .isEqualTo("s$get()s$set(1)");
        assertThat(splicer.accesses()).extracting(Access::accessor).containsExactly("n$get", "n$set", "s$get", "s$set");
        assertThat(splicer.needsAccessor(snippet.find("h.n"))).isTrue();
        assertThat(splicer.needsAccessor(snippet.find("h.m"))).isFalse();
    }

    private static VariableElement field(Snippet snippet, String text) {
        return (VariableElement) Objects.requireNonNull(snippet.method().elementOf(snippet.find(text)));
    }

    @Test
    void overloadsHaveAccessorsOfTheirOwn() {
        assertThat(Snippet.members("private void f(int i) {} private void f(String s) {} private int f;"
                                + " @Async void body() { f(1); f(\"\"); f(2); f = 1; }")
                        .spliced())
                .isEqualTo("f$call(self, 1);\nf$call2(self, \"\");\nf$call(self, 2);\nf$set(self, 1);");
    }

    @Test
    void assertionsFollowTheUsersClass() {
        assertThat(Snippet.body("int n = 1; assert n > 0; assert n > 1 : \"m\" + n;")
                        .spliced())
                .isEqualTo("""
                        int n = 1;
                        { if (!assertionsDisabled$get() && !(n > 0)) throw new #AssertionError(); }
                        { if (!assertionsDisabled$get() && !(n > 1)) throw new #AssertionError("m" + n); }""");
    }

    @Test
    void updatesOfWhatHasToBeEvaluatedFirst() {
        assertThat(Snippet.members("private int n; Host h() { return this; }"
                                + " @Async void body() { h().n += n; Runnable r = () -> { h().n--; }; }")
                        .spliced())
                .isEqualTo("""
                        { var target = self.h(); n$set(target, (#int) (n$get(target) + (n$get(self)))); }
                        #Runnable r = () -> { n$postDecrement(^self.h()); };""");
    }

    @Test
    void typesAsWritten() {
        Snippet snippet = Snippet.body("Map.Entry<String, Object> a; var b = 1; int c[] = {1}; List<?>[] d;");
        assertThat(type(snippet, 0)).isEqualTo("#Map.Entry<#String, #Object>");
        assertThat(type(snippet, 1)).isEqualTo("var");
        assertThat(type(snippet, 2)).isEqualTo("#int[]");
        assertThat(type(snippet, 3)).isEqualTo("#List<?>[]");
    }

    private static String type(Snippet snippet, int statement) {
        TreePath path = snippet.statement(statement);
        Tree type = ((VariableTree) path.getLeaf()).getType();
        return Rendered.of(snippet.splicer().typeText(new TreePath(path, type)));
    }
}
