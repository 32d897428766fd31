package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#generic(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_generic<T> extends ObjectMachine<T> {
    static {
        Abi.check(1, "Input_generic");
    }

    private T given;

    private Locals2.Texts texts;

    Input_generic(Input self, T given) {
        Objects.requireNonNull(self);
        this.given = given;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            Locals locals = new Locals(given);
            Locals2 locals2 = new Locals2(locals, given);
            texts = locals2.new Texts();
            // Input.java:80: await(value("a", 1))
            awaited = await(Trace.value("a", 1), run, depth);
            if (awaited == SUSPENDED) {
                given = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        Trace.log(value);
        return ready(texts.both());
    }

    @Override
    protected void clear() {
        given = null;
        texts = null;
    }

    @Override
    protected String method() {
        return "Input.generic";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:80, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }

    private final class Locals {
        private final T given;

        Locals(T given) {
            this.given = given;
        }

        class Holder<X> {
            X held;

            Holder(X held) {
                this.held = held;
                Trace.log(given);
            }
        }
    }

    private final class Locals2 {
        private final Locals locals;

        private final T given;

        Locals2(Locals locals, T given) {
            this.locals = locals;
            this.given = given;
        }

        class Texts extends Locals.Holder<String> {
            Texts() {
                locals.super("text");
            }

            T both() {
                Trace.log(held);
                return given;
            }
        }
    }
}
