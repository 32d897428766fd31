package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private Input input;

    private Integer value2;

    private Input[] array;

    private int index;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at <= 3) {
            int from = at;
            at = 0;
            if (part(run, depth, from) == 1) return false;
        }
        if (at <= 4) {
            int from2 = at;
            at = 0;
            if (part2(run, depth, from2) == 1) return false;
        }
        if (at <= 5) {
            int from3 = at;
            at = 0;
            if (part3(run, depth, from3) == 1) return false;
        }
        if (at <= 7) {
            int from4 = at;
            at = 0;
            if (part4(run, depth, from4) == 1) return false;
        }
        if (at <= 8) {
            int from5 = at;
            at = 0;
            if (part5(run, depth, from5) == 1) return false;
        }
        int from6 = at;
        at = 0;
        return part6(run, depth, from6) == 2;
    }

    private int part(Run run, int depth, int at) throws Throwable {
        Object awaited = null;
        int statically = 0;
        long longs = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                input = new Input();
                // Input.java:202: await(value("last", 254))
                awaited = await(Trace.value("last", 254), run, depth);
                if (awaited == SUSPENDED) { suspend(1); return 1; }
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                // Input.java:186: statically( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,...
                Input_statically call = new Input_statically(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253).more(value);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    suspend(2, call, run, depth);
                    return 1;
                }
                statically = call.result;
            case 2:
                if (at != 0) { at = 0; statically = ((Input_statically) run.take()).result; }
                Trace.log(statically);
                // Input.java:203: longs( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, ...
                Input_longs call2 = new Input_longs(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126).more(127);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    suspend(3, call2, run, depth);
                    return 1;
                }
                longs = call2.result;
            case 3:
                if (at != 0) { at = 0; longs = ((Input_longs) run.take()).result; }
                Trace.log(longs);
        }
        return 0;
    }

    private int part2(Run run, int depth, int at) throws Throwable {
        int onAnObject;
        if (at == 0) {
            // Input.java:212: input.onAnObject( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1...
            Input_onAnObject call3 = new Input_onAnObject(input, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252).more(253);
            if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                suspend(4, call3, run, depth);
                return 1;
            }
            onAnObject = call3.result;
        } else { at = 0; onAnObject = ((Input_onAnObject) run.take()).result; }
        Trace.log(onAnObject);
        return 0;
    }

    private int part3(Run run, int depth, int at) throws Throwable {
        String generic;
        if (at == 0) {
            // Input.java:228: input.generic( "first", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,...
            Input_generic<String, Double> call4 = new Input_generic<String, Double>(input, "first", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251).more(2.5);
            if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                suspend(5, call4, run, depth);
                return 1;
            }
            generic = call4.result;
        } else { at = 0; generic = ((Input_generic<String, Double>) run.take()).result; }
        Trace.log(generic);
        return 0;
    }

    private int part4(Run run, int depth, int at) throws Throwable {
        Object awaited = null;
        int variable = 0;
        switch (at) {
            default:
                // Input.java:246: input.variable( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,...
                Input_variable call5 = new Input_variable(input, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252).more();
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    suspend(6, call5, run, depth);
                    return 1;
                }
                variable = call5.result;
            case 6:
                if (at != 0) { at = 0; variable = ((Input_variable) run.take()).result; }
                Trace.log(variable);
                // Input.java:278: await(value("rest", 253))
                awaited = await(Trace.value("rest", 253), run, depth);
                if (awaited == SUSPENDED) { suspend(7); return 1; }
            case 7:
                if (at != 0) { at = 0; awaited = run.take(); }
                value2 = (Integer) awaited;
        }
        return 0;
    }

    private int part5(Run run, int depth, int at) throws Throwable {
        int variable2;
        if (at == 0) {
            // Input.java:262: input.variable( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,...
            Input_variable call6 = new Input_variable(input, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252).more(value2, 254);
            if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                value2 = null;
                suspend(8, call6, run, depth);
                return 1;
            }
            variable2 = call6.result;
        } else { at = 0; variable2 = ((Input_variable) run.take()).result; }
        Trace.log(variable2);
        array = new Input[] {input, new Input.Sub(), new Input.Plain()};
        index = 0;
        return 0;
    }

    private int part6(Run run, int depth, int at) throws Throwable {
        if (at < 10) {
            for (; at != 0 || index < array.length; index = index + 1) {
                int overridden;
                if (at == 0) {
                    Input each = array[index];
                    // Input.java:281: each.overridden( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12...
                    IntMachine call7 = InputAsync.overridden$machine(each, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253);
                    if (depth == Run.LIMIT || !call7.step(run, depth + 1)) {
                        input = null;
                        value2 = null;
                        suspend(9, call7, run, depth);
                        return 1;
                    }
                    overridden = call7.result;
                } else { at = 0; overridden = ((IntMachine) run.take()).result; }
                Trace.log(overridden);
            }
            // Input.java:298: withoutReceiver(null)
            Input_withoutReceiver call8 = new Input_withoutReceiver(null);
            if (depth == Run.LIMIT || !call8.step(run, depth + 1)) {
                input = null;
                value2 = null;
                array = null;
                suspend(10, call8, run, depth);
                return 1;
            }
        } else { at = 0; run.take(); }
        { ready("done"); return 2; }
    }

    @Override
    protected void clear() {
        input = null;
        value2 = null;
        array = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:202, awaiting value(\"last\", 254)";
            case 2 -> "Input.java:186, awaiting statically( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,...";
            case 3 -> "Input.java:203, awaiting longs( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, ...";
            case 4 -> "Input.java:212, awaiting input.onAnObject( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1...";
            case 5 -> "Input.java:228, awaiting input.generic( \"first\", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,...";
            case 6 -> "Input.java:246, awaiting input.variable( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,...";
            case 7 -> "Input.java:278, awaiting value(\"rest\", 253)";
            case 8 -> "Input.java:262, awaiting input.variable( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,...";
            case 9 -> "Input.java:281, awaiting each.overridden( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12...";
            case 10 -> "Input.java:298, awaiting withoutReceiver(null)";
            default -> super.place(state);
        };
    }
}
