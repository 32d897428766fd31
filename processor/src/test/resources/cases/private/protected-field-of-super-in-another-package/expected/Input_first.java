package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.FilterReader;
import java.io.Reader;
import java.io.StringReader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#first()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_first extends ObjectMachine<String> {
    private static final VarHandle in$;

    static {
        Abi.check(1, "Input_first");
        in$ = Members.field(MethodHandles.lookup(), Input.class, FilterReader.class, "in", Reader.class);
    }

    private Input self;

    private int first;

    private int left;

    private String read;

    Input_first(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                first = in$get(self).read();
                left = in$get(self).read();
                // Input.java:25: await(value("more", 1))
                awaited = await(Trace.value("more", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                int second = left + value;
                read = "" + (char) first + (char) second + (char) in$get(self).read();
                // Input.java:27: await(value("text", "z"))
                awaited = await(Trace.value("text", "z"), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                in$set(self, new StringReader(value2));
                return ready(read + (char) in$get(self).read());
        }
    }

    @Override
    protected void clear() {
        self = null;
        read = null;
    }

    @Override
    protected String method() {
        return "Input.first";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting value(\"more\", 1)";
            case 2 -> "Input.java:27, awaiting value(\"text\", \"z\")";
            default -> super.place(state);
        };
    }

    private static Reader in$get(FilterReader self) {
        return (Reader) in$.get(self);
    }

    private static Reader in$set(FilterReader self, Reader value) {
        in$.set(self, value);
        return value;
    }
}
