package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.reflect.Proxy;
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

    private Input.Step<Integer, String> hex;

    private Input.Step<Object, Object> proxy;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Integer call = null;
        String call2 = null;
        Object call3 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Input.Step<String, Integer> length = s -> {
                    Trace.log("length of " + s);
                    return s.length();
                };
                hex = Integer::toHexString;
                proxy = (Input.Step<Object, Object>) Proxy.newProxyInstance(
                Input.class.getClassLoader(), new Class<?>[] {Input.Step.class}, (self, method, arguments) -> {
                    Trace.log("proxy");
                    return arguments[0];
                });
                // Input.java:37: call(length, "abcdefghijkl")
                Input_call<String, Integer> call4 = new Input_call<String, Integer>(length, "abcdefghijkl");
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(1, call4, run, depth);
                }
                call = call4.result;
            case 1:
                if (at != 0) { at = 0; call = ((Input_call<String, Integer>) run.take()).result; }
                left = "" + (call);
                // Input.java:37: call(hex, 255)
                Input_call<Integer, String> call5 = new Input_call<Integer, String>(hex, 255);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    hex = null;
                    return suspend(2, call5, run, depth);
                }
                call2 = call5.result;
            case 2:
                if (at != 0) { at = 0; call2 = ((Input_call<Integer, String>) run.take()).result; }
                left = left + call2;
                // Input.java:37: call(proxy, "p")
                Input_call<Object, Object> call6 = new Input_call<Object, Object>(proxy, "p");
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    hex = null;
                    proxy = null;
                    return suspend(3, call6, run, depth);
                }
                call3 = call6.result;
            case 3:
                if (at != 0) { at = 0; call3 = ((Input_call<Object, Object>) run.take()).result; }
                return ready(left + call3);
        }
    }

    @Override
    protected void clear() {
        hex = null;
        proxy = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:37, awaiting call(length, \"abcdefghijkl\")";
            case 2 -> "Input.java:37, awaiting call(hex, 255)";
            case 3 -> "Input.java:37, awaiting call(proxy, \"p\")";
            default -> super.place(state);
        };
    }
}
