package cases;

import dev.pollen.AsyncIterable;
import dev.pollen.AsyncIterator;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#intersection(java.lang.Runnable)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_intersection<T extends Runnable & AsyncIterable<String>> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_intersection");
    }

    private T both;

    private String s;

    private AsyncIterator<? extends String> iterator;

    Input_intersection(T both) {
        this.both = both;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                iterator = both.asyncIterator();
            case 1:
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:64: the next of both
                        awaited = await(iterator.moveNext(), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    boolean more = (Boolean) awaited;
                    if (!more) break loop;
                    String each = iterator.current();
                    s += each;
                }
                iterator = ((Runnable & AsyncIterable<String>) both).asyncIterator();
            case 2:
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:65: the next of (Runnable & AsyncIterable<String>) both
                        awaited = await(iterator.moveNext(), run, depth);
                        if (awaited == SUSPENDED) {
                            both = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    boolean more2 = (Boolean) awaited;
                    if (!more2) break loop;
                    String each2 = iterator.current();
                    s += each2;
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        both = null;
        s = null;
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.intersection";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:64, awaiting the next of both";
            case 2 -> "Input.java:65, awaiting the next of (Runnable & AsyncIterable<String>) both";
            default -> super.place(state);
        };
    }
}
