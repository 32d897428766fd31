package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.IntSupplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    private static final VarHandle x$;

    static {
        Abi.check(1, "Input_run");
        x$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "x", int.class);
    }

    private Input input;

    private int left;

    private int c;

    private String left3;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int sum = 0;
        int outer = 0;
        int two = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                IntSupplier counter = new IntSupplier() {
                    private int count;

                    @Override
                    public int getAsInt() {
                        count = count + 1;
                        return step();
                    }

                    private int step() {
                        return ++count;
                    }
                };
                input = new Input();
                x$set(input, 6);
                left = counter.getAsInt();
                // Input.java:65: await(value("d", 10))
                awaited = await(Trace.value("d", 10), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                c = left + value;
                // Input.java:66: new Derived().sum()
                IntMachine call = Input_DerivedAsync.sum$machine(new Input.Derived());
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(2, call, run, depth);
                }
                sum = call.result;
            case 2:
                if (at != 0) { at = 0; sum = ((IntMachine) run.take()).result; }
                left3 = sum + ",";
                // Input.java:66: input.new Inner().outer()
                IntMachine call2 = Input_InnerAsync.outer$machine(input.new Inner());
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    input = null;
                    return suspend(3, call2, run, depth);
                }
                outer = call2.result;
            case 3:
                if (at != 0) { at = 0; outer = ((IntMachine) run.take()).result; }
                left3 = left3 + outer + ",";
                // Input.java:66: new Numbers.Of().two()
                IntMachine call3 = Input_Numbers_OfAsync.two$machine(new Input.Numbers.Of());
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    input = null;
                    return suspend(4, call3, run, depth);
                }
                two = call3.result;
            case 4:
                if (at != 0) { at = 0; two = ((IntMachine) run.take()).result; }
                return ready(left3 + two + "," + c);
        }
    }

    @Override
    protected void clear() {
        input = null;
        left3 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:65, awaiting value(\"d\", 10)";
            case 2 -> "Input.java:66, awaiting new Derived().sum()";
            case 3 -> "Input.java:66, awaiting input.new Inner().outer()";
            case 4 -> "Input.java:66, awaiting new Numbers.Of().two()";
            default -> super.place(state);
        };
    }

    private static int x$set(Input self, int value) {
        x$.set(self, value);
        return value;
    }
}
