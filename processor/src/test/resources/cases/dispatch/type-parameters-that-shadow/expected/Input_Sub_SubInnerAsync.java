package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Sub.SubInner} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Sub_SubInnerAsync {
    private Input_Sub_SubInnerAsync() {
    }

    /**
     * {@link Input.Sub.SubInner#show(Integer, Comparable)} as a future.
     */
    static <U extends Comparable<U>> Future<String> show(Input.Sub.SubInner self, Integer t, U u) {
        return Input_Sub_SubInnerAsync.<U>show$machine(self, t, u);
    }

    /**
     * For generated code.
     */
    static <U extends Comparable<U>> ObjectMachine<String> show$machine(Input.Sub.SubInner self,
            Integer t, U u) {
        if (self.getClass() == Input.Sub.SubInner.class) return new Input_Sub_SubInner_show<U>(self, t, u);
        Factory override = Dispatches.show.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "show", () -> self.<U>show(t, u));
        return (ObjectMachine<String>) override.make(self, new Object[] {t, u});
    }

    /**
     * For generated code.
     */
    static <U extends Comparable<U>> ObjectMachine<String> show$exactly(Input.Sub.SubInner self,
            Integer t, U u) {
        return new Input_Sub_SubInner_show<U>(self, t, u);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch show = new Dispatch(Input.Sub.SubInner.class, "show", Integer.class, Comparable.class);

        static {
            Dispatch.register(Input.Sub.SubInner.class, Dispatches::show, "show", Integer.class, Comparable.class);
            Dispatch.register(Input.Sub.SubInner.class, Dispatches::show, "show", Object.class, Comparable.class);
        }

        private Dispatches() {
        }

        private static <U extends Comparable<U>> Machine<?> show(Object self, Object[] arguments) {
            return new Input_Sub_SubInner_show<U>((Input.Sub.SubInner) self, (Integer) arguments[0], (U) arguments[1]);
        }
    }
}
