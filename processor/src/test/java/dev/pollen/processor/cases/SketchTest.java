// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.processor.ir.MachineClass;
import dev.pollen.processor.ir.Node;
import org.junit.jupiter.api.Test;

/** Statements of the IR as machines. */
class SketchTest {
    private final Sketch s = new Sketch();

    private SketchedProgram check(String name, String source, MachineClass... machines) throws Exception {
        new SketchedProgram(name + "-in-parts", 200, source, machines).check();
        return new SketchedProgram(name, source, machines).check();
    }

    @Test
    void sequence() throws Exception {
        s.locals("int a, int b");
        check(
                "sequence",
                """
                static int run() {
                    log("before");
                    int a = await(value("a", 1));
                    log("after " + a);
                    await(value("x", 2));
                    int b = await(value("b", a));
                    return a + b;
                }
                """,
                s.machine(
                        "run",
                        "int",
                        s.plain("log(\"before\");"),
                        s.declare("int", "a"),
                        s.await("a", "Integer", "value(\"a\", 1)"),
                        s.plain("log(\"after \" + a);"),
                        s.await(null, "Integer", "value(\"x\", 2)"),
                        s.declare("int", "b"),
                        s.await("b", "Integer", "value(\"b\", a)"),
                        s.leave("return a + b")));
    }

    @Test
    void recursion() throws Exception {
        s.locals("int r");
        Sketch t = new Sketch().parameters("int n").locals("int rec").temporaries("int end");
        check(
                "recursion",
                """
                static int run() {
                    int r = rec(3);
                    return r;
                }
                static int rec(int n) {
                    if (n == 0) return await(value("end", 1));
                    int rec = rec(n - 1);
                    return rec + 1;
                }
                """,
                s.machine("run", "int", s.call("r", "Input_rec", "int", "new Input_rec(3)"), s.leave("return r")),
                t.machine(
                        "rec",
                        "int",
                        t.choice(
                                "n == 0",
                                t.block(t.await("end", "Integer", "value(\"end\", 1)"), t.leave("return end")),
                                null),
                        t.declare("int", "rec"),
                        t.call("rec", "Input_rec", "int", "new Input_rec(n - 1)"),
                        t.leave("return rec + 1")));
    }

    @Test
    void forLoop() throws Exception {
        s.locals("int i, int sum, int v");
        check(
                "for",
                """
                static int run() {
                    int sum = 0;
                    for (int i = 0; i < 4; i++) {
                        if (i == 1) continue;
                        int v = await(value("v" + i, i));
                        if (v == 3) break;
                        sum += v;
                    }
                    return sum;
                }
                """,
                s.machine(
                        "run",
                        "int",
                        s.declare("int", "sum", "0"),
                        s.declare("int", "i", "0"),
                        s.loop(
                                "loop",
                                s.block(),
                                "i < 4",
                                s.block(
                                        s.plain("if (i == 1) <<continue loop>>"),
                                        s.declare("int", "v"),
                                        s.await("v", "Integer", "value(\"v\" + i, i)"),
                                        s.plain("if (v == 3) <<break loop>>"),
                                        s.plain("sum += v;")),
                                s.block(s.plain("i++;"))),
                        s.leave("return sum")));
    }

    @Test
    void loopWithAwaitsEverywhere() throws Exception {
        s.locals("int i, int v").temporaries("int limit, int step");
        check(
                "everywhere",
                """
                static void run() {
                    int i = 0;
                    for (; i < await(value("limit", 3)); i += await(value("step", 1))) {
                        if (i == 1) continue;
                        int v = await(value("v", i));
                        if (v > 5) break;
                        log(v);
                    }
                    log("end " + i);
                }
                """,
                s.machine(
                        "run",
                        "void",
                        s.declare("int", "i", "0"),
                        s.loop(
                                "loop",
                                s.block(s.await("limit", "Integer", "value(\"limit\", 3)")),
                                "i < limit",
                                s.block(
                                        s.plain("if (i == 1) <<continue loop>>"),
                                        s.declare("int", "v"),
                                        s.await("v", "Integer", "value(\"v\", i)"),
                                        s.plain("if (v > 5) <<break loop>>"),
                                        s.plain("log(v);")),
                                s.block(s.await("step", "Integer", "value(\"step\", 1)"), s.assign("i", "i + step"))),
                        s.plain("log(\"end \" + i);")));
    }

