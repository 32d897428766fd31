package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#sum(cases.Input.Base[])}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_sum extends IntMachine {
    static {
        Abi.check(1, "Input_sum");
    }

    private Input.Base[] all;

    private int i;

    private int left;

    Input_sum(Input.Base... all) {
        this.all = all;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int sum = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            sum = 0;
            i = 0;
        }
        for (; at != 0 || i < all.length; i++) {
            int get;
            if (at == 0) {
                left = sum * 100;
                // Input.java:44: all[i].get(i + 1)
                IntMachine call = Input_BaseAsync.get$machine(all[i], i + 1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                get = call.result;
            } else { at = 0; get = ((IntMachine) run.take()).result; }
            sum = left + get;
        }
        return ready(sum);
    }

    @Override
    protected void clear() {
        all = null;
    }

    @Override
    protected String method() {
        return "Input.sum";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:44, awaiting all[i].get(i + 1)";
            default -> super.place(state);
        };
    }
}
