package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Implementation#all(boolean, byte, short, char, int, long, float, double, java.lang.Integer, int[], java.util.List)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Implementation_all extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Implementation_all");
    }

    private boolean z;

    private byte b;

    private short s;

    private char c;

    private int i;

    private long l;

    private float f;

    private double d;

    private Integer t;

    private int[] a;

    private List<? super Integer> w;

    Input_Implementation_all(Input.Implementation self, boolean z, byte b, short s, char c, int i,
            long l, float f, double d, Integer t, int[] a, List<? super Integer> w) {
        Objects.requireNonNull(self);
        this.z = z;
        this.b = b;
        this.s = s;
        this.c = c;
        this.i = i;
        this.l = l;
        this.f = f;
        this.d = d;
        this.t = t;
        this.a = a;
        this.w = w;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Input.java:26: await(value("x", 1))
            awaited = await(Trace.value("x", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int x = (Integer) awaited;
        return ready("" + z + b + s + c + i + l + f + d + t + Arrays.toString(a) + w + x);
    }

    @Override
    protected void clear() {
        t = null;
        a = null;
        w = null;
    }

    @Override
    protected String method() {
        return "Implementation.all";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:26, awaiting value(\"x\", 1)";
            default -> super.place(state);
        };
    }
}
