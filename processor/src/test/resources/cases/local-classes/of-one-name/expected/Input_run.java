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

    private String s;

    private Place place;

    private String old;

    private Locals.Place place2;

    private int old2;

    private String left;

    private int i;

    private int turn;

    private Locals2.Place place3;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                // Input.java:16: await(value("a", "a"))
                awaited = await(Trace.value("a", "a"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                place = new Place(value);
                old = s;
                // Input.java:17: await(value("b", "b"))
                awaited = await(Trace.value("b", "b"), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                s = old + (value2 + place.name());
                place2 = new Locals.Place();
                old2 = place2.name;
                // Input.java:24: await(value("c", 2))
                awaited = await(Trace.value("c", 2), run, depth);
                if (awaited == SUSPENDED) {
                    place = null;
                    old = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                place2.name = old2 + value3;
                old = s;
                left = "" + (place2.name);
                // Input.java:25: await(value("d", "d"))
                awaited = await(Trace.value("d", "d"), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    place = null;
                    place2 = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value4 = (String) awaited;
                s = old + (left + value4);
                i = 0;
            case 5:
                for (; at != 0 || i < 2; i++) {
                    if (at == 0) {
                        turn = i;
                        place3 = Locals2.Place.values()[turn];
                        old = s;
                        // Input.java:34: await(value("e" + i, place))
                        awaited = await(Trace.value("e" + i, place3), run, depth);
                        if (awaited == SUSPENDED) {
                            release();
                            return suspend(5);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Locals2.Place value5 = (Locals2.Place) awaited;
                    s = old + (value5.name() + turn + place3);
                }
                return ready(s);
        }
    }

    private void release() {
        s = null;
        place = null;
        place2 = null;
        left = null;
    }

    @Override
    protected void clear() {
        s = null;
        place = null;
        old = null;
        place2 = null;
        left = null;
        place3 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:17, awaiting value(\"b\", \"b\")";
            case 3 -> "Input.java:24, awaiting value(\"c\", 2)";
            case 4 -> "Input.java:25, awaiting value(\"d\", \"d\")";
            case 5 -> "Input.java:34, awaiting value(\"e\" + i, place)";
            default -> super.place(state);
        };
    }

    record Place(String name) {
    }

    private static final class Locals {
        static class Place {
            int name = 1;
        }
    }

    private static final class Locals2 {
        enum Place {
            HERE,

            THERE
        }
    }
}
