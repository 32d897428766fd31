// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.source.AttributedMethod;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The array of a varargs call that could also be its only element, as {@code null} in {@code format("%s", null)}: javac
 * warns, whatever is suppressed, unless it is cast.
 */
public final class Varargs {
    private Varargs() {}

    /** What the last argument of a call or creation has to be cast to, or null. */
    public static @Nullable TypeMirror cast(
            TreePath call,
            ExecutableElement called,
            List<? extends ExpressionTree> arguments,
            AttributedMethod method) {
        int last = arguments.size() - 1;
        if (!called.isVarArgs() || last != called.getParameters().size() - 1) return null;
        TypeMirror argument = method.typeOf(new TreePath(call, arguments.get(last)));
        if (!(parameter(call, called, last, method) instanceof ArrayType array)) return null;
        Types types = method.types();
        if (argument.getKind() == TypeKind.NULL) return array;
        if (argument.getKind() != TypeKind.ARRAY) return null;
        TypeMirror given = types.erasure(argument);
        boolean isWhole = types.isSubtype(given, types.erasure(array));
        boolean isElement = types.isSubtype(given, types.erasure(array.getComponentType()));
        return isWhole && isElement && !types.isSameType(given, types.erasure(array)) ? array : null;
    }

    /** The beginning of the cast, and its end. */
    static void insert(
            TreePath call, ExecutableElement called, List<? extends ExpressionTree> arguments, Text text, Edits edits) {
        TypeMirror type = cast(call, called, arguments, text.setting().method());
        if (type == null) return;
        ExpressionTree last = arguments.get(arguments.size() - 1);
        boolean isLoose = switch (last.getKind()) {
            case CONDITIONAL_EXPRESSION, ASSIGNMENT, SWITCH_EXPRESSION -> true;
            default -> false;
        };
        edits.insert(text.start(last), Code.of("(", text.setting().variables().name(type), isLoose ? ") (" : ") "));
        if (isLoose) edits.insert(text.end(last), Code.raw(")"));
    }

    /** The parameter's type at this call; null where it depends on what is inferred for a class. */
    private static @Nullable TypeMirror parameter(
            TreePath call, ExecutableElement called, int index, AttributedMethod method) {
        if (call.getLeaf() instanceof MethodInvocationTree invocation) {
            Tree select = invocation.getMethodSelect();
            TypeMirror type = method.typeOf(new TreePath(call, select));
            return type instanceof ExecutableType executable
                    ? executable.getParameterTypes().get(index)
                    : null;
        }
        TypeMirror declared = called.getParameters().get(index).asType();
        boolean isPlain =
                declared instanceof ArrayType array && array.getComponentType().getKind() != TypeKind.TYPEVAR;
        return isPlain ? declared : null;
    }
}
