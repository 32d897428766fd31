package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.BooleanMachine;
import dev.pollen.support.ByteMachine;
import dev.pollen.support.CharMachine;
import dev.pollen.support.DoubleMachine;
import dev.pollen.support.FloatMachine;
import dev.pollen.support.IntMachine;
import dev.pollen.support.LongMachine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import dev.pollen.support.ShortMachine;
import dev.pollen.support.VoidMachine;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#all(cases.Input.Face)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_all extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_all");
    }

    private Input.Face face;

    private String left;

    Input_all(Input.Face face) {
        this.face = face;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        boolean z = false;
        byte b = 0;
        short s = 0;
        char c = 0;
        int i = 0;
        long l = 0;
        float f = 0;
        double d = 0;
        int[] a = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:138: face.v()
                VoidMachine call = Input_FaceAsync.v$machine(face);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
            case 1:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:139: face.z()
                BooleanMachine call2 = Input_FaceAsync.z$machine(face);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                z = call2.result;
            case 2:
                if (at != 0) { at = 0; z = ((BooleanMachine) run.take()).result; }
                left = "" + z;
                // Input.java:139: face.b()
                ByteMachine call3 = Input_FaceAsync.b$machine(face);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                b = call3.result;
            case 3:
                if (at != 0) { at = 0; b = ((ByteMachine) run.take()).result; }
                left = left + b;
                // Input.java:139: face.s()
                ShortMachine call4 = Input_FaceAsync.s$machine(face);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                s = call4.result;
            case 4:
                if (at != 0) { at = 0; s = ((ShortMachine) run.take()).result; }
                left = left + s;
                // Input.java:139: face.c()
                CharMachine call5 = Input_FaceAsync.c$machine(face);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(5, call5, run, depth);
                }
                c = call5.result;
            case 5:
                if (at != 0) { at = 0; c = ((CharMachine) run.take()).result; }
                left = left + c;
                // Input.java:139: face.i()
                IntMachine call6 = Input_FaceAsync.i$machine(face);
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    return suspend(6, call6, run, depth);
                }
                i = call6.result;
            case 6:
                if (at != 0) { at = 0; i = ((IntMachine) run.take()).result; }
                left = left + i;
                // Input.java:139: face.l()
                LongMachine call7 = Input_FaceAsync.l$machine(face);
                if (depth == Run.LIMIT || !call7.step(run, depth + 1)) {
                    return suspend(7, call7, run, depth);
                }
                l = call7.result;
            case 7:
                if (at != 0) { at = 0; l = ((LongMachine) run.take()).result; }
                left = left + l;
                // Input.java:139: face.f()
                FloatMachine call8 = Input_FaceAsync.f$machine(face);
                if (depth == Run.LIMIT || !call8.step(run, depth + 1)) {
                    return suspend(8, call8, run, depth);
                }
                f = call8.result;
            case 8:
                if (at != 0) { at = 0; f = ((FloatMachine) run.take()).result; }
                left = left + f;
                // Input.java:139: face.d()
                DoubleMachine call9 = Input_FaceAsync.d$machine(face);
                if (depth == Run.LIMIT || !call9.step(run, depth + 1)) {
                    return suspend(9, call9, run, depth);
                }
                d = call9.result;
            case 9:
                if (at != 0) { at = 0; d = ((DoubleMachine) run.take()).result; }
                left = left + d;
                // Input.java:139: face.a()
                ObjectMachine<int[]> call10 = Input_FaceAsync.a$machine(face);
                if (depth == Run.LIMIT || !call10.step(run, depth + 1)) {
                    face = null;
                    return suspend(10, call10, run, depth);
                }
                a = call10.result;
            case 10:
                if (at != 0) { at = 0; a = ((ObjectMachine<int[]>) run.take()).result; }
                return ready(left + a.length);
        }
    }

    @Override
    protected void clear() {
        face = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.all";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:138, awaiting face.v()";
            case 2 -> "Input.java:139, awaiting face.z()";
            case 3 -> "Input.java:139, awaiting face.b()";
            case 4 -> "Input.java:139, awaiting face.s()";
            case 5 -> "Input.java:139, awaiting face.c()";
            case 6 -> "Input.java:139, awaiting face.i()";
            case 7 -> "Input.java:139, awaiting face.l()";
            case 8 -> "Input.java:139, awaiting face.f()";
            case 9 -> "Input.java:139, awaiting face.d()";
            case 10 -> "Input.java:139, awaiting face.a()";
            default -> super.place(state);
        };
    }
}
