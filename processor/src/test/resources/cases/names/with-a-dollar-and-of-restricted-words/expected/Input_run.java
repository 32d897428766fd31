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

    private int $;

    private int yield$;

    private int record;

    private int var;

    private int sealed;

    private int permits;

    private int with;

    private int module;

    private int open;

    private int $T;

    private int $L;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:11: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                $ = (Integer) awaited;
                yield$ = 2;
                record = 3;
                var = 4;
                sealed = 5;
                permits = 6;
                with = 7;
                module = 8;
                open = 9;
                $T = 10;
                $L = 11;
                // Input.java:13: await(value("b", 20))
                awaited = await(Trace.value("b", 20), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                int x = (Integer) awaited;
                String text = "$T $L $N %s $$";
                return ready($ + yield$ + record + var + sealed + permits + with + module + open + $T + $L + x + text);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:13, awaiting value(\"b\", 20)";
            default -> super.place(state);
        };
    }
}
