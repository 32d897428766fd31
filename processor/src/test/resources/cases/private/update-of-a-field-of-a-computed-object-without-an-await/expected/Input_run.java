package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    private static final VarHandle counts$;

    private static final VarHandle count$;

    static {
        Abi.check(1, "Input_run");
        counts$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "counts", Map.class);
        count$ = Members.field(MethodHandles.lookup(), Input.Count.class, Input.Count.class, "count", int.class);
    }

    private Input input;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                input = new Input();
                // Input.java:20: input.add("a")
                VoidMachine call = InputAsync.add$machine(input, "a");
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
            case 1:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:21: input.add("a")
                VoidMachine call2 = InputAsync.add$machine(input, "a");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:22: await(value("between", 1))
                if (await(Trace.value("between", 1), run, depth) == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:23: input.addTwice("b")
                VoidMachine call3 = InputAsync.addTwice$machine(input, "b");
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(4, call3, run, depth);
                }
            case 4:
                if (at != 0) { at = 0; run.take(); }
                return ready(count$get(counts$get(input).get("a")) + " " + count$get(counts$get(input).get("b")));
        }
    }

    @Override
    protected void clear() {
        input = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting input.add(\"a\")";
            case 2 -> "Input.java:21, awaiting input.add(\"a\")";
            case 3 -> "Input.java:22, awaiting value(\"between\", 1)";
            case 4 -> "Input.java:23, awaiting input.addTwice(\"b\")";
            default -> super.place(state);
        };
    }

    private static Map<String, Input.Count> counts$get(Input self) {
        return (Map<String, Input.Count>) counts$.get(self);
    }

    private static int count$get(Input.Count self) {
        return (int) count$.get(self);
    }
}
