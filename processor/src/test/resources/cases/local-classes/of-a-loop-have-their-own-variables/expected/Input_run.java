package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private List<Object> all;

    private int i;

    private Locals locals;

    private Locals.Turn early;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                all = new ArrayList<>();
                i = 0;
            case 1:
                for (; at != 0 || i < 3; i++) {
                    if (at == 0) {
                        int turn = i;
                        locals = new Locals(turn);
                        early = locals.new Turn();
                        // Input.java:25: await(value("a" + i, 1))
                        if (await(Trace.value("a" + i, 1), run, depth) == SUSPENDED) {
                            return suspend(1);
                        }
                    } else { at = 0; run.take(); }
                    all.add(early);
                    all.add(locals.new Turn());
                    early.calls = 7;
                }
                // Input.java:30: await(value("b", 1))
                if (await(Trace.value("b", 1), run, depth) == SUSPENDED) {
                    locals = null;
                    early = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
                return ready(all + " " + all);
        }
    }

    @Override
    protected void clear() {
        all = null;
        locals = null;
        early = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting value(\"a\" + i, 1)";
            case 2 -> "Input.java:30, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }

    private static final class Locals {
        private final int turn;

        Locals(int turn) {
            this.turn = turn;
        }

        class Turn {
            int calls;

            @Override
            public String toString() {
                return turn + "." + calls++;
            }
        }
    }
}
