// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.processor.ir.MachineClass;
import org.junit.jupiter.api.Test;

/** The homes of variables: what lives in fields, what lambdas see, what is released. */
class SketchVariablesTest {
    private final Sketch s = new Sketch();

    private SketchedProgram check(String name, String source, MachineClass... machines) throws Exception {
        new SketchedProgram(name + "-in-parts", 200, source, machines).check();
        return new SketchedProgram(name, source, machines).check();
    }

    @Test
    void captures() throws Exception {
        s.locals("int k, String t, String u, Supplier<String> f, Supplier<String> g, int i");
        SketchedProgram program = check(
                "captures",
                """
                static String run() {
                    String t = await(value("t", "t"));
                    Supplier<String> f = () -> t;
                    await(value("x", 1));
                    String u;
                    if (t.isEmpty()) u = "empty";
                    else u = "full";
                    Supplier<String> g = () -> t + u;
                    for (int i = 0; i < 2; i++) {
                        int k = await(value("k", i));
                        log(((Supplier<String>) () -> u + k).get());
                    }
                    return f.get() + g.get();
                }
                """,
                s.machine(
                        "run",
                        "String",
                        s.await("t", "String", "value(\"t\", \"t\")"),
                        s.declare("Supplier<String>", "f", "() -> #t"),
                        s.await(null, "Integer", "value(\"x\", 1)"),
                        s.declare("String", "u"),
                        s.plain("if (t.isEmpty()) u = \"empty\";\n                    else u = \"full\";"),
                        s.declare("Supplier<String>", "g", "() -> #t + #u"),
                        s.declare("int", "i", "0"),
                        s.loop(
                                "loop",
                                s.block(),
                                "i < 2",
                                s.block(
                                        s.await("k", "Integer", "value(\"k\", i)"),
                                        s.plain("log(((Supplier<String>) () -> #u + #k).get());")),
                                s.block(s.plain("i++;"))),
                        s.leave("return f.get() + g.get()")));
        assertThat(program.text("Input_run")).contains("() -> u3 + k)");
    }

    @Test
    void copiesAssignedInTheStatementThatCaptures() throws Exception {
        s.locals("int x");
        check(
                "assigned",
                """
                static int run() {
                    int x;
                    await(value("a", 1));
                    if (Trace.eval("c", 1) == 1) {
                        x = 5;
                        log(((Supplier<Integer>) () -> x).get());
                    } else {
                        x = 6;
                    }
                    await(value("b", 1));
                    return x;
                }
                """.replace("Trace.", "cases.support.Trace."),
                s.machine(
                        "run",
                        "int",
                        s.declare("int", "x"),
                        s.await(null, "Integer", "value(\"a\", 1)"),
                        s.plain("""
                                if (eval("c", 1) == 1) {
                                    x = 5;
                                    log(((Supplier<Integer>) () -> #x).get());
                                } else {
                                    x = 6;
                                }"""),
                        s.await(null, "Integer", "value(\"b\", 1)"),
                        s.leave("return x")));
    }

    @Test
    void bindings() throws Exception {
        s.locals("Object o, String t, String u, String w, int i");
        SketchedProgram program = check(
                "bindings",
                """
                static String run() {
                    Object o = await(value("o", "text"));
                    if (o instanceof String t && !t.isEmpty()) log(((Supplier<String>) () -> t).get());
                    if (!(o instanceof String u)) return "none";
                    await(value("x", 1));
                    int i = 0;
                    while (o instanceof String w && i < 2) {
                        await(value("y", w));
                        log(w);
                        i++;
                    }
                    return u;
                }
                """,
                s.machine(
                        "run",
                        "String",
                        s.await("o", "Object", "value(\"o\", \"text\")"),
                        s.choice(
                                "<<o instanceof String t>> && !t.isEmpty()",
                                s.block(s.plain("log(((Supplier<String>) () -> #t).get());")),
                                null),
                        s.plain("if (!(<<o instanceof String u>>)) <<return \"none\">>"),
                        s.await(null, "Integer", "value(\"x\", 1)"),
                        s.declare("int", "i", "0"),
                        s.loop(
                                "loop",
                                s.block(),
                                "<<o instanceof String w>> && i < 2",
                                s.block(
                                        s.await(null, "String", "value(\"y\", w)"),
                                        s.plain("log(w);"),
                                        s.plain("i++;")),
                                s.block()),
                        s.leave("return u")));
        assertThat(program.text("Input_run")).contains("if (o instanceof String t && !t.isEmpty()) {");
    }

