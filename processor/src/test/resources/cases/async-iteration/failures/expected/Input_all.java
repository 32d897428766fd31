package cases;

import dev.pollen.AsyncIterator;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#all(java.lang.String)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_all extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_all");
    }

    private String where;

    private String s;

    private AsyncIterator<? extends String> iterator;

    private Throwable thrown;

    Input_all(String where) {
        this.where = where;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int exit = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
        }
        try {
            try {
                if (at == 0) iterator = (new Input.Failing(where)).asyncIterator();
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:49: the next of new Failing(where)
                        awaited = await(iterator.moveNext(), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    boolean more = (Boolean) awaited;
                    if (!more) break loop;
                    String each = iterator.current();
                    s += each + " ";
                    if (where.equals("body")) throw new IllegalArgumentException("body");
                }
            } catch (IllegalArgumentException | NullPointerException e) {
                s += e.getClass().getSimpleName();
            }
            exit = 0;
        } catch (Throwable caught) {
            thrown = caught;
            exit = 1;
        }
        s += ".";
        if (exit == 1) throw thrown;
        return ready(s);
    }

    @Override
    protected void clear() {
        where = null;
        s = null;
        iterator = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.all";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:49, awaiting the next of new Failing(where)";
            default -> super.place(state);
        };
    }
}
