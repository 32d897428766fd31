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
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#generic(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_generic<U, T> extends ObjectMachine<Object> {
    private static final VarHandle own$;

    static {
        Abi.check(1, "Input_generic");
        own$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "own", Object.class);
    }

    private Input<U> self;

    private T given;

    private Locals.Anonymous place;

    private Anonymous2 failing;

    private Locals3.Anonymous3 local;

    private Anonymous4 shape;

    Input_generic(Input<U> self, T given) {
        this.self = Objects.requireNonNull(self);
        this.given = given;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at$ = state;
        Object awaited = null;
        if (at$ == 0) {
            place = new Locals(given).new Anonymous(self, own$get(self));
            failing = new Anonymous2(self, given, own$get(self));
            Locals2 locals2 = new Locals2(given);
            local = new Locals3(self).new Anonymous3(locals2);
            shape = new Anonymous4();
            // Input.java:92: await(value("a", 1))
            awaited = await(Trace.value("a", 1), run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                given = null;
                return suspend(1);
            }
        } else { at$ = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        Trace.log(value);
        T extra2 = place.extra;
        U more2 = local.more;
        return ready(extra2 + "" + more2 + local.held + place.at + failing.all + failing.extra + shape.side + shape.twice());
    }

    @Override
    protected void clear() {
        self = null;
        given = null;
        place = null;
        failing = null;
        local = null;
        shape = null;
    }

    @Override
    protected String method() {
        return "Input.generic";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:92, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }

    private static <U> U own$get(Input<U> self) {
        return (U) own$.get(self);
    }

    private final class Locals {
        private final T given;

        Locals(T given) {
            this.given = given;
        }

        class Anonymous extends Input<U>.Place {
            T extra = given;

            Anonymous(Input<U> outer, U arg1) {
                outer.super(arg1);
            }
        }
    }

    class Anonymous2 extends Input<U>.Failing {
        int extra = 4;

        Anonymous2(Input<U> outer, Object... arg1) throws IOException {
            outer.super(arg1);
        }
    }

    private final class Locals2 {
        private final T given;

        Locals2(T given) {
            this.given = given;
        }

        class Local {
            T held = given;
        }
    }

    interface Shape {
        int area();

        default int twice() {
            return 2 * area();
        }
    }

    private final class Locals3 {
        private final Input<U> self;

        Locals3(Input<U> self) {
            this.self = self;
        }

        class Anonymous3 extends Locals2.Local {
            U more = own$get(self);

            Anonymous3(Locals2 outer) {
                outer.super();
            }
        }
    }

    static class Anonymous4 implements Shape {
        int side = 2;

        @Override
        public int area() {
            return side * side;
        }
    }
}
