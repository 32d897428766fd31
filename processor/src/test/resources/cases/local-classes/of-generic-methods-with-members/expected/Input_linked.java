package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#linked(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_linked<H> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_linked");
    }

    private Input<H> self;

    private H x;

    private Locals.Box receiver;

    Input_linked(Input<H> self, H x) {
        this.self = Objects.requireNonNull(self);
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Locals.Box box2 = null;
        switch (at) {
            default:
                Locals locals = new Locals(x, self);
                box2 = locals.new Box();
                receiver = box2;
                // Input.java:91: await(value("e", x))
                awaited = await(Trace.value("e", x), run, depth);
                if (awaited == SUSPENDED) {
                    x = null;
                    return suspend(1);
                }
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                H value = (H) awaited;
                box2 = receiver.then(value);
                // Input.java:92: await(value("f", box.then(h)))
                awaited = await(Trace.value("f", box2.then(self.h)), run, depth);
                if (awaited == SUSPENDED) {
                    self = null;
                    x = null;
                    receiver = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Locals.Box other = (Locals.Box) awaited;
                return ready(other.all());
        }
    }

    @Override
    protected void clear() {
        self = null;
        x = null;
        receiver = null;
    }

    @Override
    protected String method() {
        return "Input.linked";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:91, awaiting value(\"e\", x)";
            case 2 -> "Input.java:92, awaiting value(\"f\", box.then(h))";
            default -> super.place(state);
        };
    }

    private final class Locals {
        private final H x;

        private final Input<H> self;

        Locals(H x, Input<H> self) {
            this.x = x;
            this.self = self;
        }

        class Box {
            H held = x;

            Locals.Box next;

            Locals.Box then(H y) {
                Box box = new Box();
                box.held = y;
                box.next = this;
                return box;
            }

            String all() {
                return held + (next == null ? "" : next.all()) + self.h;
            }
        }
    }
}
