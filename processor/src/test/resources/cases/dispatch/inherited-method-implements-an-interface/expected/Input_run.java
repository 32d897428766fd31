package cases;

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

    private Input.Named plain;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String name = null;
        String name2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Input.Named both = new Input.Both();
                plain = new Input.PlainBoth();
                // Input.java:38: both.name("a ")
                ObjectMachine<String> call = Input_NamedAsync.name$machine(both, "a ");
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((ObjectMachine<String>) run.take()).result; }
                // Input.java:38: plain.name(" b ")
                ObjectMachine<String> call2 = Input_NamedAsync.name$machine(plain, " b ");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    plain = null;
                    return suspend(2, call2, run, depth);
                }
                name = call2.result;
            case 2:
                if (at != 0) { at = 0; name = ((ObjectMachine<String>) run.take()).result; }
                left = left + name;
                // Input.java:38: new Both().name(" c ")
                Input_Base_name<String> call3 = new Input_Base_name<String>(new Input.Both(), " c ");
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    plain = null;
                    return suspend(3, call3, run, depth);
                }
                name2 = call3.result;
            case 3:
                if (at != 0) { at = 0; name2 = ((Input_Base_name<String>) run.take()).result; }
                return ready(left + name2);
        }
    }

    @Override
    protected void clear() {
        plain = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:38, awaiting both.name(\"a \")";
            case 2 -> "Input.java:38, awaiting plain.name(\" b \")";
            case 3 -> "Input.java:38, awaiting new Both().name(\" c \")";
            default -> super.place(state);
        };
    }
}
