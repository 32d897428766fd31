package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#captured(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_captured<T> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_captured");
    }

    private T place;

    private Locals2.Anonymous last;

    private Locals.Line line;

    private Cell cell;

    Input_captured(T place) {
        this.place = place;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            InputAsync.Host.initialized();
            Locals locals = new Locals(place);
            last = new Locals2(place).new Anonymous();
            line = locals.new Line();
            cell = new Cell();
            cell.content = place;
            // Input.java:64: await(value("b", 1))
            if (await(Trace.value("b", 1), run, depth) == SUSPENDED) {
                place = null;
                return suspend(1);
            }
        } else { at = 0; run.take(); }
        T content2 = cell.content;
        return ready(line.text() + content2 + last.known + last.text() + last.text());
    }

    @Override
    protected void clear() {
        place = null;
        last = null;
        line = null;
        cell = null;
    }

    @Override
    protected String method() {
        return "Input.captured";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:64, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }

    private final class Locals {
        private final T place;

        Locals(T place) {
            this.place = place;
        }

        class Line {
            String text() {
                return "in " + place;
            }
        }
    }

    private final class Locals2 {
        private final T place;

        Locals2(T place) {
            this.place = place;
        }

        class Anonymous {
            T known = place;

            int times;

            String text() {
                return known + " " + ++times;
            }
        }
    }

    class Cell {
        T content;
    }
}
