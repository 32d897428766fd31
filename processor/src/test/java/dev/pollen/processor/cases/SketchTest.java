// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import org.junit.jupiter.api.Test;

/** Statements of the IR as machines. */
class SketchTest {
    @Test
    void sequence() throws Exception {
        Sketch s = new Sketch().locals("int a, int b");
        new SketchedProgram(
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
                                s.leave("return a + b")))
                .check();
    }

    @Test
    void recursion() throws Exception {
        Sketch s = new Sketch().locals("int r");
        Sketch t = new Sketch().parameters("int n").locals("int rec");
        new SketchedProgram(
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
                        s.machine(
                                "run", "int", s.call("r", "Input_rec", "int", "new Input_rec(3)"), s.leave("return r")),
                        t.temporaries("int end")
                                .machine(
                                        "rec",
                                        "int",
                                        t.choice(
                                                "n == 0",
                                                t.block(
                                                        t.await("end", "Integer", "value(\"end\", 1)"),
                                                        t.leave("return end")),
                                                null),
                                        t.declare("int", "rec"),
                                        t.call("rec", "Input_rec", "int", "new Input_rec(n - 1)"),
                                        t.leave("return rec + 1")))
                .check();
    }

    @Test
    void loops() throws Exception {
        Sketch s = new Sketch().locals("int i, int sum, int v");
        new SketchedProgram(
                        "loops",
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
                                s.leave("return sum")))
                .check();
    }
}
