// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ParameterizedTypeName;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.source.AttributedMethod;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Which class a simple name belongs to, how its instance is reached, and which members are out of reach. */
final class Members {
    private final AttributedMethod method;
    private final Variables variables;
    private final Accessors accessors;

    Members(AttributedMethod method, Variables variables, Accessors accessors) {
        this.method = method;
        this.variables = variables;
        this.accessors = accessors;
    }

    /** Whether the element is or belongs to a class that the body itself declares: its text stays as it is. */
    static boolean isOfText(@Nullable Element element) {
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            if (at instanceof TypeElement type && isLocal(type)) return true;
        }
        return false;
    }

    private static boolean isLocal(TypeElement type) {
        return type.getNestingKind() == NestingKind.LOCAL || type.getNestingKind() == NestingKind.ANONYMOUS;
    }

    /** Whether the node is inside a lambda or class of the body, where variables of the frame are captured. */
    boolean isInner(TreePath path) {
        for (TreePath at = path.getParentPath(); at.getLeaf() != method.tree(); at = at.getParentPath()) {
            if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) return true;
        }
        return false;
    }

    /** The innermost class around the node. */
    TypeElement innermost(TreePath path) {
        TreePath at = path.getParentPath();
        while (!(at.getLeaf() instanceof ClassTree)) at = at.getParentPath();
        return (TypeElement) requireNonNull(method.elementOf(at));
    }

    /** The innermost class around the node that has the member, which its simple name there belongs to. */
    @Nullable TypeElement holder(TreePath path, Element member) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof ClassTree
                    && method.elementOf(at) instanceof TypeElement type
                    && isMember(member, type)) {
                return type;
            }
        }
        return null;
    }

    private boolean isMember(Element member, TypeElement type) {
        Element owner = member.getEnclosingElement();
        if (type.equals(owner)) return true;
        if (!(owner instanceof TypeElement) || !isSubclass(type, (TypeElement) owner)) return false;
        var modifiers = member.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) return false;
        if (owner.getKind() == ElementKind.INTERFACE
                && member.getKind() == ElementKind.METHOD
                && modifiers.contains(Modifier.STATIC)) {
            return false;
        }
        return modifiers.contains(Modifier.PUBLIC)
                || modifiers.contains(Modifier.PROTECTED)
                || Erasure.packageOf(owner).equals(Erasure.packageOf(type));
    }

    boolean isSubclass(TypeElement type, TypeElement of) {
        return method.types()
                .isSubtype(method.types().erasure(type.asType()), method.types().erasure(of.asType()));
    }

    /** The receiver, as the node at {@code path} mentions it. */
    Code self(TreePath path) {
        Variable self = requireNonNull(variables.self());
        return isInner(path) ? new Code(List.of(new Code.Capture(self))) : Code.use(self);
    }

    /** The instance of the host or of a class around it. */
    Code instance(TypeElement type, TreePath path) {
        return instance(type, self(path));
    }

    /** The same, in a lambda that the text gets. */
    Code captured(TypeElement type) {
        return instance(type, new Code(List.of(new Code.Capture(requireNonNull(variables.self())))));
    }

    private Code instance(TypeElement type, Code self) {
        Code instance = self;
        TypeElement at = method.host();
        while (!at.equals(type)) {
            TypeElement outer = (TypeElement) requireNonNull(at.getEnclosingElement());
            instance = Code.of(accessors.enclosing(at, outer), "(", instance, ")");
            if (variables.name(outer.asType()) instanceof ParameterizedTypeName typed) {
                instance = Code.of("((", typed, ") ", instance, ")");
            }
            at = outer;
        }
        return instance;
    }

    /**
     * The class whose private look-up reaches a member that a top-level class of the package cannot; null if the machine
     * itself can.
     *
     * @param qualifier the type of what the member is selected from; null where the name stands alone
     */
    @Nullable TypeElement lookup(TreePath path, Element member, @Nullable TypeMirror qualifier) {
        Element owner = member.getEnclosingElement();
        if (!(owner instanceof TypeElement declaring) || isOfText(declaring)) return null;
        if (member.getModifiers().contains(Modifier.PRIVATE)) return declaring;
        boolean isFar = member.getModifiers().contains(Modifier.PROTECTED)
                && !Erasure.packageOf(declaring).equals(Erasure.packageOf(method.host()));
        if (!isFar) return null;
        boolean isStatic = member.getModifiers().contains(Modifier.STATIC);
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (!(at.getLeaf() instanceof ClassTree)) continue;
            TypeElement type = (TypeElement) requireNonNull(method.elementOf(at));
            if (!isSubclass(type, declaring)) continue;
            boolean isReached = isStatic
                    || qualifier == null
                    || method.types()
                            .isSubtype(
                                    method.types().erasure(qualifier),
                                    method.types().erasure(type.asType()));
            if (isReached) return isOfText(type) ? null : type;
        }
        return declaring;
    }
}