    @Test
    void doLoopAndEndless() throws Exception {
        s.locals("int i, String t").temporaries("boolean more");
        check(
                "do",
                """
                static String run() {
                    int i = 0;
                    do {
                        i++;
                        if (i == 2) continue;
                        await(value("i", i));
                    } while (i < 3);
                    do {
                        i++;
                        if (i == 5) continue;
                        log(i);
                    } while (await(value("more", i < 6)));
                    while (true) {
                        String t = await(value("t", "x" + i));
                        if (i-- < 4) return t;
                    }
                }
                """,
                s.machine(
                        "run",
                        "String",
                        s.declare("int", "i", "0"),
                        s.doLoop(
                                "loop",
                                s.block(
                                        s.plain("i++;\n                        if (i == 2) <<continue loop>>"),
                                        s.await(null, "Integer", "value(\"i\", i)")),
                                s.block(),
                                "i < 3"),
                        s.doLoop(
                                "loop2",
                                s.block(s.plain("i++;"), s.plain("if (i == 5) <<continue loop2>>"), s.plain("log(i);")),
                                s.block(s.await("more", "Boolean", "value(\"more\", i < 6)")),
                                "more"),
                        s.loop(
                                "loop",
                                s.block(),
                                "",
                                s.block(
                                        s.declare("String", "t"),
                                        s.await("t", "String", "value(\"t\", \"x\" + i)"),
                                        s.plain("if (i-- < 4) <<return t>>")),
                                s.block())));
    }

    @Test
    void labelsNest() throws Exception {
        s.locals("int i, int j");
        check(
                "labels",
                """
                static void run() {
                    int i = 0;
                    outer:
                    while (i < 4) {
                        i++;
                        for (int j = 0; j < 3; j++) {
                            await(value("a", i * 10 + j));
                            if (j == 1) continue outer;
                            if (i == 3) break outer;
                        }
                    }
                    block: {
                        if (i == 3) break block;
                        await(value("never", 1));
                    }
                    log("end");
                }
                """,
                s.machine(
                        "run",
                        "void",
                        s.declare("int", "i", "0"),
                        s.loop(
                                "outer",
                                s.block(),
                                "i < 4",
                                s.block(
                                        s.plain("i++;"),
                                        s.declare("int", "j", "0"),
                                        s.loop(
                                                "loop",
                                                s.block(),
                                                "j < 3",
                                                s.block(
                                                        s.await(null, "Integer", "value(\"a\", i * 10 + j)"),
                                                        s.plain("if (j == 1) <<continue outer>>"),
                                                        s.choice("i == 3", s.block(s.leave("break outer")), null)),
                                                s.block(s.plain("j++;")))),
                                s.block()),
                        s.labelled(
                                "block",
                                s.plain("if (i == 3) <<break block>>"),
                                s.await(null, "Integer", "value(\"never\", 1)")),
                        s.plain("log(\"end\");")));
    }

    private Node branch(String name) {
        return s.await(null, "Integer", "value(\"" + name + "\", i)");
    }

