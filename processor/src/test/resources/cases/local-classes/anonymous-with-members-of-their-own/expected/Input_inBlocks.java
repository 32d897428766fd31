package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import java.util.ArrayList;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#inBlocks()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_inBlocks extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_inBlocks");
    }

    private Anonymous cell;

    Input_inBlocks(Input self) {
        Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            cell = new Anonymous();
            // Input.java:80: await(async(() -> { cell.add(await(value("one", "x"))); v...
            if (await(future(new Async(cell)), run, depth) == SUSPENDED) {
                return suspend(1);
            }
        } else { at = 0; run.take(); }
        return ready(cell + " " + cell.adds);
    }

    @Override
    protected void clear() {
        cell = null;
    }

    @Override
    protected String method() {
        return "Input.inBlocks";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:80, awaiting await(async(() -> { cell.add(await(value(\"one\", \"x\"))); v...";
            default -> super.place(state);
        };
    }

    static class Anonymous extends ArrayList<String> {
        int adds;

        @Override
        public boolean add(String s) {
            adds++;
            return super.add(s + adds);
        }
    }

    /**
     * The async block at Input.java:80.
     */
    private static final class Async extends VoidMachine {
        static {
            Abi.check(1, "Async");
        }

        private Anonymous cell;

        private Locals.Anonymous2 own;

        Async(Anonymous cell) {
            this.cell = cell;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            switch (at) {
                default:
                    // Input.java:81: await(value("one", "x"))
                    awaited = await(Trace.value("one", "x"), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    cell.add(value);
                    own = new Locals(cell).new Anonymous2();
                    // Input.java:85: await(value("two", "y"))
                    awaited = await(Trace.value("two", "y"), run, depth);
                    if (awaited == SUSPENDED) return suspend(2);
                case 2:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    String value2 = (String) awaited;
                    cell.add(value2 + own.adds);
            }
            return ready();
        }

        @Override
        protected void clear() {
            cell = null;
            own = null;
        }

        @Override
        protected String method() {
            return "Input.inBlocks async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:81, awaiting value(\"one\", \"x\")";
                case 2 -> "Input.java:85, awaiting value(\"two\", \"y\")";
                default -> super.place(state);
            };
        }

        private static final class Locals {
            private final Anonymous cell;

            Locals(Anonymous cell) {
                this.cell = cell;
            }

            class Anonymous2 {
                final int adds = cell.adds;
            }
        }
    }
}
