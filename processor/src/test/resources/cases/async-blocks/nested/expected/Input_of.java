package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#of(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_of extends IntMachine {
    static {
        Abi.check(1, "Input_of");
    }

    private Input self;

    private int a;

    Input_of(Input self, int a) {
        this.self = Objects.requireNonNull(self);
        this.a = a;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            int b = 2;
            Future<Integer> future = future(new Async(self, a, b));
            // Input.java:14: await(async(() -> { int c = await(value("c", 3)); Future<...
            awaited = await(future, run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(value);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Input.of";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting await(async(() -> { int c = await(value(\"c\", 3)); Future<...";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:14.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private Input self;

        private int a;

        private int b;

        private int c;

        private int left;

        Async(Input self, int a, int b) {
            this.self = Objects.requireNonNull(self);
            this.a = a;
            this.b = b;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            switch (at) {
                default:
                    // Input.java:15: await(value("c", 3))
                    awaited = await(Trace.value("c", 3), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    c = (Integer) awaited;
                    Future<Integer> inner = future(new Async2(self, a, b, c));
                    // Input.java:20: await(inner)
                    awaited = await(inner, run, depth);
                    if (awaited == SUSPENDED) {
                        self = null;
                        return suspend(2);
                    }
                case 2:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    left = (Integer) awaited;
                    Future<Integer> future = future(new Async3(c, a));
                    // Input.java:20: await(async(() -> c + a))
                    awaited = await(future, run, depth);
                    if (awaited == SUSPENDED) {
                        self = null;
                        return suspend(3);
                    }
                case 3:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    return ready(left + value);
            }
        }

        @Override
        protected void clear() {
            self = null;
        }

        @Override
        protected String method() {
            return "Input.of async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:15, awaiting value(\"c\", 3)";
                case 2 -> "Input.java:20, awaiting inner";
                case 3 -> "Input.java:20, awaiting async(() -> c + a)";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:16.
     */
    private static final class Async2 extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async2");
        }

        private Input self;

        private int a;

        private int b;

        private int c;

        Async2(Input self, int a, int b, int c) {
            this.self = Objects.requireNonNull(self);
            this.a = a;
            this.b = b;
            this.c = c;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                // Input.java:17: await(value("d", 4))
                awaited = await(Trace.value("d", 4), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            int d = (Integer) awaited;
            return ready(a + b + c + d + self.field);
        }

        @Override
        protected void clear() {
            self = null;
        }

        @Override
        protected String method() {
            return "Input.of async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:17, awaiting value(\"d\", 4)";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:20.
     */
    private static final class Async3 extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async3");
        }

        private int c;

        private int a;

        Async3(int c, int a) {
            this.c = c;
            this.a = a;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            return ready(c + a);
        }

        @Override
        protected String method() {
            return "Input.of async block";
        }
    }
}
