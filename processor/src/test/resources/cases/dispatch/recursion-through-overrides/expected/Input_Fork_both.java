package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Fork#both(cases.Input.Node, cases.Input.Node, int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Fork_both extends IntMachine {
    static {
        Abi.check(1, "Input_Fork_both");
    }

    private Input.Fork self;

    private Input.Node a;

    private Input.Node b;

    private int from;

    Input_Fork_both(Input.Fork self, Input.Node a, Input.Node b, int from) {
        this.self = Objects.requireNonNull(self);
        this.a = a;
        this.b = b;
        this.from = from;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int both;
        if (at == 0) {
            Trace.log("fork " + from);
            // Input.java:47: super.both(a, b, from)
            IntMachine call = Input_NodeAsync.both$exactly(self, a, b, from);
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                self = null;
                a = null;
                b = null;
                return suspend(1, call, run, depth);
            }
            both = call.result;
        } else { at = 0; both = ((IntMachine) run.take()).result; }
        return ready(both);
    }

    @Override
    protected void clear() {
        self = null;
        a = null;
        b = null;
    }

    @Override
    protected String method() {
        return "Fork.both";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:47, awaiting super.both(a, b, from)";
            default -> super.place(state);
        };
    }
}
