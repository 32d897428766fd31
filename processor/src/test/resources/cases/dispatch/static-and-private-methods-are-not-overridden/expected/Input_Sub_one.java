package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Sub#one()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Sub_one extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Sub_one");
    }

    Input_Sub_one() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        Input_SubAsync.Host.initialized();
        return ready("Sub.one");
    }

    @Override
    protected String method() {
        return "Sub.one";
    }
}
