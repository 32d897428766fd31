package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<Object> {
    static {
        Abi.check(1, "Input_run");
    }

    private Input receiver;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Integer generic = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                receiver = new Input();
                // Input.java:86: await(value("given", 4))
                awaited = await(Trace.value("given", 4), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                // Input.java:86: new Input().chain(await(value("given", 4)))
                ObjectMachine<String> call = InputAsync.chain$machine(receiver, value);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    receiver = null;
                    return suspend(2, call, run, depth);
                }
                left = call.result;
            case 2:
                if (at != 0) { at = 0; left = ((ObjectMachine<String>) run.take()).result; }
                // Input.java:86: new Input().<Integer>generic(3)
                ObjectMachine call2 = InputAsync.<Integer>generic$machine(new Input(), 3);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    receiver = null;
                    return suspend(3, call2, run, depth);
                }
                generic = (Integer) call2.result;
            case 3:
                if (at != 0) { at = 0; generic = (Integer) ((ObjectMachine) run.take()).result; }
                return ready(left + generic);
        }
    }

    @Override
    protected void clear() {
        receiver = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:86, awaiting value(\"given\", 4)";
            case 2 -> "Input.java:86, awaiting new Input().chain(await(value(\"given\", 4)))";
            case 3 -> "Input.java:86, awaiting new Input().<Integer>generic(3)";
            default -> super.place(state);
        };
    }
}
