package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    private static final VarHandle count$;

    private static final VarHandle flag$;

    static {
        Abi.check(1, "Input_run");
        count$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "count", int.class);
        flag$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "flag", boolean.class);
    }

    private Input in;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int update;
        if (at == 0) {
            InputAsync.Host.initialized();
            in = new Input();
            // Input.java:31: in.new Inner().update()
            IntMachine call = Input_InnerAsync.update$machine(in.new Inner());
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                return suspend(1, call, run, depth);
            }
            update = call.result;
        } else { at = 0; update = ((IntMachine) run.take()).result; }
        return ready(update + " " + count$get(in) + flag$get(in));
    }

    @Override
    protected void clear() {
        in = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:31, awaiting in.new Inner().update()";
            default -> super.place(state);
        };
    }

    private static int count$get(Input self) {
        return (int) count$.get(self);
    }

    private static boolean flag$get(Input self) {
        return (boolean) flag$.get(self);
    }
}
