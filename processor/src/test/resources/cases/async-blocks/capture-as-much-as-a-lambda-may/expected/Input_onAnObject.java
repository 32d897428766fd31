package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.LongMachine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#onAnObject(long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_onAnObject extends LongMachine {
    static {
        Abi.check(1, "Input_onAnObject");
    }

    private Input self;

    private long a0;

    private long a1;

    private long a2;

    private long a3;

    private long a4;

    private long a5;

    private long a6;

    private long a7;

    private long a8;

    private long a9;

    private long a10;

    private long a11;

    private long a12;

    private long a13;

    private long a14;

    private long a15;

    private long a16;

    private long a17;

    private long a18;

    private long a19;

    private long a20;

    private long a21;

    private long a22;

    private long a23;

    private long a24;

    private long a25;

    private long a26;

    private long a27;

    private long a28;

    private long a29;

    private long a30;

    private long a31;

    private long a32;

    private long a33;

    private long a34;

    private long a35;

    private long a36;

    private long a37;

    private long a38;

    private long a39;

    private long a40;

    private long a41;

    private long a42;

    private long a43;

    private long a44;

    private long a45;

    private long a46;

    private long a47;

    private long a48;

    private long a49;

    private long a50;

    private long a51;

    private long a52;

    private long a53;

    private long a54;

    private long a55;

    private long a56;

    private long a57;

    private long a58;

    private long a59;

    private long a60;

    private long a61;

    private long a62;

    private long a63;

    private long a64;

    private long a65;

    private long a66;

    private long a67;

    private long a68;

    private long a69;

    private long a70;

    private long a71;

    private long a72;

    private long a73;

    private long a74;

    private long a75;

    private long a76;

    private long a77;

    private long a78;

    private long a79;

    private long a80;

    private long a81;

    private long a82;

    private long a83;

    private long a84;

    private long a85;

    private long a86;

    private long a87;

    private long a88;

    private long a89;

    private long a90;

    private long a91;

    private long a92;

    private long a93;

    private long a94;

    private long a95;

    private long a96;

    private long a97;

    private long a98;

    private long a99;

    private long a100;

    private long a101;

    private long a102;

    private long a103;

    private long a104;

    private long a105;

    private long a106;

    private long a107;

    private long a108;

    private long a109;

    private long a110;

    private long a111;

    private long a112;

    private long a113;

    private long a114;

    private long a115;

    private long a116;

    private long a117;

    private long a118;

    private long a119;

    private long a120;

    private long a121;

    private long a122;

    private long a123;

    private long a124;

    private long a125;

    Input_onAnObject(Input self, long a0, long a1, long a2, long a3, long a4, long a5, long a6,
            long a7, long a8, long a9, long a10, long a11, long a12, long a13, long a14, long a15,
            long a16, long a17, long a18, long a19, long a20, long a21, long a22, long a23,
            long a24, long a25, long a26, long a27, long a28, long a29, long a30, long a31,
            long a32, long a33, long a34, long a35, long a36, long a37, long a38, long a39,
            long a40, long a41, long a42, long a43, long a44, long a45, long a46, long a47,
            long a48, long a49, long a50, long a51, long a52, long a53, long a54, long a55,
            long a56, long a57, long a58, long a59, long a60, long a61, long a62, long a63,
            long a64, long a65, long a66, long a67, long a68, long a69, long a70, long a71,
            long a72, long a73, long a74, long a75, long a76, long a77, long a78, long a79,
            long a80, long a81, long a82, long a83, long a84, long a85, long a86, long a87,
            long a88, long a89, long a90, long a91, long a92, long a93, long a94, long a95,
            long a96, long a97, long a98, long a99, long a100, long a101, long a102, long a103,
            long a104, long a105, long a106, long a107, long a108, long a109, long a110, long a111,
            long a112, long a113, long a114, long a115, long a116, long a117, long a118, long a119,
            long a120, long a121, long a122, long a123, long a124, long a125) {
        this.self = Objects.requireNonNull(self);
        this.a0 = a0;
        this.a1 = a1;
        this.a2 = a2;
        this.a3 = a3;
        this.a4 = a4;
        this.a5 = a5;
        this.a6 = a6;
        this.a7 = a7;
        this.a8 = a8;
        this.a9 = a9;
        this.a10 = a10;
        this.a11 = a11;
        this.a12 = a12;
        this.a13 = a13;
        this.a14 = a14;
        this.a15 = a15;
        this.a16 = a16;
        this.a17 = a17;
        this.a18 = a18;
        this.a19 = a19;
        this.a20 = a20;
        this.a21 = a21;
        this.a22 = a22;
        this.a23 = a23;
        this.a24 = a24;
        this.a25 = a25;
        this.a26 = a26;
        this.a27 = a27;
        this.a28 = a28;
        this.a29 = a29;
        this.a30 = a30;
        this.a31 = a31;
        this.a32 = a32;
        this.a33 = a33;
        this.a34 = a34;
        this.a35 = a35;
        this.a36 = a36;
        this.a37 = a37;
        this.a38 = a38;
        this.a39 = a39;
        this.a40 = a40;
        this.a41 = a41;
        this.a42 = a42;
        this.a43 = a43;
        this.a44 = a44;
        this.a45 = a45;
        this.a46 = a46;
        this.a47 = a47;
        this.a48 = a48;
        this.a49 = a49;
        this.a50 = a50;
        this.a51 = a51;
        this.a52 = a52;
        this.a53 = a53;
        this.a54 = a54;
        this.a55 = a55;
        this.a56 = a56;
        this.a57 = a57;
        this.a58 = a58;
        this.a59 = a59;
        this.a60 = a60;
        this.a61 = a61;
        this.a62 = a62;
        this.a63 = a63;
        this.a64 = a64;
        this.a65 = a65;
        this.a66 = a66;
        this.a67 = a67;
        this.a68 = a68;
        this.a69 = a69;
        this.a70 = a70;
        this.a71 = a71;
        this.a72 = a72;
        this.a73 = a73;
        this.a74 = a74;
        this.a75 = a75;
        this.a76 = a76;
        this.a77 = a77;
        this.a78 = a78;
        this.a79 = a79;
        this.a80 = a80;
        this.a81 = a81;
        this.a82 = a82;
        this.a83 = a83;
        this.a84 = a84;
        this.a85 = a85;
        this.a86 = a86;
        this.a87 = a87;
        this.a88 = a88;
        this.a89 = a89;
        this.a90 = a90;
        this.a91 = a91;
        this.a92 = a92;
        this.a93 = a93;
        this.a94 = a94;
        this.a95 = a95;
        this.a96 = a96;
        this.a97 = a97;
        this.a98 = a98;
        this.a99 = a99;
        this.a100 = a100;
        this.a101 = a101;
        this.a102 = a102;
        this.a103 = a103;
        this.a104 = a104;
        this.a105 = a105;
        this.a106 = a106;
        this.a107 = a107;
        this.a108 = a108;
        this.a109 = a109;
        this.a110 = a110;
        this.a111 = a111;
        this.a112 = a112;
        this.a113 = a113;
        this.a114 = a114;
        this.a115 = a115;
        this.a116 = a116;
        this.a117 = a117;
        this.a118 = a118;
        this.a119 = a119;
        this.a120 = a120;
        this.a121 = a121;
        this.a122 = a122;
        this.a123 = a123;
        this.a124 = a124;
        this.a125 = a125;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            Future<Long> future = future(new Async(self, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125));
            // Input.java:20: await(async(() -> await(value("b", hashCode())) + a0 + a1...
            awaited = await(future, run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Long value = (Long) awaited;
        return ready(value);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Input.onAnObject";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting await(async(() -> await(value(\"b\", hashCode())) + a0 + a1...";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:20.
     */
    private static final class Async extends ObjectMachine<Long> {
        static {
            Abi.check(1, "Async");
        }

        private Input self;

        private long a0;

        private long a1;

        private long a2;

        private long a3;

        private long a4;

        private long a5;

        private long a6;

        private long a7;

        private long a8;

        private long a9;

        private long a10;

        private long a11;

        private long a12;

        private long a13;

        private long a14;

        private long a15;

        private long a16;

        private long a17;

        private long a18;

        private long a19;

        private long a20;

        private long a21;

        private long a22;

        private long a23;

        private long a24;

        private long a25;

        private long a26;

        private long a27;

        private long a28;

        private long a29;

        private long a30;

        private long a31;

        private long a32;

        private long a33;

        private long a34;

        private long a35;

        private long a36;

        private long a37;

        private long a38;

        private long a39;

        private long a40;

        private long a41;

        private long a42;

        private long a43;

        private long a44;

        private long a45;

        private long a46;

        private long a47;

        private long a48;

        private long a49;

        private long a50;

        private long a51;

        private long a52;

        private long a53;

        private long a54;

        private long a55;

        private long a56;

        private long a57;

        private long a58;

        private long a59;

        private long a60;

        private long a61;

        private long a62;

        private long a63;

        private long a64;

        private long a65;

        private long a66;

        private long a67;

        private long a68;

        private long a69;

        private long a70;

        private long a71;

        private long a72;

        private long a73;

        private long a74;

        private long a75;

        private long a76;

        private long a77;

        private long a78;

        private long a79;

        private long a80;

        private long a81;

        private long a82;

        private long a83;

        private long a84;

        private long a85;

        private long a86;

        private long a87;

        private long a88;

        private long a89;

        private long a90;

        private long a91;

        private long a92;

        private long a93;

        private long a94;

        private long a95;

        private long a96;

        private long a97;

        private long a98;

        private long a99;

        private long a100;

        private long a101;

        private long a102;

        private long a103;

        private long a104;

        private long a105;

        private long a106;

        private long a107;

        private long a108;

        private long a109;

        private long a110;

        private long a111;

        private long a112;

        private long a113;

        private long a114;

        private long a115;

        private long a116;

        private long a117;

        private long a118;

        private long a119;

        private long a120;

        private long a121;

        private long a122;

        private long a123;

        private long a124;

        private long a125;

        Async(Input self, long a0, long a1, long a2, long a3, long a4, long a5, long a6, long a7,
                long a8, long a9, long a10, long a11, long a12, long a13, long a14, long a15,
                long a16, long a17, long a18, long a19, long a20, long a21, long a22, long a23,
                long a24, long a25, long a26, long a27, long a28, long a29, long a30, long a31,
                long a32, long a33, long a34, long a35, long a36, long a37, long a38, long a39,
                long a40, long a41, long a42, long a43, long a44, long a45, long a46, long a47,
                long a48, long a49, long a50, long a51, long a52, long a53, long a54, long a55,
                long a56, long a57, long a58, long a59, long a60, long a61, long a62, long a63,
                long a64, long a65, long a66, long a67, long a68, long a69, long a70, long a71,
                long a72, long a73, long a74, long a75, long a76, long a77, long a78, long a79,
                long a80, long a81, long a82, long a83, long a84, long a85, long a86, long a87,
                long a88, long a89, long a90, long a91, long a92, long a93, long a94, long a95,
                long a96, long a97, long a98, long a99, long a100, long a101, long a102, long a103,
                long a104, long a105, long a106, long a107, long a108, long a109, long a110,
                long a111, long a112, long a113, long a114, long a115, long a116, long a117,
                long a118, long a119, long a120, long a121, long a122, long a123, long a124,
                long a125) {
            this.self = Objects.requireNonNull(self);
            this.a0 = a0;
            this.a1 = a1;
            this.a2 = a2;
            this.a3 = a3;
            this.a4 = a4;
            this.a5 = a5;
            this.a6 = a6;
            this.a7 = a7;
            this.a8 = a8;
            this.a9 = a9;
            this.a10 = a10;
            this.a11 = a11;
            this.a12 = a12;
            this.a13 = a13;
            this.a14 = a14;
            this.a15 = a15;
            this.a16 = a16;
            this.a17 = a17;
            this.a18 = a18;
            this.a19 = a19;
            this.a20 = a20;
            this.a21 = a21;
            this.a22 = a22;
            this.a23 = a23;
            this.a24 = a24;
            this.a25 = a25;
            this.a26 = a26;
            this.a27 = a27;
            this.a28 = a28;
            this.a29 = a29;
            this.a30 = a30;
            this.a31 = a31;
            this.a32 = a32;
            this.a33 = a33;
            this.a34 = a34;
            this.a35 = a35;
            this.a36 = a36;
            this.a37 = a37;
            this.a38 = a38;
            this.a39 = a39;
            this.a40 = a40;
            this.a41 = a41;
            this.a42 = a42;
            this.a43 = a43;
            this.a44 = a44;
            this.a45 = a45;
            this.a46 = a46;
            this.a47 = a47;
            this.a48 = a48;
            this.a49 = a49;
            this.a50 = a50;
            this.a51 = a51;
            this.a52 = a52;
            this.a53 = a53;
            this.a54 = a54;
            this.a55 = a55;
            this.a56 = a56;
            this.a57 = a57;
            this.a58 = a58;
            this.a59 = a59;
            this.a60 = a60;
            this.a61 = a61;
            this.a62 = a62;
            this.a63 = a63;
            this.a64 = a64;
            this.a65 = a65;
            this.a66 = a66;
            this.a67 = a67;
            this.a68 = a68;
            this.a69 = a69;
            this.a70 = a70;
            this.a71 = a71;
            this.a72 = a72;
            this.a73 = a73;
            this.a74 = a74;
            this.a75 = a75;
            this.a76 = a76;
            this.a77 = a77;
            this.a78 = a78;
            this.a79 = a79;
            this.a80 = a80;
            this.a81 = a81;
            this.a82 = a82;
            this.a83 = a83;
            this.a84 = a84;
            this.a85 = a85;
            this.a86 = a86;
            this.a87 = a87;
            this.a88 = a88;
            this.a89 = a89;
            this.a90 = a90;
            this.a91 = a91;
            this.a92 = a92;
            this.a93 = a93;
            this.a94 = a94;
            this.a95 = a95;
            this.a96 = a96;
            this.a97 = a97;
            this.a98 = a98;
            this.a99 = a99;
            this.a100 = a100;
            this.a101 = a101;
            this.a102 = a102;
            this.a103 = a103;
            this.a104 = a104;
            this.a105 = a105;
            this.a106 = a106;
            this.a107 = a107;
            this.a108 = a108;
            this.a109 = a109;
            this.a110 = a110;
            this.a111 = a111;
            this.a112 = a112;
            this.a113 = a113;
            this.a114 = a114;
            this.a115 = a115;
            this.a116 = a116;
            this.a117 = a117;
            this.a118 = a118;
            this.a119 = a119;
            this.a120 = a120;
            this.a121 = a121;
            this.a122 = a122;
            this.a123 = a123;
            this.a124 = a124;
            this.a125 = a125;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                // Input.java:20: await(value("b", hashCode()))
                awaited = await(Trace.value("b", self.hashCode()), run, depth);
                if (awaited == SUSPENDED) {
                    self = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(value
                    + a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10 + a11 + a12 + a13 + a14 + a15 + a16
                    + a17 + a18 + a19 + a20 + a21 + a22 + a23 + a24 + a25 + a26 + a27 + a28 + a29 + a30 + a31 + a32 + a33
                    + a34 + a35 + a36 + a37 + a38 + a39 + a40 + a41 + a42 + a43 + a44 + a45 + a46 + a47 + a48 + a49 + a50
                    + a51 + a52 + a53 + a54 + a55 + a56 + a57 + a58 + a59 + a60 + a61 + a62 + a63 + a64 + a65 + a66 + a67
                    + a68 + a69 + a70 + a71 + a72 + a73 + a74 + a75 + a76 + a77 + a78 + a79 + a80 + a81 + a82 + a83 + a84
                    + a85 + a86 + a87 + a88 + a89 + a90 + a91 + a92 + a93 + a94 + a95 + a96 + a97 + a98 + a99 + a100 + a101
                    + a102 + a103 + a104 + a105 + a106 + a107 + a108 + a109 + a110 + a111 + a112 + a113 + a114 + a115 + a116 + a117 + a118
                    + a119 + a120 + a121 + a122 + a123 + a124 + a125);
        }

        @Override
        protected void clear() {
            self = null;
        }

        @Override
        protected String method() {
            return "Input.onAnObject async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:20, awaiting value(\"b\", hashCode())";
                default -> super.place(state);
            };
        }
    }
}
