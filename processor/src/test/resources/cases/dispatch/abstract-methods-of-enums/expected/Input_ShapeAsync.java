package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Shape} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_ShapeAsync {
    private Input_ShapeAsync() {
    }

    /**
     * {@link Input.Shape#area(int)} as a future.
     */
    static Future<Integer> area(Input.Shape self, int x) {
        return area$machine(self, x);
    }

    /**
     * For generated code.
     */
    static IntMachine area$machine(Input.Shape self, int x) {
        Factory override = Dispatches.area.of(self);
        if (override == null) return IntMachine.calling(self, "area", () -> self.area(x));
        return (IntMachine) override.make(self, new Object[] {x});
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch area = new Dispatch(Input.Shape.class, "area", int.class);

        private Dispatches() {
        }
    }
}