    @Test
    void deadReferencesAreReleased() throws Exception {
        s.locals("Object big, Object other, int i");
        check(
                "dead",
                """
                static void run() {
                    Object big = tracked("big", new Object());
                    await(value("a", 1));
                    log(big.getClass().getSimpleName());
                    await(releasing("b", 2, "big"));
                    for (int i = 0; i < 2; i++) {
                        Object other = tracked("other" + i, new Object());
                        await(value("c", 1));
                        log(other.hashCode() == 0);
                        await(releasing("d", 2, "other" + i));
                    }
                }
                """,
                s.machine(
                        "run",
                        "void",
                        s.declare("Object", "big", "tracked(\"big\", new Object())"),
                        s.await(null, "Integer", "value(\"a\", 1)"),
                        s.plain("log(big.getClass().getSimpleName());"),
                        s.await(null, "Integer", "releasing(\"b\", 2, \"big\")"),
                        s.declare("int", "i", "0"),
                        s.loop(
                                "loop",
                                s.block(),
                                "i < 2",
                                s.block(
                                        s.declare("Object", "other", "tracked(\"other\" + i, new Object())"),
                                        s.await(null, "Integer", "value(\"c\", 1)"),
                                        s.plain("log(other.hashCode() == 0);"),
                                        s.await(null, "Integer", "releasing(\"d\", 2, \"other\" + i)")),
                                s.block(s.plain("i++;")))));
    }

    @Test
    void callsWithReferences() throws Exception {
        s.locals("String t, List<String> list");
        Sketch t = new Sketch().parameters("String a, String b").temporaries("String mid");
        Sketch nothing = new Sketch().parameters("String a");
        check(
                "references",
                """
                static String run() {
                    String t = join("x", "y");
                    List<String> list = new ArrayList<>();
                    list.add(join(t, "z"));
                    nothing(t);
                    return t + list;
                }
                static String join(String a, String b) {
                    return a + await(value("mid", "-")) + b;
                }
                static void nothing(String a) {
                    log(a);
                }
                """,
                s.temporaries("String arg")
                        .machine(
                                "run",
                                "String",
                                s.call("t", "Input_join", "String", "new Input_join(\"x\", \"y\")"),
                                s.declare("List<String>", "list", "new ArrayList<>()"),
                                s.call("arg", "Input_join", "String", "new Input_join(t, \"z\")"),
                                s.plain("list.add(arg);"),
                                s.call(null, "Input_nothing", "void", "new Input_nothing(t)"),
                                s.leave("return t + list")),
                t.machine(
                        "join",
                        "String",
                        t.await("mid", "String", "value(\"mid\", \"-\")"),
                        t.leave("return a + mid + b")),
                nothing.machine("nothing", "void", nothing.plain("log(a);")));
    }

    @Test
    void constantsStayConstants() throws Exception {
        s.constants("int K").locals("byte b, int v");
        check(
                "constants",
                """
                static int run() {
                    final int K = 3;
                    int v = await(value("v", K));
                    byte b = K;
                    switch (v) {
                        case K:
                            return b + ((Supplier<Integer>) () -> K).get();
                        default:
                            return 0;
                    }
                }
                """,
                s.machine(
                        "run",
                        "int",
                        s.declare("final int", "K", "3"),
                        s.await("v", "Integer", "value(\"v\", K)"),
                        s.declare("byte", "b", "K"),
                        s.last("""
                                switch (v) {
                                            case K:
                                                <<return b + ((Supplier<Integer>) () -> #K).get()>>
                                            default:
                                                <<return 0>>
                                        }""")));
    }
}
