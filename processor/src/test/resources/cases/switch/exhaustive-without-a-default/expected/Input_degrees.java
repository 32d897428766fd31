package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#degrees(cases.Input.Sky)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_degrees extends IntMachine {
    static {
        Abi.check(1, "Input_degrees");
    }

    private Input.Sky sky;

    private int offset;

    Input_degrees(Input.Sky sky) {
        this.sky = sky;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        int chosen = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
        }
        choice: {
            if (at == 0) {
                arm = switch (sky) {
                    case CLEAR -> 1;
                    case CLOUDY -> 2;
                    case RAIN -> 3;
                };
            }
            if (at == 0 ? arm == 1 : at <= 2) {
                switch (at) {
                    default:
                        // Input.java:22: await(value("offset", 1))
                        awaited = await(Trace.value("offset", 1), run, depth);
                        if (awaited == SUSPENDED) {
                            sky = null;
                            return suspend(1);
                        }
                    case 1:
                        if (at != 0) { at = 0; awaited = run.take(); }
                        offset = (Integer) awaited;
                        // Input.java:23: await(value("clear", 20))
                        awaited = await(Trace.value("clear", 20), run, depth);
                        if (awaited == SUSPENDED) {
                            sky = null;
                            return suspend(2);
                        }
                    case 2:
                        if (at != 0) { at = 0; awaited = run.take(); }
                        chosen = (Integer) awaited;
                        break choice;
                }
            } else if (at == 0 && arm == 2) {
                {
                    offset = 2;
                    { chosen = 15; break choice; }
                }
            } else {
                if (at == 0) {
                    offset = 3;
                    // Input.java:31: await(value("rain", 10))
                    awaited = await(Trace.value("rain", 10), run, depth);
                    if (awaited == SUSPENDED) {
                        sky = null;
                        return suspend(3);
                    }
                } else { at = 0; awaited = run.take(); }
                chosen = (Integer) awaited;
                break choice;
            }
        }
        int degrees = chosen;
        return ready(degrees + offset);
    }

    @Override
    protected void clear() {
        sky = null;
    }

    @Override
    protected String method() {
        return "Input.degrees";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:22, awaiting value(\"offset\", 1)";
            case 2 -> "Input.java:23, awaiting value(\"clear\", 20)";
            case 3 -> "Input.java:31, awaiting value(\"rain\", 10)";
            default -> super.place(state);
        };
    }
}
