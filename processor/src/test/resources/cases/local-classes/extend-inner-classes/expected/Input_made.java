package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#made()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_made extends ObjectMachine<Object> {
    static {
        Abi.check(1, "Input_made");
    }

    private Input self;

    private Locals locals;

    private Locals2 locals2;

    private Locals3 locals3;

    private int before;

    Input_made(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            locals = new Locals(self);
            locals2 = new Locals2(self);
            locals3 = new Locals3(self);
            before = locals.new Explicit(1).both() + locals2.new Implicit().both() + locals3.new None().both();
            // Input.java:48: await(value("k", 3))
            awaited = await(Trace.value("k", 3), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int k = (Integer) awaited;
        final Input self2 = self;
        class Early extends Input.Place {
            Early() {
                self2.super(4);
            }

            Early(int seen) {
                this();
                Trace.log(seen);
            }
        }
        class Empty extends Input.Place {
            Empty() { self2.super();}
        }
        class Nothing extends Input.Place { Nothing() { self2.super(); }}
        int early = new Early(2).both() + new Empty().both() + new Nothing().both();
        return ready(before + " " + early + " " + locals.new Explicit().both() + locals2.new Implicit().both() + locals3.new None().both() + k);
    }

    @Override
    protected void clear() {
        self = null;
        locals = null;
        locals2 = null;
        locals3 = null;
    }

    @Override
    protected String method() {
        return "Input.made";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:48, awaiting value(\"k\", 3)";
            default -> super.place(state);
        };
    }

    private static final class Locals {
        private final Input self;

        Locals(Input self) {
            this.self = self;
        }

        class Explicit extends Input.Place {
            Explicit() {
                self.super(3);
            }

            Explicit(int seen) {
                this();
                Trace.log(seen);
            }
        }
    }

    private static final class Locals2 {
        private final Input self;

        Locals2(Input self) {
            this.self = self;
        }

        class Implicit extends Input.Place {
            Implicit() {
                 self.super();
                Trace.log("implicit");
            }
        }
    }

    private static final class Locals3 {
        private final Input self;

        Locals3(Input self) {
            this.self = self;
        }

        class None extends Input.Place implements Runnable {
            None() {
                self.super();
            }

            @Override
            public void run() {

            }
        }
    }
}
