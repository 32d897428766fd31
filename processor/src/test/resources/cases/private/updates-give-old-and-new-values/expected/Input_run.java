package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
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
    private static final VarHandle next$;

    private static final MethodHandle letter$;

    private static final MethodHandle total$;

    static {
        Abi.check(1, "Input_run");
        next$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "next", Input.Node.class);
        letter$ = Members.staticSetter(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "letter", char.class);
        total$ = Members.staticSetter(MethodHandles.lookup(), Input.class, Input.class, "total", Long.class);
    }

    private Input.Node<String> node;

    private Input input;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String once = null;
        String inLambdas = null;
        String failing = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                node = new Input.Node<>();
                next$set(node, new Input.Node<>());
                input = new Input();
                // Input.java:72: input.values(node)
                Input_values call = new Input_values(input, node);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_values) run.take()).result; }
                // Input.java:72: input.once(node)
                Input_once call2 = new Input_once(input, node);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                once = call2.result;
            case 2:
                if (at != 0) { at = 0; once = ((Input_once) run.take()).result; }
                left = left + once;
                // Input.java:72: input.inLambdas(node)
                Input_inLambdas call3 = new Input_inLambdas(input, node);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                inLambdas = call3.result;
            case 3:
                if (at != 0) { at = 0; inLambdas = ((Input_inLambdas) run.take()).result; }
                left = left + inLambdas;
                // Input.java:72: input.failing(node.next)
                Input_failing call4 = new Input_failing(input, next$get(node));
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    node = null;
                    input = null;
                    return suspend(4, call4, run, depth);
                }
                failing = call4.result;
            case 4:
                if (at != 0) { at = 0; failing = ((Input_failing) run.take()).result; }
                String s = left + failing;
                letter$set('a');
                total$set(5L);
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        node = null;
        input = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:72, awaiting input.values(node)";
            case 2 -> "Input.java:72, awaiting input.once(node)";
            case 3 -> "Input.java:72, awaiting input.inLambdas(node)";
            case 4 -> "Input.java:72, awaiting input.failing(node.next)";
            default -> super.place(state);
        };
    }

    private static <T> Input.Node<T> next$set(Input.Node<T> self, Input.Node<T> value) {
        next$.set(self, value);
        return value;
    }

    private static <T> Input.Node<T> next$get(Input.Node<T> self) {
        return (Input.Node<T>) next$.get(self);
    }

    private static char letter$set(char value) {
        try {
            letter$.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static Long total$set(Long value) {
        try {
            total$.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}
