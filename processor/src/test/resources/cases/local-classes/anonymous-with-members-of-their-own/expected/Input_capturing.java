package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#capturing(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_capturing extends ObjectMachine<String> {
    private static final VarHandle factor$;

    static {
        Abi.check(1, "Input_capturing");
        factor$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "factor", int.class);
    }

    private Input self;

    private int base;

    private int local;

    private Locals.Anonymous sum;

    private int first;

    private Supplier<String> text2;

    private Supplier<Integer> more2;

    Input_capturing(Input self, int base) {
        this.self = Objects.requireNonNull(self);
        this.base = base;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                local = base + 1;
                MethodHandles.lookup().ensureInitialized(Input.Base.class);
                // Input.java:45: await(value("arg", 1))
                awaited = await(Trace.value("arg", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                sum = new Locals(local, self).new Anonymous(value, "a", Trace.eval("b", "b"));
                // Input.java:62: await(value("five", 5))
                awaited = await(Trace.value("five", 5), run, depth);
                if (awaited == SUSPENDED) {
                    self = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                first = sum.add(value2);
                text2 = sum::text;
                final Locals.Anonymous sum2 = sum;
                more2 = () -> sum2.add(1);
                // Input.java:65: await(value("between", 1))
                if (await(Trace.value("between", 1), run, depth) == SUSPENDED) {
                    self = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; run.take(); }
                return ready(first + text2.get() + more2.get() + sum.total + sum.text);
        }
    }

    @Override
    protected void clear() {
        self = null;
        sum = null;
        text2 = null;
        more2 = null;
    }

    @Override
    protected String method() {
        return "Input.capturing";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:45, awaiting value(\"arg\", 1)";
            case 2 -> "Input.java:62, awaiting value(\"five\", 5)";
            case 3 -> "Input.java:65, awaiting value(\"between\", 1)";
            default -> super.place(state);
        };
    }

    private static int factor$get(Input self) {
        return (int) factor$.get(self);
    }

    private static final class Locals {
        private final int local;

        private final Input self;

        Locals(int local, Input self) {
            this.local = local;
            this.self = self;
        }

        class Anonymous extends Input.Base {
            int total = local;

            {
                Trace.log("made");
            }

            Anonymous(int arg1, String... arg2) throws Throwable {
                super(arg1, arg2);
            }

            int add(int n) {
                record Twice(int n) {}
                return total += new Twice(n).n() * factor$get(self) + local;
            }

            @Override
            String text() {
                return "<" + super.text() + total + ">";
            }
        }
    }
}
