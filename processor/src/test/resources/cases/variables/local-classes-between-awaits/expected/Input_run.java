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

    private String old;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String s = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:11: await(value("a", 10))
                awaited = await(Trace.value("a", 10), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                int base = (Integer) awaited;
                s = "";
                {
                    record Point(int x, int y) {
                        int sum() {
                            return x + y;
                        }
                    }
                    enum Colour {
                        RED,
                        GREEN
                    }
                    interface Named {
                        String name();
                    }
                    class Counter implements Named {
                        int count = base;

                        @Override
                        public String name() {
                            return "counter" + count++;
                        }
                    }
                    Named named = new Counter();
                    s += named.name() + new Point(1, 2).sum() + named.name() + Colour.GREEN + new Counter().count;
                }
                old = s;
                // Input.java:37: await(value("b", "|"))
                awaited = await(Trace.value("b", "|"), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                s = old + value;
                {
                    record Point(String name) {}
                    s += new Point("p");
                }
                left = s;
                // Input.java:42: await(value("c", "."))
                awaited = await(Trace.value("c", "."), run, depth);
                if (awaited == SUSPENDED) {
                    old = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                return ready(left + value2);
        }
    }

    @Override
    protected void clear() {
        old = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting value(\"a\", 10)";
            case 2 -> "Input.java:37, awaiting value(\"b\", \"|\")";
            case 3 -> "Input.java:42, awaiting value(\"c\", \".\")";
            default -> super.place(state);
        };
    }
}
