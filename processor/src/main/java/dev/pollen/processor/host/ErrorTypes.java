// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Types that a compiler does not know: not yet generated, or wrong. */
public final class ErrorTypes {
    private ErrorTypes() {}

    /** Whether a type is missing, or has a part that is not known. */
    static boolean in(@Nullable TypeMirror type) {
        if (type == null || type.getKind() == TypeKind.ERROR) return true;
        if (type instanceof ArrayType array) return in(array.getComponentType());
        if (type instanceof DeclaredType declared) return inAny(declared.getTypeArguments());
        if (type instanceof IntersectionType intersection) return inAny(intersection.getBounds());
        if (type instanceof UnionType union) return inAny(union.getAlternatives());
        if (type instanceof ExecutableType method) {
            return in(method.getReturnType()) || inAny(method.getParameterTypes());
        }
        if (type instanceof WildcardType wildcard) {
            return inBound(wildcard.getExtendsBound()) || inBound(wildcard.getSuperBound());
        }
        return false;
    }

    private static boolean inBound(@Nullable TypeMirror bound) {
        return bound != null && in(bound);
    }

    private static boolean inAny(List<? extends TypeMirror> types) {
        return types.stream().anyMatch(ErrorTypes::in);
    }

    /** Whether the declaration of a method names a type that is not known. */
    public static boolean inSignature(ExecutableElement method) {
        return in(method.asType()) || inAny(method.getThrownTypes()) || inBounds(method.getTypeParameters());
    }

    /** Whether a type, one around it or above it, names a type in its head that is not known. */
    public static boolean inHead(TypeElement type) {
        for (Element at = type; at instanceof TypeElement around; at = at.getEnclosingElement()) {
            if (inBounds(around.getTypeParameters())) return true;
        }
        return isAboveUnknown(type.getSuperclass())
                || type.getInterfaces().stream().anyMatch(ErrorTypes::isAboveUnknown);
    }

    private static boolean isAboveUnknown(TypeMirror supertype) {
        if (supertype.getKind() == TypeKind.NONE) return false;
        return in(supertype) || inHead((TypeElement) ((DeclaredType) supertype).asElement());
    }

    private static boolean inBounds(List<? extends TypeParameterElement> parameters) {
        return parameters.stream().anyMatch(parameter -> inAny(parameter.getBounds()));
    }
}
