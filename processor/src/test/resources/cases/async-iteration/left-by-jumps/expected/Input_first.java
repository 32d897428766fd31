package cases;

import dev.pollen.AsyncIterator;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#first(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_first extends IntMachine {
    static {
        Abi.check(1, "Input_first");
    }

    private int from;

    private AsyncIterator<? extends Integer> iterator;

    Input_first(int from) {
        this.from = from;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            iterator = (new Input.Numbers("f", 9)).asyncIterator();
        }
        loop: while (true) {
            if (at == 0) {
                // Input.java:38: the next of new Numbers("f", 9)
                awaited = await(iterator.moveNext(), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            boolean more = (Boolean) awaited;
            if (!more) break loop;
            next: {
                int n = iterator.current();
                if (n < from) break next;
                return ready(n);
            }
        }
        throw new IllegalStateException("never");
    }

    @Override
    protected void clear() {
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.first";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:38, awaiting the next of new Numbers(\"f\", 9)";
            default -> super.place(state);
        };
    }
}
