package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Node} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_NodeAsync {
    private Input_NodeAsync() {
    }

    /**
     * {@link Input.Node#depth(int)} as a future.
     */
    static Future<Integer> depth(Input.Node self, int from) {
        return depth$machine(self, from);
    }

    /**
     * For generated code.
     */
    static IntMachine depth$machine(Input.Node self, int from) {
        Factory override = Dispatches.depth.of(self);
        if (override == null) return IntMachine.calling(self, "depth", () -> self.depth(from));
        return (IntMachine) override.make(self, new Object[] {from});
    }

    /**
     * {@link Input.Node#both(Input.Node, Input.Node, int)} as a future.
     */
    static Future<Integer> both(Input.Node self, Input.Node a, Input.Node b, int from) {
        return both$machine(self, a, b, from);
    }

    /**
     * For generated code.
     */
    static IntMachine both$machine(Input.Node self, Input.Node a, Input.Node b, int from) {
        Factory override = Dispatches.both.of(self);
        if (override == null) return IntMachine.calling(self, "both", () -> self.both(a, b, from));
        return (IntMachine) override.make(self, new Object[] {a, b, from});
    }

    /**
     * For generated code.
     */
    static IntMachine both$exactly(Input.Node self, Input.Node a, Input.Node b, int from) {
        return new Input_Node_both(self, a, b, from);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch depth = new Dispatch(Input.Node.class, "depth", int.class);

        static final Dispatch both = new Dispatch(Input.Node.class, "both", Input.Node.class, Input.Node.class, int.class);

        static {
            Dispatch.register(Input.Node.class, Dispatches::both, "both", Input.Node.class, Input.Node.class, int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> both(Object self, Object[] arguments) {
            return new Input_Node_both((Input.Node) self, (Input.Node) arguments[0], (Input.Node) arguments[1], (int) arguments[2]);
        }
    }
}
