package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Parser} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_ParserAsync {
    private Input_ParserAsync() {
    }

    /**
     * {@link Input.Parser#map(String)} as a future.
     */
    static Future<Integer> map(Input.Parser self, String s) {
        return map$machine(self, s);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<Integer> map$machine(Input.Parser self, String s) {
        if (self.getClass() == Input.Parser.class) return new Input_Parser_map(self, s);
        Factory override = Dispatches.map.of(self);
        if (override == null) return ObjectMachine.<Integer>calling(self, "map", () -> self.map(s));
        return (ObjectMachine<Integer>) override.make(self, new Object[] {s});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<Integer> map$exactly(Input.Parser self, String s) {
        return new Input_Parser_map(self, s);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch map = new Dispatch(Input.Parser.class, "map", String.class);

        static {
            Dispatch.register(Input.Parser.class, Dispatches::map, "map", String.class);
            Dispatch.register(Input.Parser.class, Dispatches::map, "map", Object.class);
        }

        private Dispatches() {
        }

        private static Machine<?> map(Object self, Object[] arguments) {
            return new Input_Parser_map((Input.Parser) self, (String) arguments[0]);
        }
    }
}
