package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.DoubleMachine;
import dev.pollen.support.Factory;
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
     * {@link Input.Shape#area()} as a future.
     */
    static Future<Double> area(Input.Shape self) {
        return area$machine(self);
    }

    /**
     * For generated code.
     */
    static DoubleMachine area$machine(Input.Shape self) {
        Factory override = Dispatches.area.of(self);
        if (override == null) return DoubleMachine.calling(self, "area", () -> self.area());
        return (DoubleMachine) override.make(self, new Object[] {});
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch area = new Dispatch(Input.Shape.class, "area");

        private Dispatches() {
        }
    }
}