    @Test
    void choices() throws Exception {
        s.locals("int i");
        check(
                "choices",
                """
                static void run() {
                    for (int i = 0; i < 4; i++) {
                        if (eval("c1", i == 1)) await(value("then", i));
                        if (eval("c2", i == 1 ? true : i == 2)) await(value("then2", i));
                        else log("else2");
                        if (eval("c3", i < 2) || i == 3) {
                            log("then3");
                            await(value("then3", i));
                        } else {
                            await(value("else3", i));
                            log("after");
                        }
                        if (i == 0) {
                            log("zero");
                        } else if (i == 1) {
                            await(value("one", i));
                        } else {
                            await(value("many", i));
                        }
                    }
                }
                """,
                s.machine(
                        "run",
                        "void",
                        s.declare("int", "i", "0"),
                        s.loop(
                                "loop",
                                s.block(),
                                "i < 4",
                                s.block(
                                        s.choice("eval(\"c1\", i == 1)", s.block(branch("then")), null),
                                        s.choice(
                                                "eval(\"c2\", i == 1 ? true : i == 2)",
                                                s.block(branch("then2")),
                                                s.block(s.plain("log(\"else2\");"))),
                                        s.choice(
                                                "eval(\"c3\", i < 2) || i == 3",
                                                s.block(s.plain("log(\"then3\");"), branch("then3")),
                                                s.block(branch("else3"), s.plain("log(\"after\");"))),
                                        s.choice(
                                                "i == 0",
                                                s.block(s.plain("log(\"zero\");")),
                                                s.block(s.choice(
                                                        "i == 1", s.block(branch("one")), s.block(branch("many")))))),
                                s.block(s.plain("i++;")))));
    }

    @Test
    void catches() throws Exception {
        s.locals("int i, int v, IOException e");
        check(
                "catches",
                """
                static int run() {
                    int v = 0;
                    for (int i = 0; i < 3; i++) {
                        try {
                            log("try");
                            v = i == 1 ? await(fail("f", new IOException("x")), IOException.class) : await(value("v", i));
                            log("after");
                        } catch (IOException e) {
                            log(e);
                            v = 7;
                            continue;
                        }
                        log("v " + v);
                    }
                    return v;
                }
                """.replace("await(fail", "(Integer) await(fail"),
                s.machine(
                        "run",
                        "int",
                        s.declare("int", "v", "0"),
                        s.declare("int", "i", "0"),
                        s.loop(
                                "loop",
                                s.block(),
                                "i < 3",
                                s.block(
                                        s.guarded(
                                                s.block(
                                                        s.plain("log(\"try\");"),
                                                        s.choice(
                                                                "i == 1",
                                                                s.block(s.await(
                                                                        "v",
                                                                        "Integer",
                                                                        "fail(\"f\", new IOException(\"x\"))")),
                                                                s.block(s.await("v", "Integer", "value(\"v\", i)"))),
                                                        s.plain("log(\"after\");")),
                                                "IOException",
                                                "e",
                                                s.block(
                                                        s.plain("log(e);"),
                                                        s.plain("v = 7;"),
                                                        s.leave("continue loop"))),
                                        s.plain("log(\"v \" + v);")),
                                s.block(s.plain("i++;"))),
                        s.leave("return v")));
    }

    @Test
    void endsThatAreNotReached() throws Exception {
        s.locals("int i");
        SketchedProgram program = check(
                "ends",
                """
                static byte run() throws IOException {
                    for (int i = 0; ; i++) {
                        if (i == 2) {
                            await(value("a", 1));
                            return 5;
                        } else if (i > 2) {
                            throw new IOException();
                        }
                        await(value("b", 1));
                    }
                }
                """,
                s.machine(
                        "run",
                        "byte",
                        s.declare("int", "i", "0"),
                        s.loop(
                                "loop",
                                s.block(),
                                "",
                                s.block(
                                        s.choice(
                                                "i == 2",
                                                s.block(
                                                        s.await(null, "Integer", "value(\"a\", 1)"),
                                                        s.leave("return 5")),
                                                s.block(s.choice(
                                                        "i > 2", s.block(s.thrown("new IOException()")), null))),
                                        s.await(null, "Integer", "value(\"b\", 1)")),
                                s.block(s.plain("i++;")))));
        assertThat(program.text("Input_run")).contains("result = 5");
    }
}
