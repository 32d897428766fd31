package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Nested#name(cases.Input)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Nested_name extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Nested_name");
    }

    private Input input;

    private String left;

    Input_Nested_name(Input.Nested self, Input input) {
        Objects.requireNonNull(self);
        this.input = input;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int one = 0;
        Character same = null;
        switch (at) {
            default:
                // Input.java:24: input.one()
                Input_one call = new Input_one(input);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    input = null;
                    return suspend(1, call, run, depth);
                }
                one = call.result;
            case 1:
                if (at != 0) { at = 0; one = ((Input_one) run.take()).result; }
                left = "nested" + one;
                // Input.java:24: await(value("b", 'c'))
                awaited = await(Trace.value("b", 'c'), run, depth);
                if (awaited == SUSPENDED) {
                    input = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Character value = (Character) awaited;
                // Input.java:24: same(await(value("b", 'c')))
                Input_same<Character> call2 = new Input_same<Character>(value);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    input = null;
                    return suspend(3, call2, run, depth);
                }
                same = call2.result;
            case 3:
                if (at != 0) { at = 0; same = ((Input_same<Character>) run.take()).result; }
                return ready(left + same);
        }
    }

    @Override
    protected void clear() {
        input = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Nested.name";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:24, awaiting input.one()";
            case 2 -> "Input.java:24, awaiting value(\"b\", 'c')";
            case 3 -> "Input.java:24, awaiting same(await(value(\"b\", 'c')))";
            default -> super.place(state);
        };
    }
}
