package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#apply(cases.Input.Mapper, java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_apply<A, B> extends ObjectMachine<B> {
    static {
        Abi.check(1, "Input_apply");
    }

    private Input.Mapper<? super A, ? extends B> mapper;

    private A a;

    Input_apply(Input.Mapper<? super A, ? extends B> mapper, A a) {
        this.mapper = mapper;
        this.a = a;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        B map;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:39: mapper.map(a)
            ObjectMachine call = Input_MapperAsync.map$machine(mapper, a);
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                mapper = null;
                a = null;
                return suspend(1, call, run, depth);
            }
            map = (B) call.result;
        } else { at = 0; map = (B) ((ObjectMachine) run.take()).result; }
        return ready(map);
    }

    @Override
    protected void clear() {
        mapper = null;
        a = null;
    }

    @Override
    protected String method() {
        return "Input.apply";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:39, awaiting mapper.map(a)";
            default -> super.place(state);
        };
    }
}
