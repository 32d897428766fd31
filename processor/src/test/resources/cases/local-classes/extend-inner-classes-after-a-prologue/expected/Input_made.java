package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#made()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_made extends IntMachine {
    static {
        Abi.check(1, "Input_made");
    }

    private Input self;

    private Locals locals;

    private int early;

    Input_made(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at$ = state;
        Object awaited = null;
        if (at$ == 0) {
            locals = new Locals(self);
            early = locals.new Late(1).at;
            // Input.java:29: await(value("k", 3))
            awaited = await(Trace.value("k", 3), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at$ = 0; awaited = run.take(); }
        int k = (Integer) awaited;
        final Input self2 = self;
        class Text extends Input.Place {
            Text() {
                Trace.log("text");
                self2.super(k);
            }
        }
        return ready(early + locals.new Late(k).at * 10 + new Text().at * 100);
    }

    @Override
    protected void clear() {
        self = null;
        locals = null;
    }

    @Override
    protected String method() {
        return "Input.made";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:29, awaiting value(\"k\", 3)";
            default -> super.place(state);
        };
    }

    private static final class Locals {
        private final Input self;

        Locals(Input self) {
            this.self = self;
        }

        class Late extends Input.Place {
            Late(int at) {
                int doubled = Trace.eval("before", 2 * at);
                self.super(doubled);
            }
        }
    }
}
