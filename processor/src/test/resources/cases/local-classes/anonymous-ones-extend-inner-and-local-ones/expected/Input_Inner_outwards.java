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
 * One call of {@link cases.Input.Inner#outwards()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Inner_outwards<U> extends ObjectMachine<Object> {
    private static final VarHandle Input$;

    private static final VarHandle own$;

    private static final VarHandle field$;

    static {
        Abi.check(1, "Input_Inner_outwards");
        Input$ = Members.enclosing(MethodHandles.lookup(), Input.Inner.class, Input.class);
        own$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "own", Object.class);
        field$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "field", int.class);
    }

    private Input<U>.Inner self;

    private Anonymous place;

    private U at2;

    private Locals.Anonymous2 never;

    Input_Inner_outwards(Input<U>.Inner self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at$ = state;
        Object awaited = null;
        switch (at$) {
            default:
                place = new Anonymous(((Input<U>) Input$this(self)), own$get(((Input<U>) Input$this(self))));
                // Input.java:50: await(value("ten", 10))
                awaited = await(Trace.value("ten", 10), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at$ != 0) { at$ = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                field$set(((Input<U>) Input$this(self)), value);
                at2 = place.both();
            case 2:
                try {
                    if (at$ == 0) {
                        never = new Locals(self).new Anonymous2(((Input<U>) Input$this(self)), at2, 'c');
                        // Input.java:56: await(value("never", 3))
                        awaited = await(Trace.value("never", 3), run, depth);
                        if (awaited == SUSPENDED) {
                            self = null;
                            return suspend(2);
                        }
                    } else { at$ = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    return ready(value2 + never.all + never.extra);
                } catch (IOException e) {
                    return ready(e.getMessage() + at2 + place.extra);
                }
        }
    }

    @Override
    protected void clear() {
        self = null;
        place = null;
        at2 = null;
        never = null;
    }

    @Override
    protected String method() {
        return "Inner.outwards";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:50, awaiting value(\"ten\", 10)";
            case 2 -> "Input.java:56, awaiting value(\"never\", 3)";
            default -> super.place(state);
        };
    }

    private static Input Input$this(Input.Inner self) {
        return (Input) Input$.get(self);
    }

    private static <U> U own$get(Input<U> self) {
        return (U) own$.get(self);
    }

    private static <U> int field$set(Input<U> self, int value) {
        field$.set(self, value);
        return value;
    }

    private static <U> int field$get(Input<U> self) {
        return (int) field$.get(self);
    }

    class Anonymous extends Input<U>.Place {
        int extra = Trace.eval("extra", 1);

        Anonymous(Input<U> outer, U arg1) throws Throwable {
            outer.super(arg1);
        }

        U both() {
            Trace.log(field());
            return at;
        }
    }

    private final class Locals {
        private final Input<U>.Inner self;

        Locals(Input<U>.Inner self) {
            this.self = self;
        }

        class Anonymous2 extends Input<U>.Failing {
            int extra = field$get(((Input<U>) Input$this(self)));

            Anonymous2(Input<U> outer, Object... arg1) throws IOException {
                outer.super(arg1);
            }
        }
    }
}
