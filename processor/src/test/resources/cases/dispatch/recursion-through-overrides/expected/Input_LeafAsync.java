package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Leaf} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_LeafAsync {
    private Input_LeafAsync() {
    }

    /**
     * {@link Input.Leaf#depth(int)} as a future.
     */
    static Future<Integer> depth(Input.Leaf self, int from) {
        return depth$machine(self, from);
    }

    /**
     * For generated code.
     */
    static IntMachine depth$machine(Input.Leaf self, int from) {
        if (self.getClass() == Input.Leaf.class) return new Input_Leaf_depth(self, from);
        Factory override = Dispatches.depth.of(self);
        if (override == null) return IntMachine.calling(self, "depth", () -> self.depth(from));
        return (IntMachine) override.make(self, new Object[] {from});
    }

    /**
     * For generated code.
     */
    static IntMachine depth$exactly(Input.Leaf self, int from) {
        return new Input_Leaf_depth(self, from);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch depth = new Dispatch(Input.Leaf.class, "depth", int.class);

        static {
            Dispatch.register(Input.Leaf.class, Dispatches::depth, "depth", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> depth(Object self, Object[] arguments) {
            return new Input_Leaf_depth((Input.Leaf) self, (int) arguments[0]);
        }
    }
}
