// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.sun.source.tree.ExpressionTree;
import dev.pollen.processor.ir.Code;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Calls of members of raw types: Java erases their parameters (JLS 4.8), an accessor's are those of the class. */
final class RawCalls {
    private RawCalls() {}

    /** Whether a type leaves out the arguments of a generic class. */
    static boolean isRaw(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().isEmpty()
                && declared.asElement() instanceof TypeElement element
                && !element.getTypeParameters().isEmpty();
    }

    /** Erases the arguments for parameterized parameters. */
    static void erase(ExecutableElement called, List<? extends ExpressionTree> arguments, Text text, Edits edits) {
        int fixed = called.getParameters().size() - (called.isVarArgs() ? 1 : 0);
        for (int i = 0; i < fixed; i++) {
            TypeMirror declared = called.getParameters().get(i).asType();
            if (!(declared instanceof DeclaredType generic)
                    || generic.getTypeArguments().isEmpty()) continue;
            TypeMirror erased = text.setting().method().types().erasure(declared);
            ExpressionTree argument = arguments.get(i);
            edits.insert(
                    text.start(argument),
                    Code.of("(", text.setting().variables().name(erased), ") ("));
            edits.insert(text.end(argument), Code.raw(")"));
        }
    }
}
