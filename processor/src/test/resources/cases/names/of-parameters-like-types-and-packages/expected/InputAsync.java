package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
public final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#sum(int, int, int, int, int)} as a future.
     */
    static Future<Integer> sum(Input self2, int InputAsync2, int Future2, int dev2, int self,
            int override) {
        return sum$machine(self2, InputAsync2, Future2, dev2, self, override);
    }

    /**
     * For generated code.
     */
    static IntMachine sum$machine(Input self2, int InputAsync2, int Future2, int dev2, int self,
            int override) {
        if (self2.getClass() == Input.class) return new Input_sum(self2, InputAsync2, Future2, dev2, self, override);
        Factory override2 = Dispatches.sum.of(self2);
        if (override2 == null) return IntMachine.calling(self2, "sum", () -> self2.sum(InputAsync2, Future2, dev2, self, override));
        return (IntMachine) override2.make(self2, new Object[] {InputAsync2, Future2, dev2, self, override});
    }

    /**
     * For generated code.
     */
    static IntMachine sum$exactly(Input self2, int InputAsync2, int Future2, int dev2, int self,
            int override) {
        return new Input_sum(self2, InputAsync2, Future2, dev2, self, override);
    }

    /**
     * {@link Input#text(String, Object)} as a future.
     */
    static <Factory> Future<String> text(String Object2, Factory Machine2) {
        return InputAsync.<Factory>text$machine(Object2, Machine2);
    }

    /**
     * For generated code.
     */
    static <Factory> ObjectMachine<String> text$machine(String Object2, Factory Machine2) {
        return new Input_text<Factory>(Object2, Machine2);
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<String> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> run$machine() {
        return new Input_run();
    }

    /**
     * For generated code: initialises {@link Input} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Input.class);

        private Host() {
        }

        static void initialized() {
            INITIALIZATION.ensure();
        }
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch sum = new Dispatch(Input.class, "sum", int.class, int.class, int.class, int.class, int.class);

        static {
            Dispatch.register(Input.class, Dispatches::sum, "sum", int.class, int.class, int.class, int.class, int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> sum(Object self, Object[] arguments) {
            return new Input_sum((Input) self, (int) arguments[0], (int) arguments[1], (int) arguments[2], (int) arguments[3], (int) arguments[4]);
        }
    }
}
