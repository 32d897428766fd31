package cases;

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
 * One call of {@link cases.Input#inBlock(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_inBlock extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_inBlock");
    }

    private Input self;

    private Object o;

    Input_inBlock(Input self, Object o) {
        this.self = Objects.requireNonNull(self);
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            Future<String> block = future(new Async(self, o));
            // Input.java:40: await(block)
            awaited = await(block, run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                o = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        String value = (String) awaited;
        return ready(value);
    }

    @Override
    protected void clear() {
        self = null;
        o = null;
    }

    @Override
    protected String method() {
        return "Input.inBlock";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:40, awaiting block";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:36.
     */
    private static final class Async extends ObjectMachine<String> {
        private static final VarHandle calls$;

        static {
            Abi.check(1, "Async");
            calls$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "calls", int.class);
        }

        private Input self;

        private Object o;

        private Integer n;

        private Object p;

        Async(Input self, Object o) {
            this.self = Objects.requireNonNull(self);
            this.o = o;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            int arm = 0;
            if (at == 0) {
                arm = 0;
                switch (o) {
                    case Integer n2 -> { n = n2; arm = -1; }
                    default -> { }
                }
            }
            if (at != 0 || arm < 0) {
                boolean isEven;
                if (at == 0) {
                    // Input.java:37: isEven(n)
                    Input_isEven call = new Input_isEven(self, n);
                    if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                        return suspend(1, call, run, depth);
                    }
                    isEven = call.result;
                } else { at = 0; isEven = ((Input_isEven) run.take()).result; }
                arm = isEven ? 1 : 0;
            }
            if (arm == 0) {
                switch (o) {
                    case Object p2 -> { p = p2; arm = 2; }
                }
            }
            String chosen = null;
            if (arm == 1) {
                chosen = "even" + n + calls$get(self);
            } else {
                chosen = "other" + p;
            }
            return ready(chosen);
        }

        @Override
        protected void clear() {
            self = null;
            o = null;
            n = null;
            p = null;
        }

        @Override
        protected String method() {
            return "Input.inBlock async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:37, awaiting isEven(n)";
                default -> super.place(state);
            };
        }

        private static int calls$get(Input self) {
            return (int) calls$.get(self);
        }
    }
}
