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
final class Input_run extends ObjectMachine<Object> {
    static {
        Abi.check(1, "Input_run");
    }

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:37: await(value("a", 5))
            awaited = await(Trace.value("a", 5), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        int arm = switch (value) {
            case Mixed.KNOWN -> 1;
            default -> 2;
        };
        int chosen = 0;
        if (arm == 1) {
            chosen = 1;
        } else {
            chosen = 0;
        }
        int known = chosen;
        Mixed mixed = new Mixed();
        return ready(known + mixed.texts[1][1] + mixed.last + mixed.unset);
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:37, awaiting value(\"a\", 5)";
            default -> super.place(state);
        };
    }

    static class Mixed {
        static final int SIZE = 2;

        static int count = Trace.eval("count", 1);

        static int[] later;

        static final int KNOWN = 5;

        static {
            Trace.log("static block " + count);
        }
        static {
            later = new int[] {count, SIZE};
        }

        int first = Trace.eval("first", 1);

        int last;

        String[][] texts;

        int unset;

        {
            Trace.log("block " + first + this.last);
        }
        {
            last = Trace.eval("last", later[1]);
        }
        {
            texts = new String[][] {{"a"}, {"b", "c"}};
        }
        {
            Trace.log("second block " + last);
        }
    }
}
