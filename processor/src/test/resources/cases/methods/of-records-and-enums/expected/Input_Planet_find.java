package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Planet#find(java.lang.String)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Planet_find extends ObjectMachine<Input.Planet> {
    static {
        Abi.check(1, "Input_Planet_find");
    }

    private String name;

    Input_Planet_find(String name) {
        this.name = name;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            Input_PlanetAsync.Host.initialized();
            // Input.java:50: await(value("name", name))
            awaited = await(Trace.value("name", name), run, depth);
            if (awaited == SUSPENDED) {
                name = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        String value = (String) awaited;
        return ready(Input.Planet.valueOf(value));
    }

    @Override
    protected void clear() {
        name = null;
    }

    @Override
    protected String method() {
        return "Planet.find";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:50, awaiting value(\"name\", name)";
            default -> super.place(state);
        };
    }
}
