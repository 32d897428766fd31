package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#withoutReceiver(cases.Input)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_withoutReceiver extends VoidMachine {
    static {
        Abi.check(1, "Input_withoutReceiver");
    }

    private Input none;

    Input_withoutReceiver(Input none) {
        this.none = none;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:138: none.onAnObject( eval("first", 0), 1, 2, 3, 4, 5, 6, 7...
                        Input_onAnObject call = new Input_onAnObject(none, Trace.eval("first", 0), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252).more(Trace.eval("last", 253));
                        if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                            return suspend(1, call, run, depth);
                        }
                    } else { at = 0; run.take(); }
                } catch (NullPointerException e) {
                    Trace.log("no receiver");
                }
            case 2:
                try {
                    if (at == 0) {
                        // Input.java:160: none.generic( eval("first", 0), 1, 2, 3, 4, 5, 6, 7, 8...
                        Input_generic<Integer, Integer> call2 = new Input_generic<Integer, Integer>(none, Trace.eval("first", 0), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252).more(Trace.eval("last", 253));
                        if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                            none = null;
                            return suspend(2, call2, run, depth);
                        }
                    } else { at = 0; run.take(); }
                } catch (NullPointerException e2) {
                    Trace.log("no receiver");
                }
        }
        return ready();
    }

    @Override
    protected void clear() {
        none = null;
    }

    @Override
    protected String method() {
        return "Input.withoutReceiver";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:138, awaiting none.onAnObject( eval(\"first\", 0), 1, 2, 3, 4, 5, 6, 7, 8...";
            case 2 -> "Input.java:160, awaiting none.generic( eval(\"first\", 0), 1, 2, 3, 4, 5, 6, 7, 8, 9...";
            default -> super.place(state);
        };
    }
}
