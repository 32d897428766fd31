package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    private static final MethodHandle Input$;

    static {
        Abi.check(1, "Input_run");
        Input$ = Members.constructor(MethodHandles.lookup(), Input.class, Input.class, String.class);
    }

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String body;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:63: new Input("one").body(new Input("two"))
            ObjectMachine<String> call = InputAsync.body$machine(Input$new("one"), Input$new("two"));
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                return suspend(1, call, run, depth);
            }
            body = call.result;
        } else { at = 0; body = ((ObjectMachine<String>) run.take()).result; }
        return ready(body);
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:63, awaiting new Input(\"one\").body(new Input(\"two\"))";
            default -> super.place(state);
        };
    }

    private static Input Input$new(String name) {
        try {
            return (Input) Input$.invokeExact(name);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}
