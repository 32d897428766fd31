package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Initialization;
import dev.pollen.support.LongMachine;
import dev.pollen.support.Machine;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
public final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#onAnObject(long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long)} as a future.
     */
    static Future<Long> onAnObject(Input self, long a0, long a1, long a2, long a3, long a4, long a5,
            long a6, long a7, long a8, long a9, long a10, long a11, long a12, long a13, long a14,
            long a15, long a16, long a17, long a18, long a19, long a20, long a21, long a22,
            long a23, long a24, long a25, long a26, long a27, long a28, long a29, long a30,
            long a31, long a32, long a33, long a34, long a35, long a36, long a37, long a38,
            long a39, long a40, long a41, long a42, long a43, long a44, long a45, long a46,
            long a47, long a48, long a49, long a50, long a51, long a52, long a53, long a54,
            long a55, long a56, long a57, long a58, long a59, long a60, long a61, long a62,
            long a63, long a64, long a65, long a66, long a67, long a68, long a69, long a70,
            long a71, long a72, long a73, long a74, long a75, long a76, long a77, long a78,
            long a79, long a80, long a81, long a82, long a83, long a84, long a85, long a86,
            long a87, long a88, long a89, long a90, long a91, long a92, long a93, long a94,
            long a95, long a96, long a97, long a98, long a99, long a100, long a101, long a102,
            long a103, long a104, long a105, long a106, long a107, long a108, long a109, long a110,
            long a111, long a112, long a113, long a114, long a115, long a116, long a117, long a118,
            long a119, long a120, long a121, long a122, long a123, long a124, long a125) {
        return onAnObject$machine(self, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125);
    }

    /**
     * For generated code.
     */
    static LongMachine onAnObject$machine(Input self, long a0, long a1, long a2, long a3, long a4,
            long a5, long a6, long a7, long a8, long a9, long a10, long a11, long a12, long a13,
            long a14, long a15, long a16, long a17, long a18, long a19, long a20, long a21,
            long a22, long a23, long a24, long a25, long a26, long a27, long a28, long a29,
            long a30, long a31, long a32, long a33, long a34, long a35, long a36, long a37,
            long a38, long a39, long a40, long a41, long a42, long a43, long a44, long a45,
            long a46, long a47, long a48, long a49, long a50, long a51, long a52, long a53,
            long a54, long a55, long a56, long a57, long a58, long a59, long a60, long a61,
            long a62, long a63, long a64, long a65, long a66, long a67, long a68, long a69,
            long a70, long a71, long a72, long a73, long a74, long a75, long a76, long a77,
            long a78, long a79, long a80, long a81, long a82, long a83, long a84, long a85,
            long a86, long a87, long a88, long a89, long a90, long a91, long a92, long a93,
            long a94, long a95, long a96, long a97, long a98, long a99, long a100, long a101,
            long a102, long a103, long a104, long a105, long a106, long a107, long a108, long a109,
            long a110, long a111, long a112, long a113, long a114, long a115, long a116, long a117,
            long a118, long a119, long a120, long a121, long a122, long a123, long a124,
            long a125) {
        if (self.getClass() == Input.class) return new Input_onAnObject(self, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125);
        Factory override = Dispatches.onAnObject.of(self);
        if (override == null) return LongMachine.calling(self, "onAnObject", () -> self.onAnObject(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125));
        return (LongMachine) override.make(self, new Object[] {a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125});
    }

    /**
     * For generated code.
     */
    static LongMachine onAnObject$exactly(Input self, long a0, long a1, long a2, long a3, long a4,
            long a5, long a6, long a7, long a8, long a9, long a10, long a11, long a12, long a13,
            long a14, long a15, long a16, long a17, long a18, long a19, long a20, long a21,
            long a22, long a23, long a24, long a25, long a26, long a27, long a28, long a29,
            long a30, long a31, long a32, long a33, long a34, long a35, long a36, long a37,
            long a38, long a39, long a40, long a41, long a42, long a43, long a44, long a45,
            long a46, long a47, long a48, long a49, long a50, long a51, long a52, long a53,
            long a54, long a55, long a56, long a57, long a58, long a59, long a60, long a61,
            long a62, long a63, long a64, long a65, long a66, long a67, long a68, long a69,
            long a70, long a71, long a72, long a73, long a74, long a75, long a76, long a77,
            long a78, long a79, long a80, long a81, long a82, long a83, long a84, long a85,
            long a86, long a87, long a88, long a89, long a90, long a91, long a92, long a93,
            long a94, long a95, long a96, long a97, long a98, long a99, long a100, long a101,
            long a102, long a103, long a104, long a105, long a106, long a107, long a108, long a109,
            long a110, long a111, long a112, long a113, long a114, long a115, long a116, long a117,
            long a118, long a119, long a120, long a121, long a122, long a123, long a124,
            long a125) {
        return new Input_onAnObject(self, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125);
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<Long> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static LongMachine run$machine() {
        return new Input_run();
    }

    /**
     * For generated code: initialises {@link Input} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Input.class);

        private Host() {
        }

        static void initialized() {
            INITIALIZATION.ensure();
        }
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch onAnObject = new Dispatch(Input.class, "onAnObject", long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class);

        static {
            Dispatch.register(Input.class, Dispatches::onAnObject, "onAnObject", long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class);
        }

        private Dispatches() {
        }

        private static Machine<?> onAnObject(Object self, Object[] arguments) {
            return new Input_onAnObject((Input) self, (long) arguments[0], (long) arguments[1], (long) arguments[2], (long) arguments[3], (long) arguments[4], (long) arguments[5], (long) arguments[6], (long) arguments[7], (long) arguments[8], (long) arguments[9], (long) arguments[10], (long) arguments[11], (long) arguments[12], (long) arguments[13], (long) arguments[14], (long) arguments[15], (long) arguments[16], (long) arguments[17], (long) arguments[18], (long) arguments[19], (long) arguments[20], (long) arguments[21], (long) arguments[22], (long) arguments[23], (long) arguments[24], (long) arguments[25], (long) arguments[26], (long) arguments[27], (long) arguments[28], (long) arguments[29], (long) arguments[30], (long) arguments[31], (long) arguments[32], (long) arguments[33], (long) arguments[34], (long) arguments[35], (long) arguments[36], (long) arguments[37], (long) arguments[38], (long) arguments[39], (long) arguments[40], (long) arguments[41], (long) arguments[42], (long) arguments[43], (long) arguments[44], (long) arguments[45], (long) arguments[46], (long) arguments[47], (long) arguments[48], (long) arguments[49], (long) arguments[50], (long) arguments[51], (long) arguments[52], (long) arguments[53], (long) arguments[54], (long) arguments[55], (long) arguments[56], (long) arguments[57], (long) arguments[58], (long) arguments[59], (long) arguments[60], (long) arguments[61], (long) arguments[62], (long) arguments[63], (long) arguments[64], (long) arguments[65], (long) arguments[66], (long) arguments[67], (long) arguments[68], (long) arguments[69], (long) arguments[70], (long) arguments[71], (long) arguments[72], (long) arguments[73], (long) arguments[74], (long) arguments[75], (long) arguments[76], (long) arguments[77], (long) arguments[78], (long) arguments[79], (long) arguments[80], (long) arguments[81], (long) arguments[82], (long) arguments[83], (long) arguments[84], (long) arguments[85], (long) arguments[86], (long) arguments[87], (long) arguments[88], (long) arguments[89], (long) arguments[90], (long) arguments[91], (long) arguments[92], (long) arguments[93], (long) arguments[94], (long) arguments[95], (long) arguments[96], (long) arguments[97], (long) arguments[98], (long) arguments[99], (long) arguments[100], (long) arguments[101], (long) arguments[102], (long) arguments[103], (long) arguments[104], (long) arguments[105], (long) arguments[106], (long) arguments[107], (long) arguments[108], (long) arguments[109], (long) arguments[110], (long) arguments[111], (long) arguments[112], (long) arguments[113], (long) arguments[114], (long) arguments[115], (long) arguments[116], (long) arguments[117], (long) arguments[118], (long) arguments[119], (long) arguments[120], (long) arguments[121], (long) arguments[122], (long) arguments[123], (long) arguments[124], (long) arguments[125]);
        }
    }
}
