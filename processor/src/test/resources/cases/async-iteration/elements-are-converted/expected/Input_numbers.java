package cases;

import dev.pollen.AsyncIterator;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#numbers(cases.Input.Listed)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_numbers<N extends Number, L extends Input.Listed<? extends N>> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_numbers");
    }

    private L list;

    private String s;

    private AsyncIterator<? extends N> iterator;

    Input_numbers(L list) {
        this.list = list;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                iterator = list.asyncIterator();
            case 1:
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:56: the next of list
                        awaited = await(iterator.moveNext(), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    boolean more = (Boolean) awaited;
                    if (!more) break loop;
                    Number n = iterator.current();
                    s += n;
                }
                iterator = list.asyncIterator();
            case 2:
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:57: the next of list
                        awaited = await(iterator.moveNext(), run, depth);
                        if (awaited == SUSPENDED) {
                            list = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    boolean more2 = (Boolean) awaited;
                    if (!more2) break loop;
                    N n2 = iterator.current();
                    s += n2.intValue() + 1;
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        list = null;
        s = null;
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.numbers";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:56, awaiting the next of list";
            case 2 -> "Input.java:57, awaiting the next of list";
            default -> super.place(state);
        };
    }
}
