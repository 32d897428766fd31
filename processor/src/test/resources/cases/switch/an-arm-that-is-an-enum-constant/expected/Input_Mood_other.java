package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Mood#other()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Mood_other extends ObjectMachine<Input.Mood> {
    static {
        Abi.check(1, "Input_Mood_other");
    }

    private Input.Mood self;

    Input_Mood_other(Input.Mood self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        Input.Mood chosen = null;
        if (at == 0) {
            arm = switch (self) {
                case GOOD -> 1;
                case BAD -> 2;
            };
        }
        if (at != 0 || arm == 1) {
            if (at == 0) {
                // Input.java:17: await(value("bad", BAD))
                awaited = await(Trace.value("bad", Input.Mood.BAD), run, depth);
                if (awaited == SUSPENDED) {
                    self = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            chosen = (Input.Mood) awaited;
        } else {
            chosen = Input.Mood.GOOD;
        }
        return ready(chosen);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Mood.other";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"bad\", BAD)";
            default -> super.place(state);
        };
    }
}
