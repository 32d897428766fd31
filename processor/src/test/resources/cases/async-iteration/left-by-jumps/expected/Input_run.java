package cases;

import dev.pollen.AsyncIterator;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private String s;

    private AsyncIterator<? extends Integer> iterator;

    private Integer a;

    private AsyncIterator<? extends Integer> iterator2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int first = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:47: first(2)
                Input_first call = new Input_first(2);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                first = call.result;
            case 1:
                if (at != 0) { at = 0; first = ((Input_first) run.take()).result; }
                s = "" + first;
                iterator = (new Input.Numbers("a", 3)).asyncIterator();
            case 2, 3:
                outer: while (true) {
                    switch (at) {
                        default:
                            // Input.java:49: the next of new Numbers("a", 3)
                            awaited = await(iterator.moveNext(), run, depth);
                            if (awaited == SUSPENDED) {
                                a = null;
                                iterator2 = null;
                                return suspend(2);
                            }
                        case 2:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            boolean more = (Boolean) awaited;
                            if (!more) break outer;
                        case 3:
                            next: {
                                if (at == 0) {
                                    a = iterator.current();
                                    iterator2 = (new Input.Numbers("b", 2)).asyncIterator();
                                }
                                loop: while (true) {
                                    if (at == 0) {
                                        // Input.java:50: the next of new Numbers("b", 2)
                                        awaited = await(iterator2.moveNext(), run, depth);
                                        if (awaited == SUSPENDED) return suspend(3);
                                    } else { at = 0; awaited = run.take(); }
                                    boolean more2 = (Boolean) awaited;
                                    if (!more2) break loop;
                                    long b = iterator2.current();
                                    if (a == 1) break next;
                                    s += a + "" + b + " ";
                                    if (a == 2) break outer;
                                }
                            }
                    }
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        s = null;
        iterator = null;
        a = null;
        iterator2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:47, awaiting first(2)";
            case 2 -> "Input.java:49, awaiting the next of new Numbers(\"a\", 3)";
            case 3 -> "Input.java:50, awaiting the next of new Numbers(\"b\", 2)";
            default -> super.place(state);
        };
    }
}
