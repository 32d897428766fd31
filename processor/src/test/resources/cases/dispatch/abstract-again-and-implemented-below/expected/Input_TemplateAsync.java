package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Template} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_TemplateAsync {
    private Input_TemplateAsync() {
    }

    /**
     * {@link Input.Template#next()} as a future.
     */
    static Future<Integer> next(Input.Template self) {
        return next$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine next$machine(Input.Template self) {
        Factory override = Dispatches.next.of(self);
        if (override == null) return IntMachine.calling(self, "next", () -> self.next());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * {@link Input.Template#all()} as a future.
     */
    static Future<Integer> all(Input.Template self) {
        return all$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine all$machine(Input.Template self) {
        return new Input_Template_all(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch next = new Dispatch(Input.Template.class, "next");

        static {
            Dispatch.register(Input.Template.class, Dispatches::all, "all");
        }

        private Dispatches() {
        }

        private static Machine<?> all(Object self, Object[] arguments) {
            return new Input_Template_all((Input.Template) self);
        }
    }
}
