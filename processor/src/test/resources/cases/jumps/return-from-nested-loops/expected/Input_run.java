package cases;

import cases.support.Trace;
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

    private int i;

    private int[] array;

    private int index;

    private int j;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            i = 0;
        }
        for (;; i++) {
            if (at == 0) {
                array = new int[] {1, 2, 3};
                index = 0;
            }
            for (; at != 0 || index < array.length; index = index + 1) {
                if (at == 0) j = array[index];
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:14: await(value(i + "" + j, i + j))
                        awaited = await(Trace.value(i + "" + j, i + j), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    if (value == 3) {
                        return ready(i + " " + j);
                    }
                    break loop;
                }
            }
        }
    }

    @Override
    protected void clear() {
        array = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(i + \"\" + j, i + j)";
            default -> super.place(state);
        };
    }
}
