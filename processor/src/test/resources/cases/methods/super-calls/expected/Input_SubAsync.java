package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Sub} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_SubAsync {
    private Input_SubAsync() {
    }

    /**
     * {@link Input.Sub#async(int)} as a future.
     */
    static Future<Integer> async(Input.Sub self, int y) {
        return async$machine(self, y);
    }

    /**
     * For generated code.
     */
    static IntMachine async$machine(Input.Sub self, int y) {
        if (self.getClass() == Input.Sub.class) return new Input_Sub_async2(self, y);
        Factory override = Dispatches.async.of(self);
        if (override == null) return IntMachine.calling(self, "async", () -> self.async(y));
        return (IntMachine) override.make(self, new Object[] {y});
    }

    /**
     * For generated code.
     */
    static IntMachine async$exactly(Input.Sub self, int y) {
        return new Input_Sub_async2(self, y);
    }

    /**
     * {@link Input.Sub#text()} as a future.
     */
    static Future<String> text(Input.Sub self) {
        return text$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> text$machine(Input.Sub self) {
        if (self.getClass() == Input.Sub.class) return new Input_Sub_text(self);
        Factory override = Dispatches.text.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "text", () -> self.text());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> text$exactly(Input.Sub self) {
        return new Input_Sub_text(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch async = new Dispatch(Input.Sub.class, "async", int.class);

        static final Dispatch text = new Dispatch(Input.Sub.class, "text");

        static {
            Dispatch.register(Input.Sub.class, Dispatches::async, "async", int.class);
            Dispatch.register(Input.Sub.class, Dispatches::text, "text");
        }

        private Dispatches() {
        }

        private static Machine<?> async(Object self, Object[] arguments) {
            return new Input_Sub_async2((Input.Sub) self, (int) arguments[0]);
        }

        private static Machine<?> text(Object self, Object[] arguments) {
            return new Input_Sub_text((Input.Sub) self);
        }
    }
}
