package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#fields()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_fields extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_fields");
    }

    private Input self;

    private Locals locals;

    private Locals2 locals2;

    Input_fields(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            locals = new Locals(self);
            locals2 = new Locals2(self);
            // Input.java:27: await(value("a", 1))
            awaited = await(Trace.value("a", 1), run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        int x = (Integer) awaited;
        return ready("" + locals.new OfField().get() + locals2.new OfMethod().get() + x);
    }

    @Override
    protected void clear() {
        self = null;
        locals = null;
        locals2 = null;
    }

    @Override
    protected String method() {
        return "Input.fields";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:27, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }

    private static final class Locals {
        private final Input self;

        Locals(Input self) {
            this.self = self;
        }

        class OfField {
            int get() {
                return self.field;
            }
        }
    }

    private static final class Locals2 {
        private final Input self;

        Locals2(Input self) {
            this.self = self;
        }

        class OfMethod {
            int get() {
                return self.method();
            }
        }
    }
}
