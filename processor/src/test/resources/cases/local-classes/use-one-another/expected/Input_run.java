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
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private Locals locals;

    private Locals2 locals2;

    private Locals2.Second second;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:11: await(value("a", "a"))
                awaited = await(Trace.value("a", "a"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String a = (String) awaited;
                locals = new Locals(a);
                // Input.java:23: await(value("b", "b"))
                awaited = await(Trace.value("b", "b"), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String b = (String) awaited;
                locals2 = new Locals2(locals, b);
                // Input.java:32: await(value("c", 1))
                if (await(Trace.value("c", 1), run, depth) == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; run.take(); }
                second = locals2.new Second();
                // Input.java:34: await(value("d", 1))
                if (await(Trace.value("d", 1), run, depth) == SUSPENDED) {
                    locals2 = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; run.take(); }
                return ready(second.get() + locals.new First().get());
        }
    }

    @Override
    protected void clear() {
        locals = null;
        locals2 = null;
        second = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:23, awaiting value(\"b\", \"b\")";
            case 3 -> "Input.java:32, awaiting value(\"c\", 1)";
            case 4 -> "Input.java:34, awaiting value(\"d\", 1)";
            default -> super.place(state);
        };
    }

    private static final class Locals {
        private final String a;

        Locals(String a) {
            this.a = a;
        }

        class First {
            String get() {
                return a;
            }
        }
    }

    record Held(Locals.First first) {
    }

    static class Plain {
        String get() {
            return "plain";
        }
    }

    private static final class Locals2 {
        private final Locals locals;

        private final String b;

        Locals2(Locals locals, String b) {
            this.locals = locals;
            this.b = b;
        }

        class Second extends Plain {
            final Held held = new Held(locals.new First());

            @Override
            String get() {
                return super.get() + held.first().get() + b;
            }
        }
    }
}
