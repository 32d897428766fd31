package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int depth2;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:53: new Fork(new Leaf(), new Fork(new Fork(new Leaf(), new Le...
            IntMachine call = Input_ForkAsync.depth$machine(new Input.Fork(new Input.Leaf(), new Input.Fork(new Input.Fork(new Input.Leaf(), new Input.Leaf()), new Input.Leaf())), 0);
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                return suspend(1, call, run, depth);
            }
            depth2 = call.result;
        } else { at = 0; depth2 = ((IntMachine) run.take()).result; }
        return ready(depth2);
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:53, awaiting new Fork(new Leaf(), new Fork(new Fork(new Leaf(), new Le...";
            default -> super.place(state);
        };
    }
}
