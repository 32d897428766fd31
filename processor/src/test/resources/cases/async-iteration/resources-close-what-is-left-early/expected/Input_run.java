package cases;

import cases.support.Trace;
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

    private Input.Rows rows;

    private Throwable primary;

    private AsyncIterator<? extends String> iterator;

    private String value;

    private int exit;

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                rows = new Input.Rows();
                primary = null;
            case 1:
                leaving: {
                    try {
                        try {
                            if (at == 0) iterator = rows.asyncIterator();
                            loop: while (true) {
                                if (at == 0) {
                                    // Input.java:44: the next of rows
                                    awaited = await(iterator.moveNext(), run, depth);
                                    if (awaited == SUSPENDED) return suspend(1);
                                } else { at = 0; awaited = run.take(); }
                                boolean more = (Boolean) awaited;
                                if (!more) break loop;
                                String row = iterator.current();
                                Trace.log(row);
                                if (row.endsWith("2")) { value = row; exit = 2; break leaving; }
                            }
                        } catch (Throwable caught) {
                            primary = caught;
                            throw caught;
                        }
                        exit = 0;
                    } catch (Throwable caught2) {
                        thrown = caught2;
                        exit = 1;
                    }
                }
                run.enterFinally();
            case 2, 3:
                try {
                    if (at != 0 || rows != null) {
                        if (at == 0 ? primary != null : at <= 2) {
                            try {
                                if (at == 0) {
                                    // Input.java:43: close rows
                                    if (await(rows.closeAsync(), run, depth) == SUSPENDED) {
                                        rows = null;
                                        iterator = null;
                                        return suspend(2);
                                    }
                                } else { at = 0; run.take(); }
                            } catch (Throwable failure) {
                                primary.addSuppressed(failure);
                            }
                        } else {
                            if (at == 0) {
                                // Input.java:43: close rows
                                if (await(rows.closeAsync(), run, depth) == SUSPENDED) {
                                    rows = null;
                                    primary = null;
                                    iterator = null;
                                    return suspend(3);
                                }
                            } else { at = 0; run.take(); }
                        }
                    }
                } catch (Throwable failure2) {
                    run.exitFinally();
                    throw failure2;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                if (exit == 2) return ready(value);
                return ready("never");
        }
    }

    @Override
    protected void clear() {
        rows = null;
        primary = null;
        iterator = null;
        value = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:44, awaiting the next of rows";
            case 2 -> "Input.java:43, awaiting close rows";
            case 3 -> "Input.java:43, awaiting close rows";
            default -> super.place(state);
        };
    }
}
