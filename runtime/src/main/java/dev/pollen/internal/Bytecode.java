// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.nio.ByteBuffer;

/** As much of the instruction set (JVMS 6.5) as it takes to find the end of a {@code finally} block. */
final class Bytecode {
    private static final int ALOAD = 0x19;
    private static final int ALOAD_0 = 0x2a;
    private static final int ASTORE = 0x3a;
    private static final int ASTORE_0 = 0x4b;
    private static final int TABLESWITCH = 0xaa;
    private static final int LOOKUPSWITCH = 0xab;
    private static final int ATHROW = 0xbf;
    private static final int WIDE = 0xc4;
    private static final int IINC = 0x84;

    private Bytecode() {}

    /** Where a handler throws again what it kept in its first instruction; its own start if it does not. */
    static int endOfFinally(byte[] code, int handler) {
        int kept = variable(code, handler, ASTORE, ASTORE_0);
        if (kept < 0) return handler;
        for (int at = handler; at < code.length; at += length(code, at)) {
            int next = at + length(code, at);
            boolean isThrown =
                    next < code.length && opcode(code, next) == ATHROW && variable(code, at, ALOAD, ALOAD_0) == kept;
            if (isThrown) return at;
        }
        return handler;
    }

    /** The variable that an instruction loads or stores; -1 if it is another instruction. */
    private static int variable(byte[] code, int at, int general, int first) {
        int opcode = opcode(code, at);
        if (opcode == general) return code[at + 1] & 0xff;
        if (opcode == WIDE && opcode(code, at + 1) == general) return opcode(code, at + 2) * 256 + opcode(code, at + 3);
        return opcode >= first && opcode <= first + 3 ? opcode - first : -1;
    }

    private static int opcode(byte[] code, int at) {
        return code[at] & 0xff;
    }

    private static int length(byte[] code, int at) {
        int opcode = opcode(code, at);
        return switch (opcode) {
            case TABLESWITCH -> {
                int operands = (at & ~3) + 4;
                yield operands - at + 12 + 4 * (number(code, operands + 8) - number(code, operands + 4) + 1);
            }
            case LOOKUPSWITCH -> {
                int operands = (at & ~3) + 4;
                yield operands - at + 8 + 8 * number(code, operands + 4);
            }
            case WIDE -> opcode(code, at + 1) == IINC ? 6 : 4;
            case 0x10, 0x12, 0xa9, 0xbc -> 2;
            case 0x11, 0x13, 0x14, IINC, 0xbb, 0xbd, 0xc0, 0xc1, 0xc6, 0xc7 -> 3;
            case 0xc5 -> 4;
            case 0xb9, 0xba, 0xc8, 0xc9 -> 5;
            default -> {
                boolean isOfVariable = (opcode >= 0x15 && opcode <= 0x19) || (opcode >= 0x36 && opcode <= 0x3a);
                boolean isOfPool = (opcode >= 0x99 && opcode <= 0xa8) || (opcode >= 0xb2 && opcode <= 0xb8);
                yield isOfVariable ? 2 : isOfPool ? 3 : 1;
            }
        };
    }

    private static int number(byte[] code, int at) {
        return ByteBuffer.wrap(code).getInt(at);
    }
}
