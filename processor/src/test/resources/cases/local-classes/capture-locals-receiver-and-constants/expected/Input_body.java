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
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body(int, java.lang.String[])}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends ObjectMachine<String> {
    private static final VarHandle hidden$;

    private static final MethodHandle secret$;

    private static final MethodHandle await2$;

    static {
        Abi.check(1, "Input_body");
        hidden$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "hidden", int.class);
        secret$ = Members.method(MethodHandles.lookup(), Input.class, Input.class, "secret", Input.class, String.class, int.class);
        await2$ = Members.staticMethod(MethodHandles.lookup(), Input.class, Input.class, "await2", int.class, int.class);
    }

    private Input self;

    private int parameter;

    private String[] more;

    private String local;

    private Locals locals;

    private Locals.Node first;

    private Function<Integer, Locals.Node> made;

    private Supplier<Locals.Node> later;

    private Locals.Node anonymous;

    Input_body(Input self, int parameter, String... more) {
        this.self = Objects.requireNonNull(self);
        this.parameter = parameter;
        this.more = more;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                // Input.java:29: await(value("a", "local"))
                awaited = await(Trace.value("a", "local"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                local = (String) awaited;
                locals = new Locals(local, parameter, more, self);
                first = locals.new Node(1);
                // Input.java:57: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) {
                    more = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                first.add(value).add(5);
                Trace.log(first);
                final Locals locals2 = locals;
                made = ((Function<Integer, Locals.Node>) (arg) -> locals2.new Node(arg));
                later = () -> locals2.new Node(await2$call(2));
                final String local2 = local;
                anonymous = locals.new Node(1) {
                    @Override
                    public String toString() {
                        return "anonymous " + super.toString() + local2;
                    }
                };
                // Input.java:67: await(value("c", 0))
                if (await(Trace.value("c", 0), run, depth) == SUSPENDED) {
                    more = null;
                    local = null;
                    locals = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; run.take(); }
                return ready(first.next + " " + made.apply(1) + " " + later.get() + " " + anonymous + hidden$get(self));
        }
    }

    @Override
    protected void clear() {
        self = null;
        more = null;
        local = null;
        locals = null;
        first = null;
        made = null;
        later = null;
        anonymous = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:29, awaiting value(\"a\", \"local\")";
            case 2 -> "Input.java:57, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:67, awaiting value(\"c\", 0)";
            default -> super.place(state);
        };
    }

    private static int hidden$get(Input self) {
        return (int) hidden$.get(self);
    }

    private static int hidden$set(Input self, int value) {
        hidden$.set(self, value);
        return value;
    }

    private static int hidden$postIncrement(Input self) {
        int old = hidden$get(self);
        hidden$set(self, (int) (old + 1));
        return old;
    }

    private static String secret$call(Input self, int x) {
        try {
            return (String) secret$.invokeExact(self, x);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int await2$call(int x) {
        try {
            return (int) await2$.invokeExact(x);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static final class Locals {
        private final String local;

        private final int parameter;

        private final String[] more;

        private final Input self;

        Locals(String local, int parameter, String[] more, Input self) {
            this.local = local;
            this.parameter = parameter;
            this.more = more;
            this.self = self;
        }

        class Node {
            final String text = local + parameter + more.length;

            private Locals.Node next;

            int kind;

            Node(int kind) {
                this.kind = kind;
            }

            Locals.Node add(int kind) {
                next = new Node(kind + hidden$postIncrement(self));
                return next;
            }

            @Override
            public String toString() {
                String name =
                        switch (kind) {
                            case 1 -> "one";
                            case 1 + 1 -> "two";
                            default -> secret$call(self, kind) + self.new Inner();
                        };
                return name + ":" + text + (next == null ? "" : "," + next);
            }
        }
    }
}
