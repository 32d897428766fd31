package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Place#describe(java.lang.Comparable, java.util.List)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Place_describe<T, U extends Comparable<U>> extends ObjectMachine<String> {
    private static final VarHandle size$;

    private static final VarHandle first$;

    static {
        Abi.check(1, "Input_Place_describe");
        size$ = Members.field(MethodHandles.lookup(), Input.Place.class, Input.Place.class, "size", int.class);
        first$ = Members.field(MethodHandles.lookup(), Input.Place.class, Input.Place.class, "first", Object.class);
    }

    private Input.Place<T> self;

    private U from;

    private List<? extends T> more;

    private Locals locals;

    private Locals.Pair pair2;

    private List<Locals.Pair> pairs;

    private Locals2.Line line;

    Input_Place_describe(Input.Place<T> self, U from, List<? extends T> more) {
        this.self = Objects.requireNonNull(self);
        this.from = from;
        this.more = more;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited2 = null;
        if (at == 0) {
            locals = new Locals(from, self);
            Locals2 locals2 = new Locals2(locals, self, from, more);
            pair2 = locals.new Pair(more.get(0));
            pairs = List.of(pair2, locals.new Pair(first$get(self)));
            line = locals2.new Line();
            // Input.java:37: await(value("a", "awaited"))
            awaited2 = await(Trace.value("a", "awaited"), run, depth);
            if (awaited2 == SUSPENDED) {
                self = null;
                from = null;
                more = null;
                return suspend(1);
            }
        } else { at = 0; awaited2 = run.take(); }
        String value = (String) awaited2;
        Trace.log(value);
        U last = pairs.get(1).right;
        return ready(line.text() + pair2.left() + last + locals.new Pair(null).left());
    }

    @Override
    protected void clear() {
        self = null;
        from = null;
        more = null;
        locals = null;
        pair2 = null;
        pairs = null;
        line = null;
    }

    @Override
    protected String method() {
        return "Place.describe";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:37, awaiting value(\"a\", \"awaited\")";
            default -> super.place(state);
        };
    }

    private static <T> int size$get(Input.Place<T> self) {
        return (int) size$.get(self);
    }

    private static <T> T first$get(Input.Place<T> self) {
        return (T) first$.get(self);
    }

    private final class Locals {
        private final U from;

        private final Input.Place<T> self;

        Locals(U from, Input.Place<T> self) {
            this.from = from;
            this.self = self;
        }

        class Pair {
            final T left;

            U right = from;

            Pair(T left) {
                this.left = left;
            }

            T left() {
                return size$get(self) > 1 ? left : first$get(self);
            }
        }
    }

    private final class Locals2 {
        private final Locals locals;

        private final Input.Place<T> self;

        private final U from;

        private final List<? extends T> more;

        Locals2(Locals locals, Input.Place<T> self, U from, List<? extends T> more) {
            this.locals = locals;
            this.self = self;
            this.from = from;
            this.more = more;
        }

        class Line {
            final Locals.Pair pair = locals.new Pair(first$get(self));

            String text() {
                return pair.left() + " " + pair.right.compareTo(from) + " " + more;
            }
        }
    }
}
