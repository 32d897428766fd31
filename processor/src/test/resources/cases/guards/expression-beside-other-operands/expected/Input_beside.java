package cases;

import cases.support.Trace;
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
 * One call of {@link cases.Input#beside(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_beside extends ObjectMachine<String> {
    private static final VarHandle calls$;

    static {
        Abi.check(1, "Input_beside");
        calls$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "calls", int.class);
    }

    private Input self;

    private Object o;

    private int left;

    private String left2;

    private Integer n;

    private Integer n2;

    private Integer m;

    Input_beside(Input self, Object o) {
        this.self = Objects.requireNonNull(self);
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        boolean isEven = false;
        boolean test = false;
        long chosen = 0;
        int arm2 = 0;
        int chosen2 = 0;
        switch (at) {
            default:
                left = 1;
                left2 = Trace.eval("left", left) + "-" + calls$get(self);
                arm = 0;
                switch (o) {
                    case Integer n3 -> { n = n3; arm = -1; }
                    default -> { }
                }
            case 1, 2:
                if (at != 0 || arm < 0) {
                    switch (at) {
                        default:
                            // Input.java:24: isEven(n)
                            Input_isEven call = new Input_isEven(self, n);
                            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                                return suspend(1, call, run, depth);
                            }
                            isEven = call.result;
                        case 1:
                            if (at != 0) { at = 0; isEven = ((Input_isEven) run.take()).result; }
                            test = isEven;
                        case 2:
                            if (at != 0 || test) {
                                if (at == 0) {
                                    // Input.java:24: isEven(n / 2)
                                    Input_isEven call2 = new Input_isEven(self, n / 2);
                                    if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                                        return suspend(2, call2, run, depth);
                                    }
                                    test = call2.result;
                                } else { at = 0; test = ((Input_isEven) run.take()).result; }
                            }
                            arm = test ? 1 : 0;
                    }
                }
            case 3:
                if (at != 0 || arm == 0) {
                    if (at == 0) {
                        switch (o) {
                            case Integer n22 -> { n2 = n22; arm = -2; }
                            default -> { }
                        }
                    }
                    if (at != 0 || arm < 0) {
                        boolean isEven2;
                        if (at == 0) {
                            // Input.java:25: isEven(n)
                            Input_isEven call3 = new Input_isEven(self, n2);
                            if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                                return suspend(3, call3, run, depth);
                            }
                            isEven2 = call3.result;
                        } else { at = 0; isEven2 = ((Input_isEven) run.take()).result; }
                        arm = isEven2 ? 2 : 0;
                    }
                }
                if (arm == 0) {
                    Object p;
                    switch (o) {
                        case Object p2 -> { p = p2; arm = 3; }
                    }
                }
            case 4, 5:
                if (at == 0 && arm == 1) {
                    chosen = (left = 4) + n;
                } else if (at != 0 || arm == 2) {
                    switch (at) {
                        default:
                            Integer selected = Integer.valueOf(n2 / 2);
                            arm2 = 0;
                            switch (selected) {
                                case 1 -> { arm2 = 1; }
                                case Integer m2 -> { m = m2; arm2 = -2; }
                            }
                        case 4:
                            if (at != 0 || arm2 < 0) {
                                boolean isEven3;
                                if (at == 0) {
                                    // Input.java:27: isEven(m + 1)
                                    Input_isEven call4 = new Input_isEven(self, m + 1);
                                    if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                                        o = null;
                                        n = null;
                                        n2 = null;
                                        return suspend(4, call4, run, depth);
                                    }
                                    isEven3 = call4.result;
                                } else { at = 0; isEven3 = ((Input_isEven) run.take()).result; }
                                arm2 = isEven3 ? 2 : 0;
                            }
                            if (arm2 == 0) {
                                arm2 = 3;
                            }
                        case 5:
                            if (at != 0 || arm2 == 1) {
                                if (at == 0) {
                                    // Input.java:26: await(value("one", 1))
                                    awaited = await(Trace.value("one", 1), run, depth);
                                    if (awaited == SUSPENDED) {
                                        release();
                                        return suspend(5);
                                    }
                                } else { at = 0; awaited = run.take(); }
                                chosen2 = (Integer) awaited;
                            } else if (arm2 == 2) {
                                chosen2 = -m;
                            } else {
                                chosen2 = 0;
                            }
                            chosen = chosen2;
                    }
                } else {
                    chosen = Trace.eval("object", 7L);
                }
                return ready(left2 + chosen + left + Trace.eval("right", calls$get(self)));
        }
    }

    private void release() {
        o = null;
        n = null;
        n2 = null;
        m = null;
    }

    @Override
    protected void clear() {
        self = null;
        o = null;
        left2 = null;
        n = null;
        n2 = null;
        m = null;
    }

    @Override
    protected String method() {
        return "Input.beside";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:24, awaiting isEven(n)";
            case 2 -> "Input.java:24, awaiting isEven(n / 2)";
            case 3 -> "Input.java:25, awaiting isEven(n)";
            case 4 -> "Input.java:27, awaiting isEven(m + 1)";
            case 5 -> "Input.java:26, awaiting value(\"one\", 1)";
            default -> super.place(state);
        };
    }

    private static int calls$get(Input self) {
        return (int) calls$.get(self);
    }
}
