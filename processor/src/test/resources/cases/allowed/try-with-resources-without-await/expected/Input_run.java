package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
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
    private static final VarHandle name$;

    static {
        Abi.check(1, "Input_run");
        name$ = Members.field(MethodHandles.lookup(), Input.Resource.class, Input.Resource.class, "name", String.class);
    }

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:28: await(value("a", "a"))
                awaited = await(Trace.value("a", "a"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String s = (String) awaited;
                try (Input.Resource first = new Input.Resource(s);
                        var second = new Input.Resource("b")) {
                    s += name$get(first) + name$get(second);
                    throw new IllegalStateException("body");
                } catch (IllegalStateException | IOException e) {
                    s += e.getMessage() + e.getSuppressed().length;
                }
                left = s;
                // Input.java:36: await(value("c", "c"))
                awaited = await(Trace.value("c", "c"), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                return ready(left + value);
        }
    }

    @Override
    protected void clear() {
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:28, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:36, awaiting value(\"c\", \"c\")";
            default -> super.place(state);
        };
    }

    private static String name$get(Input.Resource self) {
        return (String) name$.get(self);
    }
}
