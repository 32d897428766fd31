package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
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

    private Locals locals;

    private Locals.Counter shared;

    private int first;

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
                int twice = base * 2;
                locals = new Locals(base, twice, self);
                shared = locals.new Counter();
                Future<Integer> future = future(new Async(shared, locals));
                // Input.java:54: await(async(() -> new Counter().next() + await(value("a",...
                awaited = await(future, run, depth);
                if (awaited == SUSPENDED) {
                    self = null;
                    return suspend(1);
                }
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                first = (Integer) awaited;
                Future<Integer> future2 = future(new Async2(shared, locals));
                // Input.java:55: await(async(() -> { Counter own = new Counter(); own.next...
                awaited = await(future2, run, depth);
                if (awaited == SUSPENDED) {
                    self = null;
                    locals = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                int second = (Integer) awaited;
                return ready(first + " " + second + " " + shared.count);
        }
    }

    @Override
    protected void clear() {
        self = null;
        locals = null;
        shared = null;
    }

    @Override
    protected String method() {
        return "Input.capturing";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:54, awaiting await(async(() -> new Counter().next() + await(value(\"a\",...";
            case 2 -> "Input.java:55, awaiting await(async(() -> { Counter own = new Counter(); own.next...";
            default -> super.place(state);
        };
    }

    private static int factor$get(Input self) {
        return (int) factor$.get(self);
    }

    private static final class Locals {
        private final int base;

        private final int twice;

        private final Input self;

        Locals(int base, int twice, Input self) {
            this.base = base;
            this.twice = twice;
            this.self = self;
        }

        class Counter {
            int count = base;

            int next() {
                return count += twice + factor$get(self);
            }
        }
    }

    /**
     * The async block at Input.java:54.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private Locals.Counter shared;

        private Locals locals;

        private int left;

        Async(Locals.Counter shared, Locals locals) {
            this.shared = shared;
            this.locals = locals;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                left = locals.new Counter().next();
                // Input.java:54: await(value("a", shared.next()))
                awaited = await(Trace.value("a", shared.next()), run, depth);
                if (awaited == SUSPENDED) {
                    shared = null;
                    locals = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(left + value);
        }

        @Override
        protected void clear() {
            shared = null;
            locals = null;
        }

        @Override
        protected String method() {
            return "Input.capturing async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:54, awaiting value(\"a\", shared.next())";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:55.
     */
    private static final class Async2 extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async2");
        }

        private Locals.Counter shared;

        private Locals locals;

        private Locals.Counter own;

        Async2(Locals.Counter shared, Locals locals) {
            this.shared = shared;
            this.locals = locals;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            switch (at) {
                default:
                    own = locals.new Counter();
                    own.next();
                    // Input.java:58: await(value("b", 1))
                    if (await(Trace.value("b", 1), run, depth) == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; run.take(); }
                    Future<Integer> inner = future(new Async3(own, locals));
                    // Input.java:60: await(inner)
                    awaited = await(inner, run, depth);
                    if (awaited == SUSPENDED) {
                        locals = null;
                        own = null;
                        return suspend(2);
                    }
                case 2:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    return ready(value + shared.count);
            }
        }

        @Override
        protected void clear() {
            shared = null;
            locals = null;
            own = null;
        }

        @Override
        protected String method() {
            return "Input.capturing async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:58, awaiting value(\"b\", 1)";
                case 2 -> "Input.java:60, awaiting inner";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:59.
     */
    private static final class Async3 extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async3");
        }

        private Locals.Counter own;

        private Locals locals;

        private int left;

        Async3(Locals.Counter own, Locals locals) {
            this.own = own;
            this.locals = locals;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                left = own.next() + locals.new Counter().count;
                // Input.java:59: await(value("c", 1))
                awaited = await(Trace.value("c", 1), run, depth);
                if (awaited == SUSPENDED) {
                    own = null;
                    locals = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(left + value);
        }

        @Override
        protected void clear() {
            own = null;
            locals = null;
        }

        @Override
        protected String method() {
            return "Input.capturing async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:59, awaiting value(\"c\", 1)";
                default -> super.place(state);
            };
        }
    }
}
