package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#imported(cases.Input.Mood)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_imported extends ObjectMachine<Input.Mood> {
    static {
        Abi.check(1, "Input_imported");
    }

    private Input.Mood mood;

    Input_imported(Input.Mood mood) {
        this.mood = mood;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:25: await(value("mood", mood))
            awaited = await(Trace.value("mood", mood), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Input.Mood value = (Input.Mood) awaited;
        return ready(value == Input.Mood.GOOD ? Input.Mood.GOOD : switch (mood) {
            case GOOD -> throw new AssertionError();
            case BAD -> Input.Mood.GOOD;
        });
    }

    @Override
    protected void clear() {
        mood = null;
    }

    @Override
    protected String method() {
        return "Input.imported";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting value(\"mood\", mood)";
            default -> super.place(state);
        };
    }
}
