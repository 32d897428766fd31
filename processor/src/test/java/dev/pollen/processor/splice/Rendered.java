// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.palantir.javapoet.TypeName;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;

/**
 * Code in which one sees what is what: {@code #List} is a type, {@code ^x} a captured variable, {@code LEAVE(..)} a jump
 * out of the text. Variables of the frame look like text.
 */
final class Rendered {
    private Rendered() {}

    static String of(Code code) {
        StringBuilder text = new StringBuilder();
        for (Code.Piece piece : code.pieces()) text.append(of(piece));
        return text.toString();
    }

    private static String of(Code.Piece piece) {
        if (piece instanceof Code.Raw raw) return raw.text();
        if (piece instanceof Code.Type type) return "#" + simple(type.name());
        if (piece instanceof Code.Use use) return use.variable().name();
        if (piece instanceof Code.Capture capture)
            return "^" + capture.variable().name();
        if (piece instanceof Code.Bind bind) {
            return "BIND(" + of(bind.operand()) + " instanceof " + simple(bind.type()) + " " + bind.variable() + ")";
        }
        return "LEAVE(" + of(((Code.Leave) piece).jump()) + ")";
    }

    private static String of(Jump jump) {
        if (jump instanceof Jump.Return end) return end.value() == null ? "return" : "return " + of(end.value());
        return jump instanceof Jump.Break leave
                ? "break " + leave.target()
                : "continue " + ((Jump.Continue) jump).target();
    }

    static String simple(TypeName type) {
        return type.toString().replaceAll("\\b(?:[a-z][\\w]*\\.)+", "");
    }
}
