package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
import dev.pollen.support.LongMachine;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.VoidMachine;
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
     * {@link Input#statically(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int)} as a future.
     */
    static Future<Integer> statically(int a0, int a1, int a2, int a3, int a4, int a5, int a6,
            int a7, int a8, int a9, int a10, int a11, int a12, int a13, int a14, int a15, int a16,
            int a17, int a18, int a19, int a20, int a21, int a22, int a23, int a24, int a25,
            int a26, int a27, int a28, int a29, int a30, int a31, int a32, int a33, int a34,
            int a35, int a36, int a37, int a38, int a39, int a40, int a41, int a42, int a43,
            int a44, int a45, int a46, int a47, int a48, int a49, int a50, int a51, int a52,
            int a53, int a54, int a55, int a56, int a57, int a58, int a59, int a60, int a61,
            int a62, int a63, int a64, int a65, int a66, int a67, int a68, int a69, int a70,
            int a71, int a72, int a73, int a74, int a75, int a76, int a77, int a78, int a79,
            int a80, int a81, int a82, int a83, int a84, int a85, int a86, int a87, int a88,
            int a89, int a90, int a91, int a92, int a93, int a94, int a95, int a96, int a97,
            int a98, int a99, int a100, int a101, int a102, int a103, int a104, int a105, int a106,
            int a107, int a108, int a109, int a110, int a111, int a112, int a113, int a114,
            int a115, int a116, int a117, int a118, int a119, int a120, int a121, int a122,
            int a123, int a124, int a125, int a126, int a127, int a128, int a129, int a130,
            int a131, int a132, int a133, int a134, int a135, int a136, int a137, int a138,
            int a139, int a140, int a141, int a142, int a143, int a144, int a145, int a146,
            int a147, int a148, int a149, int a150, int a151, int a152, int a153, int a154,
            int a155, int a156, int a157, int a158, int a159, int a160, int a161, int a162,
            int a163, int a164, int a165, int a166, int a167, int a168, int a169, int a170,
            int a171, int a172, int a173, int a174, int a175, int a176, int a177, int a178,
            int a179, int a180, int a181, int a182, int a183, int a184, int a185, int a186,
            int a187, int a188, int a189, int a190, int a191, int a192, int a193, int a194,
            int a195, int a196, int a197, int a198, int a199, int a200, int a201, int a202,
            int a203, int a204, int a205, int a206, int a207, int a208, int a209, int a210,
            int a211, int a212, int a213, int a214, int a215, int a216, int a217, int a218,
            int a219, int a220, int a221, int a222, int a223, int a224, int a225, int a226,
            int a227, int a228, int a229, int a230, int a231, int a232, int a233, int a234,
            int a235, int a236, int a237, int a238, int a239, int a240, int a241, int a242,
            int a243, int a244, int a245, int a246, int a247, int a248, int a249, int a250,
            int a251, int a252, int a253, int a254) {
        return statically$machine(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, a161, a162, a163, a164, a165, a166, a167, a168, a169, a170, a171, a172, a173, a174, a175, a176, a177, a178, a179, a180, a181, a182, a183, a184, a185, a186, a187, a188, a189, a190, a191, a192, a193, a194, a195, a196, a197, a198, a199, a200, a201, a202, a203, a204, a205, a206, a207, a208, a209, a210, a211, a212, a213, a214, a215, a216, a217, a218, a219, a220, a221, a222, a223, a224, a225, a226, a227, a228, a229, a230, a231, a232, a233, a234, a235, a236, a237, a238, a239, a240, a241, a242, a243, a244, a245, a246, a247, a248, a249, a250, a251, a252, a253, a254);
    }

    /**
     * For generated code.
     */
    static IntMachine statically$machine(int a0, int a1, int a2, int a3, int a4, int a5, int a6,
            int a7, int a8, int a9, int a10, int a11, int a12, int a13, int a14, int a15, int a16,
            int a17, int a18, int a19, int a20, int a21, int a22, int a23, int a24, int a25,
            int a26, int a27, int a28, int a29, int a30, int a31, int a32, int a33, int a34,
            int a35, int a36, int a37, int a38, int a39, int a40, int a41, int a42, int a43,
            int a44, int a45, int a46, int a47, int a48, int a49, int a50, int a51, int a52,
            int a53, int a54, int a55, int a56, int a57, int a58, int a59, int a60, int a61,
            int a62, int a63, int a64, int a65, int a66, int a67, int a68, int a69, int a70,
            int a71, int a72, int a73, int a74, int a75, int a76, int a77, int a78, int a79,
            int a80, int a81, int a82, int a83, int a84, int a85, int a86, int a87, int a88,
            int a89, int a90, int a91, int a92, int a93, int a94, int a95, int a96, int a97,
            int a98, int a99, int a100, int a101, int a102, int a103, int a104, int a105, int a106,
            int a107, int a108, int a109, int a110, int a111, int a112, int a113, int a114,
            int a115, int a116, int a117, int a118, int a119, int a120, int a121, int a122,
            int a123, int a124, int a125, int a126, int a127, int a128, int a129, int a130,
            int a131, int a132, int a133, int a134, int a135, int a136, int a137, int a138,
            int a139, int a140, int a141, int a142, int a143, int a144, int a145, int a146,
            int a147, int a148, int a149, int a150, int a151, int a152, int a153, int a154,
            int a155, int a156, int a157, int a158, int a159, int a160, int a161, int a162,
            int a163, int a164, int a165, int a166, int a167, int a168, int a169, int a170,
            int a171, int a172, int a173, int a174, int a175, int a176, int a177, int a178,
            int a179, int a180, int a181, int a182, int a183, int a184, int a185, int a186,
            int a187, int a188, int a189, int a190, int a191, int a192, int a193, int a194,
            int a195, int a196, int a197, int a198, int a199, int a200, int a201, int a202,
            int a203, int a204, int a205, int a206, int a207, int a208, int a209, int a210,
            int a211, int a212, int a213, int a214, int a215, int a216, int a217, int a218,
            int a219, int a220, int a221, int a222, int a223, int a224, int a225, int a226,
            int a227, int a228, int a229, int a230, int a231, int a232, int a233, int a234,
            int a235, int a236, int a237, int a238, int a239, int a240, int a241, int a242,
            int a243, int a244, int a245, int a246, int a247, int a248, int a249, int a250,
            int a251, int a252, int a253, int a254) {
        return new Input_statically(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, a161, a162, a163, a164, a165, a166, a167, a168, a169, a170, a171, a172, a173, a174, a175, a176, a177, a178, a179, a180, a181, a182, a183, a184, a185, a186, a187, a188, a189, a190, a191, a192, a193, a194, a195, a196, a197, a198, a199, a200, a201, a202, a203, a204, a205, a206, a207, a208, a209, a210, a211, a212, a213, a214, a215, a216, a217, a218, a219, a220, a221, a222, a223, a224, a225, a226, a227, a228, a229, a230, a231, a232, a233, a234, a235, a236, a237, a238, a239, a240, a241, a242, a243, a244, a245, a246, a247, a248, a249, a250, a251, a252, a253).more(a254);
    }

    /**
     * {@link Input#longs(long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, int)} as a future.
     */
    static Future<Long> longs(long l0, long l1, long l2, long l3, long l4, long l5, long l6,
            long l7, long l8, long l9, long l10, long l11, long l12, long l13, long l14, long l15,
            long l16, long l17, long l18, long l19, long l20, long l21, long l22, long l23,
            long l24, long l25, long l26, long l27, long l28, long l29, long l30, long l31,
            long l32, long l33, long l34, long l35, long l36, long l37, long l38, long l39,
            long l40, long l41, long l42, long l43, long l44, long l45, long l46, long l47,
            long l48, long l49, long l50, long l51, long l52, long l53, long l54, long l55,
            long l56, long l57, long l58, long l59, long l60, long l61, long l62, long l63,
            long l64, long l65, long l66, long l67, long l68, long l69, long l70, long l71,
            long l72, long l73, long l74, long l75, long l76, long l77, long l78, long l79,
            long l80, long l81, long l82, long l83, long l84, long l85, long l86, long l87,
            long l88, long l89, long l90, long l91, long l92, long l93, long l94, long l95,
            long l96, long l97, long l98, long l99, long l100, long l101, long l102, long l103,
            long l104, long l105, long l106, long l107, long l108, long l109, long l110, long l111,
            long l112, long l113, long l114, long l115, long l116, long l117, long l118, long l119,
            long l120, long l121, long l122, long l123, long l124, long l125, long l126, int last) {
        return longs$machine(l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19, l20, l21, l22, l23, l24, l25, l26, l27, l28, l29, l30, l31, l32, l33, l34, l35, l36, l37, l38, l39, l40, l41, l42, l43, l44, l45, l46, l47, l48, l49, l50, l51, l52, l53, l54, l55, l56, l57, l58, l59, l60, l61, l62, l63, l64, l65, l66, l67, l68, l69, l70, l71, l72, l73, l74, l75, l76, l77, l78, l79, l80, l81, l82, l83, l84, l85, l86, l87, l88, l89, l90, l91, l92, l93, l94, l95, l96, l97, l98, l99, l100, l101, l102, l103, l104, l105, l106, l107, l108, l109, l110, l111, l112, l113, l114, l115, l116, l117, l118, l119, l120, l121, l122, l123, l124, l125, l126, last);
    }

    /**
     * For generated code.
     */
    static LongMachine longs$machine(long l0, long l1, long l2, long l3, long l4, long l5, long l6,
            long l7, long l8, long l9, long l10, long l11, long l12, long l13, long l14, long l15,
            long l16, long l17, long l18, long l19, long l20, long l21, long l22, long l23,
            long l24, long l25, long l26, long l27, long l28, long l29, long l30, long l31,
            long l32, long l33, long l34, long l35, long l36, long l37, long l38, long l39,
            long l40, long l41, long l42, long l43, long l44, long l45, long l46, long l47,
            long l48, long l49, long l50, long l51, long l52, long l53, long l54, long l55,
            long l56, long l57, long l58, long l59, long l60, long l61, long l62, long l63,
            long l64, long l65, long l66, long l67, long l68, long l69, long l70, long l71,
            long l72, long l73, long l74, long l75, long l76, long l77, long l78, long l79,
            long l80, long l81, long l82, long l83, long l84, long l85, long l86, long l87,
            long l88, long l89, long l90, long l91, long l92, long l93, long l94, long l95,
            long l96, long l97, long l98, long l99, long l100, long l101, long l102, long l103,
            long l104, long l105, long l106, long l107, long l108, long l109, long l110, long l111,
            long l112, long l113, long l114, long l115, long l116, long l117, long l118, long l119,
            long l120, long l121, long l122, long l123, long l124, long l125, long l126, int last) {
        return new Input_longs(l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19, l20, l21, l22, l23, l24, l25, l26, l27, l28, l29, l30, l31, l32, l33, l34, l35, l36, l37, l38, l39, l40, l41, l42, l43, l44, l45, l46, l47, l48, l49, l50, l51, l52, l53, l54, l55, l56, l57, l58, l59, l60, l61, l62, l63, l64, l65, l66, l67, l68, l69, l70, l71, l72, l73, l74, l75, l76, l77, l78, l79, l80, l81, l82, l83, l84, l85, l86, l87, l88, l89, l90, l91, l92, l93, l94, l95, l96, l97, l98, l99, l100, l101, l102, l103, l104, l105, l106, l107, l108, l109, l110, l111, l112, l113, l114, l115, l116, l117, l118, l119, l120, l121, l122, l123, l124, l125, l126).more(last);
    }

    /**
     * {@link Input#onAnObject(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int)} as a future.
     */
    static Future<Integer> onAnObject(Input self, int a0, int a1, int a2, int a3, int a4, int a5,
            int a6, int a7, int a8, int a9, int a10, int a11, int a12, int a13, int a14, int a15,
            int a16, int a17, int a18, int a19, int a20, int a21, int a22, int a23, int a24,
            int a25, int a26, int a27, int a28, int a29, int a30, int a31, int a32, int a33,
            int a34, int a35, int a36, int a37, int a38, int a39, int a40, int a41, int a42,
            int a43, int a44, int a45, int a46, int a47, int a48, int a49, int a50, int a51,
            int a52, int a53, int a54, int a55, int a56, int a57, int a58, int a59, int a60,
            int a61, int a62, int a63, int a64, int a65, int a66, int a67, int a68, int a69,
            int a70, int a71, int a72, int a73, int a74, int a75, int a76, int a77, int a78,
            int a79, int a80, int a81, int a82, int a83, int a84, int a85, int a86, int a87,
            int a88, int a89, int a90, int a91, int a92, int a93, int a94, int a95, int a96,
            int a97, int a98, int a99, int a100, int a101, int a102, int a103, int a104, int a105,
            int a106, int a107, int a108, int a109, int a110, int a111, int a112, int a113,
            int a114, int a115, int a116, int a117, int a118, int a119, int a120, int a121,
            int a122, int a123, int a124, int a125, int a126, int a127, int a128, int a129,
            int a130, int a131, int a132, int a133, int a134, int a135, int a136, int a137,
            int a138, int a139, int a140, int a141, int a142, int a143, int a144, int a145,
            int a146, int a147, int a148, int a149, int a150, int a151, int a152, int a153,
            int a154, int a155, int a156, int a157, int a158, int a159, int a160, int a161,
            int a162, int a163, int a164, int a165, int a166, int a167, int a168, int a169,
            int a170, int a171, int a172, int a173, int a174, int a175, int a176, int a177,
            int a178, int a179, int a180, int a181, int a182, int a183, int a184, int a185,
            int a186, int a187, int a188, int a189, int a190, int a191, int a192, int a193,
            int a194, int a195, int a196, int a197, int a198, int a199, int a200, int a201,
            int a202, int a203, int a204, int a205, int a206, int a207, int a208, int a209,
            int a210, int a211, int a212, int a213, int a214, int a215, int a216, int a217,
            int a218, int a219, int a220, int a221, int a222, int a223, int a224, int a225,
            int a226, int a227, int a228, int a229, int a230, int a231, int a232, int a233,
            int a234, int a235, int a236, int a237, int a238, int a239, int a240, int a241,
            int a242, int a243, int a244, int a245, int a246, int a247, int a248, int a249,
            int a250, int a251, int a252, int a253) {
        return onAnObject$machine(self, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, a161, a162, a163, a164, a165, a166, a167, a168, a169, a170, a171, a172, a173, a174, a175, a176, a177, a178, a179, a180, a181, a182, a183, a184, a185, a186, a187, a188, a189, a190, a191, a192, a193, a194, a195, a196, a197, a198, a199, a200, a201, a202, a203, a204, a205, a206, a207, a208, a209, a210, a211, a212, a213, a214, a215, a216, a217, a218, a219, a220, a221, a222, a223, a224, a225, a226, a227, a228, a229, a230, a231, a232, a233, a234, a235, a236, a237, a238, a239, a240, a241, a242, a243, a244, a245, a246, a247, a248, a249, a250, a251, a252, a253);
    }

    /**
     * For generated code.
     */
    static IntMachine onAnObject$machine(Input self, int a0, int a1, int a2, int a3, int a4, int a5,
            int a6, int a7, int a8, int a9, int a10, int a11, int a12, int a13, int a14, int a15,
            int a16, int a17, int a18, int a19, int a20, int a21, int a22, int a23, int a24,
            int a25, int a26, int a27, int a28, int a29, int a30, int a31, int a32, int a33,
            int a34, int a35, int a36, int a37, int a38, int a39, int a40, int a41, int a42,
            int a43, int a44, int a45, int a46, int a47, int a48, int a49, int a50, int a51,
            int a52, int a53, int a54, int a55, int a56, int a57, int a58, int a59, int a60,
            int a61, int a62, int a63, int a64, int a65, int a66, int a67, int a68, int a69,
            int a70, int a71, int a72, int a73, int a74, int a75, int a76, int a77, int a78,
            int a79, int a80, int a81, int a82, int a83, int a84, int a85, int a86, int a87,
            int a88, int a89, int a90, int a91, int a92, int a93, int a94, int a95, int a96,
            int a97, int a98, int a99, int a100, int a101, int a102, int a103, int a104, int a105,
            int a106, int a107, int a108, int a109, int a110, int a111, int a112, int a113,
            int a114, int a115, int a116, int a117, int a118, int a119, int a120, int a121,
            int a122, int a123, int a124, int a125, int a126, int a127, int a128, int a129,
            int a130, int a131, int a132, int a133, int a134, int a135, int a136, int a137,
            int a138, int a139, int a140, int a141, int a142, int a143, int a144, int a145,
            int a146, int a147, int a148, int a149, int a150, int a151, int a152, int a153,
            int a154, int a155, int a156, int a157, int a158, int a159, int a160, int a161,
            int a162, int a163, int a164, int a165, int a166, int a167, int a168, int a169,
            int a170, int a171, int a172, int a173, int a174, int a175, int a176, int a177,
            int a178, int a179, int a180, int a181, int a182, int a183, int a184, int a185,
            int a186, int a187, int a188, int a189, int a190, int a191, int a192, int a193,
            int a194, int a195, int a196, int a197, int a198, int a199, int a200, int a201,
            int a202, int a203, int a204, int a205, int a206, int a207, int a208, int a209,
            int a210, int a211, int a212, int a213, int a214, int a215, int a216, int a217,
            int a218, int a219, int a220, int a221, int a222, int a223, int a224, int a225,
            int a226, int a227, int a228, int a229, int a230, int a231, int a232, int a233,
            int a234, int a235, int a236, int a237, int a238, int a239, int a240, int a241,
            int a242, int a243, int a244, int a245, int a246, int a247, int a248, int a249,
            int a250, int a251, int a252, int a253) {
        return new Input_onAnObject(self, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, a161, a162, a163, a164, a165, a166, a167, a168, a169, a170, a171, a172, a173, a174, a175, a176, a177, a178, a179, a180, a181, a182, a183, a184, a185, a186, a187, a188, a189, a190, a191, a192, a193, a194, a195, a196, a197, a198, a199, a200, a201, a202, a203, a204, a205, a206, a207, a208, a209, a210, a211, a212, a213, a214, a215, a216, a217, a218, a219, a220, a221, a222, a223, a224, a225, a226, a227, a228, a229, a230, a231, a232, a233, a234, a235, a236, a237, a238, a239, a240, a241, a242, a243, a244, a245, a246, a247, a248, a249, a250, a251, a252).more(a253);
    }

    /**
     * {@link Input#generic(Object, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, Object)} as a future.
     */
    static <T, U> Future<String> generic(Input self, T first, int a0, int a1, int a2, int a3,
            int a4, int a5, int a6, int a7, int a8, int a9, int a10, int a11, int a12, int a13,
            int a14, int a15, int a16, int a17, int a18, int a19, int a20, int a21, int a22,
            int a23, int a24, int a25, int a26, int a27, int a28, int a29, int a30, int a31,
            int a32, int a33, int a34, int a35, int a36, int a37, int a38, int a39, int a40,
            int a41, int a42, int a43, int a44, int a45, int a46, int a47, int a48, int a49,
            int a50, int a51, int a52, int a53, int a54, int a55, int a56, int a57, int a58,
            int a59, int a60, int a61, int a62, int a63, int a64, int a65, int a66, int a67,
            int a68, int a69, int a70, int a71, int a72, int a73, int a74, int a75, int a76,
            int a77, int a78, int a79, int a80, int a81, int a82, int a83, int a84, int a85,
            int a86, int a87, int a88, int a89, int a90, int a91, int a92, int a93, int a94,
            int a95, int a96, int a97, int a98, int a99, int a100, int a101, int a102, int a103,
            int a104, int a105, int a106, int a107, int a108, int a109, int a110, int a111,
            int a112, int a113, int a114, int a115, int a116, int a117, int a118, int a119,
            int a120, int a121, int a122, int a123, int a124, int a125, int a126, int a127,
            int a128, int a129, int a130, int a131, int a132, int a133, int a134, int a135,
            int a136, int a137, int a138, int a139, int a140, int a141, int a142, int a143,
            int a144, int a145, int a146, int a147, int a148, int a149, int a150, int a151,
            int a152, int a153, int a154, int a155, int a156, int a157, int a158, int a159,
            int a160, int a161, int a162, int a163, int a164, int a165, int a166, int a167,
            int a168, int a169, int a170, int a171, int a172, int a173, int a174, int a175,
            int a176, int a177, int a178, int a179, int a180, int a181, int a182, int a183,
            int a184, int a185, int a186, int a187, int a188, int a189, int a190, int a191,
            int a192, int a193, int a194, int a195, int a196, int a197, int a198, int a199,
            int a200, int a201, int a202, int a203, int a204, int a205, int a206, int a207,
            int a208, int a209, int a210, int a211, int a212, int a213, int a214, int a215,
            int a216, int a217, int a218, int a219, int a220, int a221, int a222, int a223,
            int a224, int a225, int a226, int a227, int a228, int a229, int a230, int a231,
            int a232, int a233, int a234, int a235, int a236, int a237, int a238, int a239,
            int a240, int a241, int a242, int a243, int a244, int a245, int a246, int a247,
            int a248, int a249, int a250, int a251, U last) {
        return InputAsync.<T, U>generic$machine(self, first, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, a161, a162, a163, a164, a165, a166, a167, a168, a169, a170, a171, a172, a173, a174, a175, a176, a177, a178, a179, a180, a181, a182, a183, a184, a185, a186, a187, a188, a189, a190, a191, a192, a193, a194, a195, a196, a197, a198, a199, a200, a201, a202, a203, a204, a205, a206, a207, a208, a209, a210, a211, a212, a213, a214, a215, a216, a217, a218, a219, a220, a221, a222, a223, a224, a225, a226, a227, a228, a229, a230, a231, a232, a233, a234, a235, a236, a237, a238, a239, a240, a241, a242, a243, a244, a245, a246, a247, a248, a249, a250, a251, last);
    }

    /**
     * For generated code.
     */
    static <T, U> ObjectMachine<String> generic$machine(Input self, T first, int a0, int a1, int a2,
            int a3, int a4, int a5, int a6, int a7, int a8, int a9, int a10, int a11, int a12,
            int a13, int a14, int a15, int a16, int a17, int a18, int a19, int a20, int a21,
            int a22, int a23, int a24, int a25, int a26, int a27, int a28, int a29, int a30,
            int a31, int a32, int a33, int a34, int a35, int a36, int a37, int a38, int a39,
            int a40, int a41, int a42, int a43, int a44, int a45, int a46, int a47, int a48,
            int a49, int a50, int a51, int a52, int a53, int a54, int a55, int a56, int a57,
            int a58, int a59, int a60, int a61, int a62, int a63, int a64, int a65, int a66,
            int a67, int a68, int a69, int a70, int a71, int a72, int a73, int a74, int a75,
            int a76, int a77, int a78, int a79, int a80, int a81, int a82, int a83, int a84,
            int a85, int a86, int a87, int a88, int a89, int a90, int a91, int a92, int a93,
            int a94, int a95, int a96, int a97, int a98, int a99, int a100, int a101, int a102,
            int a103, int a104, int a105, int a106, int a107, int a108, int a109, int a110,
            int a111, int a112, int a113, int a114, int a115, int a116, int a117, int a118,
            int a119, int a120, int a121, int a122, int a123, int a124, int a125, int a126,
            int a127, int a128, int a129, int a130, int a131, int a132, int a133, int a134,
            int a135, int a136, int a137, int a138, int a139, int a140, int a141, int a142,
            int a143, int a144, int a145, int a146, int a147, int a148, int a149, int a150,
            int a151, int a152, int a153, int a154, int a155, int a156, int a157, int a158,
            int a159, int a160, int a161, int a162, int a163, int a164, int a165, int a166,
            int a167, int a168, int a169, int a170, int a171, int a172, int a173, int a174,
            int a175, int a176, int a177, int a178, int a179, int a180, int a181, int a182,
            int a183, int a184, int a185, int a186, int a187, int a188, int a189, int a190,
            int a191, int a192, int a193, int a194, int a195, int a196, int a197, int a198,
            int a199, int a200, int a201, int a202, int a203, int a204, int a205, int a206,
            int a207, int a208, int a209, int a210, int a211, int a212, int a213, int a214,
            int a215, int a216, int a217, int a218, int a219, int a220, int a221, int a222,
            int a223, int a224, int a225, int a226, int a227, int a228, int a229, int a230,
            int a231, int a232, int a233, int a234, int a235, int a236, int a237, int a238,
            int a239, int a240, int a241, int a242, int a243, int a244, int a245, int a246,
            int a247, int a248, int a249, int a250, int a251, U last) {
        return new Input_generic<T, U>(self, first, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, a161, a162, a163, a164, a165, a166, a167, a168, a169, a170, a171, a172, a173, a174, a175, a176, a177, a178, a179, a180, a181, a182, a183, a184, a185, a186, a187, a188, a189, a190, a191, a192, a193, a194, a195, a196, a197, a198, a199, a200, a201, a202, a203, a204, a205, a206, a207, a208, a209, a210, a211, a212, a213, a214, a215, a216, a217, a218, a219, a220, a221, a222, a223, a224, a225, a226, a227, a228, a229, a230, a231, a232, a233, a234, a235, a236, a237, a238, a239, a240, a241, a242, a243, a244, a245, a246, a247, a248, a249, a250, a251).more(last);
    }

    /**
     * {@link Input#variable(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int...)} as a future.
     */
    static Future<Integer> variable(Input self, int a0, int a1, int a2, int a3, int a4, int a5,
            int a6, int a7, int a8, int a9, int a10, int a11, int a12, int a13, int a14, int a15,
            int a16, int a17, int a18, int a19, int a20, int a21, int a22, int a23, int a24,
            int a25, int a26, int a27, int a28, int a29, int a30, int a31, int a32, int a33,
            int a34, int a35, int a36, int a37, int a38, int a39, int a40, int a41, int a42,
            int a43, int a44, int a45, int a46, int a47, int a48, int a49, int a50, int a51,
            int a52, int a53, int a54, int a55, int a56, int a57, int a58, int a59, int a60,
            int a61, int a62, int a63, int a64, int a65, int a66, int a67, int a68, int a69,
            int a70, int a71, int a72, int a73, int a74, int a75, int a76, int a77, int a78,
            int a79, int a80, int a81, int a82, int a83, int a84, int a85, int a86, int a87,
            int a88, int a89, int a90, int a91, int a92, int a93, int a94, int a95, int a96,
            int a97, int a98, int a99, int a100, int a101, int a102, int a103, int a104, int a105,
            int a106, int a107, int a108, int a109, int a110, int a111, int a112, int a113,
            int a114, int a115, int a116, int a117, int a118, int a119, int a120, int a121,
            int a122, int a123, int a124, int a125, int a126, int a127, int a128, int a129,
            int a130, int a131, int a132, int a133, int a134, int a135, int a136, int a137,
            int a138, int a139, int a140, int a141, int a142, int a143, int a144, int a145,
            int a146, int a147, int a148, int a149, int a150, int a151, int a152, int a153,
            int a154, int a155, int a156, int a157, int a158, int a159, int a160, int a161,
            int a162, int a163, int a164, int a165, int a166, int a167, int a168, int a169,
            int a170, int a171, int a172, int a173, int a174, int a175, int a176, int a177,
            int a178, int a179, int a180, int a181, int a182, int a183, int a184, int a185,
            int a186, int a187, int a188, int a189, int a190, int a191, int a192, int a193,
            int a194, int a195, int a196, int a197, int a198, int a199, int a200, int a201,
            int a202, int a203, int a204, int a205, int a206, int a207, int a208, int a209,
            int a210, int a211, int a212, int a213, int a214, int a215, int a216, int a217,
            int a218, int a219, int a220, int a221, int a222, int a223, int a224, int a225,
            int a226, int a227, int a228, int a229, int a230, int a231, int a232, int a233,
            int a234, int a235, int a236, int a237, int a238, int a239, int a240, int a241,
            int a242, int a243, int a244, int a245, int a246, int a247, int a248, int a249,
            int a250, int a251, int a252, int... rest) {
        return variable$machine(self, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, a161, a162, a163, a164, a165, a166, a167, a168, a169, a170, a171, a172, a173, a174, a175, a176, a177, a178, a179, a180, a181, a182, a183, a184, a185, a186, a187, a188, a189, a190, a191, a192, a193, a194, a195, a196, a197, a198, a199, a200, a201, a202, a203, a204, a205, a206, a207, a208, a209, a210, a211, a212, a213, a214, a215, a216, a217, a218, a219, a220, a221, a222, a223, a224, a225, a226, a227, a228, a229, a230, a231, a232, a233, a234, a235, a236, a237, a238, a239, a240, a241, a242, a243, a244, a245, a246, a247, a248, a249, a250, a251, a252, rest);
    }

    /**
     * For generated code.
     */
    static IntMachine variable$machine(Input self, int a0, int a1, int a2, int a3, int a4, int a5,
            int a6, int a7, int a8, int a9, int a10, int a11, int a12, int a13, int a14, int a15,
            int a16, int a17, int a18, int a19, int a20, int a21, int a22, int a23, int a24,
            int a25, int a26, int a27, int a28, int a29, int a30, int a31, int a32, int a33,
            int a34, int a35, int a36, int a37, int a38, int a39, int a40, int a41, int a42,
            int a43, int a44, int a45, int a46, int a47, int a48, int a49, int a50, int a51,
            int a52, int a53, int a54, int a55, int a56, int a57, int a58, int a59, int a60,
            int a61, int a62, int a63, int a64, int a65, int a66, int a67, int a68, int a69,
            int a70, int a71, int a72, int a73, int a74, int a75, int a76, int a77, int a78,
            int a79, int a80, int a81, int a82, int a83, int a84, int a85, int a86, int a87,
            int a88, int a89, int a90, int a91, int a92, int a93, int a94, int a95, int a96,
            int a97, int a98, int a99, int a100, int a101, int a102, int a103, int a104, int a105,
            int a106, int a107, int a108, int a109, int a110, int a111, int a112, int a113,
            int a114, int a115, int a116, int a117, int a118, int a119, int a120, int a121,
            int a122, int a123, int a124, int a125, int a126, int a127, int a128, int a129,
            int a130, int a131, int a132, int a133, int a134, int a135, int a136, int a137,
            int a138, int a139, int a140, int a141, int a142, int a143, int a144, int a145,
            int a146, int a147, int a148, int a149, int a150, int a151, int a152, int a153,
            int a154, int a155, int a156, int a157, int a158, int a159, int a160, int a161,
            int a162, int a163, int a164, int a165, int a166, int a167, int a168, int a169,
            int a170, int a171, int a172, int a173, int a174, int a175, int a176, int a177,
            int a178, int a179, int a180, int a181, int a182, int a183, int a184, int a185,
            int a186, int a187, int a188, int a189, int a190, int a191, int a192, int a193,
            int a194, int a195, int a196, int a197, int a198, int a199, int a200, int a201,
            int a202, int a203, int a204, int a205, int a206, int a207, int a208, int a209,
            int a210, int a211, int a212, int a213, int a214, int a215, int a216, int a217,
            int a218, int a219, int a220, int a221, int a222, int a223, int a224, int a225,
            int a226, int a227, int a228, int a229, int a230, int a231, int a232, int a233,
            int a234, int a235, int a236, int a237, int a238, int a239, int a240, int a241,
            int a242, int a243, int a244, int a245, int a246, int a247, int a248, int a249,
            int a250, int a251, int a252, int... rest) {
        return new Input_variable(self, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, a161, a162, a163, a164, a165, a166, a167, a168, a169, a170, a171, a172, a173, a174, a175, a176, a177, a178, a179, a180, a181, a182, a183, a184, a185, a186, a187, a188, a189, a190, a191, a192, a193, a194, a195, a196, a197, a198, a199, a200, a201, a202, a203, a204, a205, a206, a207, a208, a209, a210, a211, a212, a213, a214, a215, a216, a217, a218, a219, a220, a221, a222, a223, a224, a225, a226, a227, a228, a229, a230, a231, a232, a233, a234, a235, a236, a237, a238, a239, a240, a241, a242, a243, a244, a245, a246, a247, a248, a249, a250, a251, a252).more(rest);
    }

    /**
     * {@link Input#overridden(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int)} as a future.
     */
    static Future<Integer> overridden(Input self, int a0, int a1, int a2, int a3, int a4, int a5,
            int a6, int a7, int a8, int a9, int a10, int a11, int a12, int a13, int a14, int a15,
            int a16, int a17, int a18, int a19, int a20, int a21, int a22, int a23, int a24,
            int a25, int a26, int a27, int a28, int a29, int a30, int a31, int a32, int a33,
            int a34, int a35, int a36, int a37, int a38, int a39, int a40, int a41, int a42,
            int a43, int a44, int a45, int a46, int a47, int a48, int a49, int a50, int a51,
            int a52, int a53, int a54, int a55, int a56, int a57, int a58, int a59, int a60,
            int a61, int a62, int a63, int a64, int a65, int a66, int a67, int a68, int a69,
            int a70, int a71, int a72, int a73, int a74, int a75, int a76, int a77, int a78,
            int a79, int a80, int a81, int a82, int a83, int a84, int a85, int a86, int a87,
            int a88, int a89, int a90, int a91, int a92, int a93, int a94, int a95, int a96,
            int a97, int a98, int a99, int a100, int a101, int a102, int a103, int a104, int a105,
            int a106, int a107, int a108, int a109, int a110, int a111, int a112, int a113,
            int a114, int a115, int a116, int a117, int a118, int a119, int a120, int a121,
            int a122, int a123, int a124, int a125, int a126, int a127, int a128, int a129,
            int a130, int a131, int a132, int a133, int a134, int a135, int a136, int a137,
            int a138, int a139, int a140, int a141, int a142, int a143, int a144, int a145,
            int a146, int a147, int a148, int a149, int a150, int a151, int a152, int a153,
            int a154, int a155, int a156, int a157, int a158, int a159, int a160, int a161,
            int a162, int a163, int a164, int a165, int a166, int a167, int a168, int a169,
            int a170, int a171, int a172, int a173, int a174, int a175, int a176, int a177,
            int a178, int a179, int a180, int a181, int a182, int a183, int a184, int a185,
            int a186, int a187, int a188, int a189, int a190, int a191, int a192, int a193,
            int a194, int a195, int a196, int a197, int a198, int a199, int a200, int a201,
            int a202, int a203, int a204, int a205, int a206, int a207, int a208, int a209,
            int a210, int a211, int a212, int a213, int a214, int a215, int a216, int a217,
            int a218, int a219, int a220, int a221, int a222, int a223, int a224, int a225,
            int a226, int a227, int a228, int a229, int a230, int a231, int a232, int a233,
            int a234, int a235, int a236, int a237, int a238, int a239, int a240, int a241,
            int a242, int a243, int a244, int a245, int a246, int a247, int a248, int a249,
            int a250, int a251, int a252, int a253) {
        return overridden$machine(self, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, a161, a162, a163, a164, a165, a166, a167, a168, a169, a170, a171, a172, a173, a174, a175, a176, a177, a178, a179, a180, a181, a182, a183, a184, a185, a186, a187, a188, a189, a190, a191, a192, a193, a194, a195, a196, a197, a198, a199, a200, a201, a202, a203, a204, a205, a206, a207, a208, a209, a210, a211, a212, a213, a214, a215, a216, a217, a218, a219, a220, a221, a222, a223, a224, a225, a226, a227, a228, a229, a230, a231, a232, a233, a234, a235, a236, a237, a238, a239, a240, a241, a242, a243, a244, a245, a246, a247, a248, a249, a250, a251, a252, a253);
    }

    /**
     * For generated code.
     */
    static IntMachine overridden$machine(Input self, int a0, int a1, int a2, int a3, int a4, int a5,
            int a6, int a7, int a8, int a9, int a10, int a11, int a12, int a13, int a14, int a15,
            int a16, int a17, int a18, int a19, int a20, int a21, int a22, int a23, int a24,
            int a25, int a26, int a27, int a28, int a29, int a30, int a31, int a32, int a33,
            int a34, int a35, int a36, int a37, int a38, int a39, int a40, int a41, int a42,
            int a43, int a44, int a45, int a46, int a47, int a48, int a49, int a50, int a51,
            int a52, int a53, int a54, int a55, int a56, int a57, int a58, int a59, int a60,
            int a61, int a62, int a63, int a64, int a65, int a66, int a67, int a68, int a69,
            int a70, int a71, int a72, int a73, int a74, int a75, int a76, int a77, int a78,
            int a79, int a80, int a81, int a82, int a83, int a84, int a85, int a86, int a87,
            int a88, int a89, int a90, int a91, int a92, int a93, int a94, int a95, int a96,
            int a97, int a98, int a99, int a100, int a101, int a102, int a103, int a104, int a105,
            int a106, int a107, int a108, int a109, int a110, int a111, int a112, int a113,
            int a114, int a115, int a116, int a117, int a118, int a119, int a120, int a121,
            int a122, int a123, int a124, int a125, int a126, int a127, int a128, int a129,
            int a130, int a131, int a132, int a133, int a134, int a135, int a136, int a137,
            int a138, int a139, int a140, int a141, int a142, int a143, int a144, int a145,
            int a146, int a147, int a148, int a149, int a150, int a151, int a152, int a153,
            int a154, int a155, int a156, int a157, int a158, int a159, int a160, int a161,
            int a162, int a163, int a164, int a165, int a166, int a167, int a168, int a169,
            int a170, int a171, int a172, int a173, int a174, int a175, int a176, int a177,
            int a178, int a179, int a180, int a181, int a182, int a183, int a184, int a185,
            int a186, int a187, int a188, int a189, int a190, int a191, int a192, int a193,
            int a194, int a195, int a196, int a197, int a198, int a199, int a200, int a201,
            int a202, int a203, int a204, int a205, int a206, int a207, int a208, int a209,
            int a210, int a211, int a212, int a213, int a214, int a215, int a216, int a217,
            int a218, int a219, int a220, int a221, int a222, int a223, int a224, int a225,
            int a226, int a227, int a228, int a229, int a230, int a231, int a232, int a233,
            int a234, int a235, int a236, int a237, int a238, int a239, int a240, int a241,
            int a242, int a243, int a244, int a245, int a246, int a247, int a248, int a249,
            int a250, int a251, int a252, int a253) {
        if (self.getClass() == Input.class) return new Input_overridden(self, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, a161, a162, a163, a164, a165, a166, a167, a168, a169, a170, a171, a172, a173, a174, a175, a176, a177, a178, a179, a180, a181, a182, a183, a184, a185, a186, a187, a188, a189, a190, a191, a192, a193, a194, a195, a196, a197, a198, a199, a200, a201, a202, a203, a204, a205, a206, a207, a208, a209, a210, a211, a212, a213, a214, a215, a216, a217, a218, a219, a220, a221, a222, a223, a224, a225, a226, a227, a228, a229, a230, a231, a232, a233, a234, a235, a236, a237, a238, a239, a240, a241, a242, a243, a244, a245, a246, a247, a248, a249, a250, a251, a252).more(a253);
        Object[] arguments = new Object[] {a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, a161, a162, a163, a164, a165, a166, a167, a168, a169, a170, a171, a172, a173, a174, a175, a176, a177, a178, a179, a180, a181, a182, a183, a184, a185, a186, a187, a188, a189, a190, a191, a192, a193, a194, a195, a196, a197, a198, a199, a200, a201, a202, a203, a204, a205, a206, a207, a208, a209, a210, a211, a212, a213, a214, a215, a216, a217, a218, a219, a220, a221, a222, a223, a224, a225, a226, a227, a228, a229, a230, a231, a232, a233, a234, a235, a236, a237, a238, a239, a240, a241, a242, a243, a244, a245, a246, a247, a248, a249, a250, a251, a252, a253};
        Factory override = Dispatches.overridden.of(self);
        if (override == null) return IntMachine.calling(self, "overridden", () -> self.overridden((int) arguments[0], (int) arguments[1], (int) arguments[2], (int) arguments[3], (int) arguments[4], (int) arguments[5], (int) arguments[6], (int) arguments[7], (int) arguments[8], (int) arguments[9], (int) arguments[10], (int) arguments[11], (int) arguments[12], (int) arguments[13], (int) arguments[14], (int) arguments[15], (int) arguments[16], (int) arguments[17], (int) arguments[18], (int) arguments[19], (int) arguments[20], (int) arguments[21], (int) arguments[22], (int) arguments[23], (int) arguments[24], (int) arguments[25], (int) arguments[26], (int) arguments[27], (int) arguments[28], (int) arguments[29], (int) arguments[30], (int) arguments[31], (int) arguments[32], (int) arguments[33], (int) arguments[34], (int) arguments[35], (int) arguments[36], (int) arguments[37], (int) arguments[38], (int) arguments[39], (int) arguments[40], (int) arguments[41], (int) arguments[42], (int) arguments[43], (int) arguments[44], (int) arguments[45], (int) arguments[46], (int) arguments[47], (int) arguments[48], (int) arguments[49], (int) arguments[50], (int) arguments[51], (int) arguments[52], (int) arguments[53], (int) arguments[54], (int) arguments[55], (int) arguments[56], (int) arguments[57], (int) arguments[58], (int) arguments[59], (int) arguments[60], (int) arguments[61], (int) arguments[62], (int) arguments[63], (int) arguments[64], (int) arguments[65], (int) arguments[66], (int) arguments[67], (int) arguments[68], (int) arguments[69], (int) arguments[70], (int) arguments[71], (int) arguments[72], (int) arguments[73], (int) arguments[74], (int) arguments[75], (int) arguments[76], (int) arguments[77], (int) arguments[78], (int) arguments[79], (int) arguments[80], (int) arguments[81], (int) arguments[82], (int) arguments[83], (int) arguments[84], (int) arguments[85], (int) arguments[86], (int) arguments[87], (int) arguments[88], (int) arguments[89], (int) arguments[90], (int) arguments[91], (int) arguments[92], (int) arguments[93], (int) arguments[94], (int) arguments[95], (int) arguments[96], (int) arguments[97], (int) arguments[98], (int) arguments[99], (int) arguments[100], (int) arguments[101], (int) arguments[102], (int) arguments[103], (int) arguments[104], (int) arguments[105], (int) arguments[106], (int) arguments[107], (int) arguments[108], (int) arguments[109], (int) arguments[110], (int) arguments[111], (int) arguments[112], (int) arguments[113], (int) arguments[114], (int) arguments[115], (int) arguments[116], (int) arguments[117], (int) arguments[118], (int) arguments[119], (int) arguments[120], (int) arguments[121], (int) arguments[122], (int) arguments[123], (int) arguments[124], (int) arguments[125], (int) arguments[126], (int) arguments[127], (int) arguments[128], (int) arguments[129], (int) arguments[130], (int) arguments[131], (int) arguments[132], (int) arguments[133], (int) arguments[134], (int) arguments[135], (int) arguments[136], (int) arguments[137], (int) arguments[138], (int) arguments[139], (int) arguments[140], (int) arguments[141], (int) arguments[142], (int) arguments[143], (int) arguments[144], (int) arguments[145], (int) arguments[146], (int) arguments[147], (int) arguments[148], (int) arguments[149], (int) arguments[150], (int) arguments[151], (int) arguments[152], (int) arguments[153], (int) arguments[154], (int) arguments[155], (int) arguments[156], (int) arguments[157], (int) arguments[158], (int) arguments[159], (int) arguments[160], (int) arguments[161], (int) arguments[162], (int) arguments[163], (int) arguments[164], (int) arguments[165], (int) arguments[166], (int) arguments[167], (int) arguments[168], (int) arguments[169], (int) arguments[170], (int) arguments[171], (int) arguments[172], (int) arguments[173], (int) arguments[174], (int) arguments[175], (int) arguments[176], (int) arguments[177], (int) arguments[178], (int) arguments[179], (int) arguments[180], (int) arguments[181], (int) arguments[182], (int) arguments[183], (int) arguments[184], (int) arguments[185], (int) arguments[186], (int) arguments[187], (int) arguments[188], (int) arguments[189], (int) arguments[190], (int) arguments[191], (int) arguments[192], (int) arguments[193], (int) arguments[194], (int) arguments[195], (int) arguments[196], (int) arguments[197], (int) arguments[198], (int) arguments[199], (int) arguments[200], (int) arguments[201], (int) arguments[202], (int) arguments[203], (int) arguments[204], (int) arguments[205], (int) arguments[206], (int) arguments[207], (int) arguments[208], (int) arguments[209], (int) arguments[210], (int) arguments[211], (int) arguments[212], (int) arguments[213], (int) arguments[214], (int) arguments[215], (int) arguments[216], (int) arguments[217], (int) arguments[218], (int) arguments[219], (int) arguments[220], (int) arguments[221], (int) arguments[222], (int) arguments[223], (int) arguments[224], (int) arguments[225], (int) arguments[226], (int) arguments[227], (int) arguments[228], (int) arguments[229], (int) arguments[230], (int) arguments[231], (int) arguments[232], (int) arguments[233], (int) arguments[234], (int) arguments[235], (int) arguments[236], (int) arguments[237], (int) arguments[238], (int) arguments[239], (int) arguments[240], (int) arguments[241], (int) arguments[242], (int) arguments[243], (int) arguments[244], (int) arguments[245], (int) arguments[246], (int) arguments[247], (int) arguments[248], (int) arguments[249], (int) arguments[250], (int) arguments[251], (int) arguments[252], (int) arguments[253]));
        return (IntMachine) override.make(self, arguments);
    }

    /**
     * For generated code.
     */
    static IntMachine overridden$exactly(Input self, int a0, int a1, int a2, int a3, int a4, int a5,
            int a6, int a7, int a8, int a9, int a10, int a11, int a12, int a13, int a14, int a15,
            int a16, int a17, int a18, int a19, int a20, int a21, int a22, int a23, int a24,
            int a25, int a26, int a27, int a28, int a29, int a30, int a31, int a32, int a33,
            int a34, int a35, int a36, int a37, int a38, int a39, int a40, int a41, int a42,
            int a43, int a44, int a45, int a46, int a47, int a48, int a49, int a50, int a51,
            int a52, int a53, int a54, int a55, int a56, int a57, int a58, int a59, int a60,
            int a61, int a62, int a63, int a64, int a65, int a66, int a67, int a68, int a69,
            int a70, int a71, int a72, int a73, int a74, int a75, int a76, int a77, int a78,
            int a79, int a80, int a81, int a82, int a83, int a84, int a85, int a86, int a87,
            int a88, int a89, int a90, int a91, int a92, int a93, int a94, int a95, int a96,
            int a97, int a98, int a99, int a100, int a101, int a102, int a103, int a104, int a105,
            int a106, int a107, int a108, int a109, int a110, int a111, int a112, int a113,
            int a114, int a115, int a116, int a117, int a118, int a119, int a120, int a121,
            int a122, int a123, int a124, int a125, int a126, int a127, int a128, int a129,
            int a130, int a131, int a132, int a133, int a134, int a135, int a136, int a137,
            int a138, int a139, int a140, int a141, int a142, int a143, int a144, int a145,
            int a146, int a147, int a148, int a149, int a150, int a151, int a152, int a153,
            int a154, int a155, int a156, int a157, int a158, int a159, int a160, int a161,
            int a162, int a163, int a164, int a165, int a166, int a167, int a168, int a169,
            int a170, int a171, int a172, int a173, int a174, int a175, int a176, int a177,
            int a178, int a179, int a180, int a181, int a182, int a183, int a184, int a185,
            int a186, int a187, int a188, int a189, int a190, int a191, int a192, int a193,
            int a194, int a195, int a196, int a197, int a198, int a199, int a200, int a201,
            int a202, int a203, int a204, int a205, int a206, int a207, int a208, int a209,
            int a210, int a211, int a212, int a213, int a214, int a215, int a216, int a217,
            int a218, int a219, int a220, int a221, int a222, int a223, int a224, int a225,
            int a226, int a227, int a228, int a229, int a230, int a231, int a232, int a233,
            int a234, int a235, int a236, int a237, int a238, int a239, int a240, int a241,
            int a242, int a243, int a244, int a245, int a246, int a247, int a248, int a249,
            int a250, int a251, int a252, int a253) {
        return new Input_overridden(self, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, a161, a162, a163, a164, a165, a166, a167, a168, a169, a170, a171, a172, a173, a174, a175, a176, a177, a178, a179, a180, a181, a182, a183, a184, a185, a186, a187, a188, a189, a190, a191, a192, a193, a194, a195, a196, a197, a198, a199, a200, a201, a202, a203, a204, a205, a206, a207, a208, a209, a210, a211, a212, a213, a214, a215, a216, a217, a218, a219, a220, a221, a222, a223, a224, a225, a226, a227, a228, a229, a230, a231, a232, a233, a234, a235, a236, a237, a238, a239, a240, a241, a242, a243, a244, a245, a246, a247, a248, a249, a250, a251, a252).more(a253);
    }

    /**
     * {@link Input#withoutReceiver(Input)} as a future.
     */
    static Future<Void> withoutReceiver(Input none) {
        return withoutReceiver$machine(none);
    }

    /**
     * For generated code.
     */
    static VoidMachine withoutReceiver$machine(Input none) {
        return new Input_withoutReceiver(none);
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<String> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> run$machine() {
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
        static final Dispatch overridden = new Dispatch(Input.class, "overridden", int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class);

        static {
            Dispatch.register(Input.class, Dispatches::overridden, "overridden", int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> overridden(Object self, Object[] arguments) {
            return new Input_overridden((Input) self, (int) arguments[0], (int) arguments[1], (int) arguments[2], (int) arguments[3], (int) arguments[4], (int) arguments[5], (int) arguments[6], (int) arguments[7], (int) arguments[8], (int) arguments[9], (int) arguments[10], (int) arguments[11], (int) arguments[12], (int) arguments[13], (int) arguments[14], (int) arguments[15], (int) arguments[16], (int) arguments[17], (int) arguments[18], (int) arguments[19], (int) arguments[20], (int) arguments[21], (int) arguments[22], (int) arguments[23], (int) arguments[24], (int) arguments[25], (int) arguments[26], (int) arguments[27], (int) arguments[28], (int) arguments[29], (int) arguments[30], (int) arguments[31], (int) arguments[32], (int) arguments[33], (int) arguments[34], (int) arguments[35], (int) arguments[36], (int) arguments[37], (int) arguments[38], (int) arguments[39], (int) arguments[40], (int) arguments[41], (int) arguments[42], (int) arguments[43], (int) arguments[44], (int) arguments[45], (int) arguments[46], (int) arguments[47], (int) arguments[48], (int) arguments[49], (int) arguments[50], (int) arguments[51], (int) arguments[52], (int) arguments[53], (int) arguments[54], (int) arguments[55], (int) arguments[56], (int) arguments[57], (int) arguments[58], (int) arguments[59], (int) arguments[60], (int) arguments[61], (int) arguments[62], (int) arguments[63], (int) arguments[64], (int) arguments[65], (int) arguments[66], (int) arguments[67], (int) arguments[68], (int) arguments[69], (int) arguments[70], (int) arguments[71], (int) arguments[72], (int) arguments[73], (int) arguments[74], (int) arguments[75], (int) arguments[76], (int) arguments[77], (int) arguments[78], (int) arguments[79], (int) arguments[80], (int) arguments[81], (int) arguments[82], (int) arguments[83], (int) arguments[84], (int) arguments[85], (int) arguments[86], (int) arguments[87], (int) arguments[88], (int) arguments[89], (int) arguments[90], (int) arguments[91], (int) arguments[92], (int) arguments[93], (int) arguments[94], (int) arguments[95], (int) arguments[96], (int) arguments[97], (int) arguments[98], (int) arguments[99], (int) arguments[100], (int) arguments[101], (int) arguments[102], (int) arguments[103], (int) arguments[104], (int) arguments[105], (int) arguments[106], (int) arguments[107], (int) arguments[108], (int) arguments[109], (int) arguments[110], (int) arguments[111], (int) arguments[112], (int) arguments[113], (int) arguments[114], (int) arguments[115], (int) arguments[116], (int) arguments[117], (int) arguments[118], (int) arguments[119], (int) arguments[120], (int) arguments[121], (int) arguments[122], (int) arguments[123], (int) arguments[124], (int) arguments[125], (int) arguments[126], (int) arguments[127], (int) arguments[128], (int) arguments[129], (int) arguments[130], (int) arguments[131], (int) arguments[132], (int) arguments[133], (int) arguments[134], (int) arguments[135], (int) arguments[136], (int) arguments[137], (int) arguments[138], (int) arguments[139], (int) arguments[140], (int) arguments[141], (int) arguments[142], (int) arguments[143], (int) arguments[144], (int) arguments[145], (int) arguments[146], (int) arguments[147], (int) arguments[148], (int) arguments[149], (int) arguments[150], (int) arguments[151], (int) arguments[152], (int) arguments[153], (int) arguments[154], (int) arguments[155], (int) arguments[156], (int) arguments[157], (int) arguments[158], (int) arguments[159], (int) arguments[160], (int) arguments[161], (int) arguments[162], (int) arguments[163], (int) arguments[164], (int) arguments[165], (int) arguments[166], (int) arguments[167], (int) arguments[168], (int) arguments[169], (int) arguments[170], (int) arguments[171], (int) arguments[172], (int) arguments[173], (int) arguments[174], (int) arguments[175], (int) arguments[176], (int) arguments[177], (int) arguments[178], (int) arguments[179], (int) arguments[180], (int) arguments[181], (int) arguments[182], (int) arguments[183], (int) arguments[184], (int) arguments[185], (int) arguments[186], (int) arguments[187], (int) arguments[188], (int) arguments[189], (int) arguments[190], (int) arguments[191], (int) arguments[192], (int) arguments[193], (int) arguments[194], (int) arguments[195], (int) arguments[196], (int) arguments[197], (int) arguments[198], (int) arguments[199], (int) arguments[200], (int) arguments[201], (int) arguments[202], (int) arguments[203], (int) arguments[204], (int) arguments[205], (int) arguments[206], (int) arguments[207], (int) arguments[208], (int) arguments[209], (int) arguments[210], (int) arguments[211], (int) arguments[212], (int) arguments[213], (int) arguments[214], (int) arguments[215], (int) arguments[216], (int) arguments[217], (int) arguments[218], (int) arguments[219], (int) arguments[220], (int) arguments[221], (int) arguments[222], (int) arguments[223], (int) arguments[224], (int) arguments[225], (int) arguments[226], (int) arguments[227], (int) arguments[228], (int) arguments[229], (int) arguments[230], (int) arguments[231], (int) arguments[232], (int) arguments[233], (int) arguments[234], (int) arguments[235], (int) arguments[236], (int) arguments[237], (int) arguments[238], (int) arguments[239], (int) arguments[240], (int) arguments[241], (int) arguments[242], (int) arguments[243], (int) arguments[244], (int) arguments[245], (int) arguments[246], (int) arguments[247], (int) arguments[248], (int) arguments[249], (int) arguments[250], (int) arguments[251], (int) arguments[252]).more((int) arguments[253]);
        }
    }
}
