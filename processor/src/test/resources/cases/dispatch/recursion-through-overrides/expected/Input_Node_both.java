package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Node#both(cases.Input.Node, cases.Input.Node, int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Node_both extends IntMachine {
    static {
        Abi.check(1, "Input_Node_both");
    }

    private Input.Node a;

    private Input.Node b;

    private int from;

    private int arg1;

    Input_Node_both(Input.Node self, Input.Node a, Input.Node b, int from) {
        Objects.requireNonNull(self);
        this.a = a;
        this.b = b;
        this.from = from;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int depth2 = 0;
        switch (at) {
            default:
                // Input.java:16: a.depth(from)
                IntMachine call = Input_NodeAsync.depth$machine(a, from);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    a = null;
                    return suspend(1, call, run, depth);
                }
                arg1 = call.result;
            case 1:
                if (at != 0) { at = 0; arg1 = ((IntMachine) run.take()).result; }
                // Input.java:16: b.depth(from)
                IntMachine call2 = Input_NodeAsync.depth$machine(b, from);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    a = null;
                    b = null;
                    return suspend(2, call2, run, depth);
                }
                depth2 = call2.result;
            case 2:
                if (at != 0) { at = 0; depth2 = ((IntMachine) run.take()).result; }
                return ready(Math.max(arg1, depth2));
        }
    }

    @Override
    protected void clear() {
        a = null;
        b = null;
    }

    @Override
    protected String method() {
        return "Node.both";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting a.depth(from)";
            case 2 -> "Input.java:16, awaiting b.depth(from)";
            default -> super.place(state);
        };
    }
}
