package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#process(java.lang.Process)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_process extends IntMachine {
    static {
        Abi.check(1, "Input_process");
    }

    private Process process;

    Input_process(Process process) {
        this.process = process;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        InputAsync.Host.initialized();
        return ready(process.waitFor());
    }

    @Override
    protected void clear() {
        process = null;
    }

    @Override
    protected String method() {
        return "Input.process";
    }
}
