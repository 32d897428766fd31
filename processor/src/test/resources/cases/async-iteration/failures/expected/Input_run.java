package cases;

import cases.support.Trace;
import dev.pollen.AsyncIterator;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<List<String>> {
    static {
        Abi.check(1, "Input_run");
    }

    private List<String> all;

    private Iterator<? extends String> iterator;

    private AsyncIterator<? extends String> iterator2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String all3 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                all = new ArrayList<>();
                iterator = List.of("iterator", "null", "moveNext", "future of null", "null of future", "current").iterator();
            case 1:
                while (at != 0 || iterator.hasNext()) {
                    String all2;
                    if (at == 0) {
                        String where = iterator.next();
                        // Input.java:65: all(where)
                        Input_all call = new Input_all(where);
                        if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                            return suspend(1, call, run, depth);
                        }
                        all2 = call.result;
                    } else { at = 0; all2 = ((Input_all) run.take()).result; }
                    all.add(all2);
                }
                // Input.java:67: all("body")
                Input_all call2 = new Input_all("body");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    iterator = null;
                    return suspend(2, call2, run, depth);
                }
                all3 = call2.result;
            case 2:
                if (at != 0) { at = 0; all3 = ((Input_all) run.take()).result; }
                all.add(all3);
            case 3:
                try {
                    String all4;
                    if (at == 0) {
                        // Input.java:69: all("future")
                        Input_all call3 = new Input_all("future");
                        if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                            iterator = null;
                            return suspend(3, call3, run, depth);
                        }
                        all4 = call3.result;
                    } else { at = 0; all4 = ((Input_all) run.take()).result; }
                    all.add(all4);
                } catch (Exception e) {
                    all.add(e.toString());
                }
            case 4:
                try {
                    if (at == 0) {
                        Input.Failing none = null;
                        iterator2 = none.asyncIterator();
                    }
                    loop: while (true) {
                        if (at == 0) {
                            // Input.java:75: the next of none
                            awaited = await(iterator2.moveNext(), run, depth);
                            if (awaited == SUSPENDED) {
                                iterator = null;
                                return suspend(4);
                            }
                        } else { at = 0; awaited = run.take(); }
                        boolean more = (Boolean) awaited;
                        if (!more) break loop;
                        String each = iterator2.current();
                        Trace.log(each);
                    }
                } catch (NullPointerException e2) {
                    all.add("no iterable");
                }
                return ready(all);
        }
    }

    @Override
    protected void clear() {
        all = null;
        iterator = null;
        iterator2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:65, awaiting all(where)";
            case 2 -> "Input.java:67, awaiting all(\"body\")";
            case 3 -> "Input.java:69, awaiting all(\"future\")";
            case 4 -> "Input.java:75, awaiting the next of none";
            default -> super.place(state);
        };
    }
}
