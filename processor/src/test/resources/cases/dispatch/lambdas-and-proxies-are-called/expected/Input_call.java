package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#call(cases.Input.Step, java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_call<A, B> extends ObjectMachine<B> {
    static {
        Abi.check(1, "Input_call");
    }

    private Input.Step<A, B> step;

    private A a;

    Input_call(Input.Step<A, B> step, A a) {
        this.step = step;
        this.a = a;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        B apply = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:20: await(value("a", a))
                awaited = await(Trace.value("a", a), run, depth);
                if (awaited == SUSPENDED) {
                    a = null;
                    return suspend(1);
                }
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                A awaited2 = (A) awaited;
                // Input.java:21: step.apply(awaited)
                ObjectMachine call = Input_StepAsync.<A, B>apply$machine(step, awaited2);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    step = null;
                    a = null;
                    return suspend(2, call, run, depth);
                }
                apply = (B) call.result;
            case 2:
                if (at != 0) { at = 0; apply = (B) ((ObjectMachine) run.take()).result; }
                return ready(apply);
        }
    }

    @Override
    protected void clear() {
        step = null;
        a = null;
    }

    @Override
    protected String method() {
        return "Input.call";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting value(\"a\", a)";
            case 2 -> "Input.java:21, awaiting step.apply(awaited)";
            default -> super.place(state);
        };
    }
}
