package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#failing(cases.Input.Node)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_failing extends ObjectMachine<String> {
    private static final MethodHandle next$;

    private static final VarHandle text$;

    static {
        Abi.check(1, "Input_failing");
        next$ = Members.method(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "next", Input.Node.class, Input.Node.class);
        text$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "text", String.class);
    }

    private Input.Node<String> node;

    Input_failing(Input self, Input.Node<String> node) {
        Objects.requireNonNull(self);
        this.node = node;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            try {
                Input.Node<String> target;
                return ready(text$set(target = next$call(node), (String) (text$get(target) + (Trace.eval("never", 1)))));
            } catch (NullPointerException caught) {
                NullPointerException e = caught;
                int clause = 1;
            }
            // Input.java:63: await(value("null", "null"))
            awaited = await(Trace.value("null", "null"), run, depth);
            if (awaited == SUSPENDED) {
                node = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        String value = (String) awaited;
        return ready(value);
    }

    @Override
    protected void clear() {
        node = null;
    }

    @Override
    protected String method() {
        return "Input.failing";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:63, awaiting value(\"null\", \"null\")";
            default -> super.place(state);
        };
    }

    private static <T> Input.Node<T> next$call(Input.Node<T> self) {
        try {
            return (Input.Node<T>) next$.invokeExact(self);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static <T> String text$get(Input.Node<T> self) {
        return (String) text$.get(self);
    }

    private static <T> String text$set(Input.Node<T> self, String value) {
        text$.set(self, value);
        return value;
    }
}
