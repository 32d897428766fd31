// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ParameterizedTypeName;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.source.AttributedMethod;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** How instances of the classes around the body are reached, and which members are out of reach. */
final class Members extends Lexical {
    private final Variables variables;
    private final Accessors accessors;

    Members(AttributedMethod method, Variables variables, Accessors accessors) {
        super(method);
        this.variables = variables;
        this.accessors = accessors;
    }

    /** The receiver, as the node at {@code path} mentions it. */
    Code self(TreePath path) {
        Variable self = variables.useSelf();
        return isInner(path) ? new Code(List.of(new Code.Capture(self))) : Code.use(self);
    }

    /** What holds the variables that a class of the body captures, where it stands before a creation; or null. */
    @Nullable Code holderOf(TypeElement type, TreePath path) {
        LocalClasses.Moved moved = variables.classes().find(type);
        Variable holder = moved == null || moved.isAround(path) ? null : variables.holder(moved);
        if (holder == null) return null;
        return isInner(path) ? new Code(List.of(new Code.Capture(holder))) : Code.use(holder);
    }

    /** The instance of the host or of a class around it. */
    Code instance(TypeElement type, TreePath path) {
        return instance(type, self(path));
    }

    /** The same, in a lambda that the text gets. */
    Code captured(TypeElement type) {
        return instance(type, new Code(List.of(new Code.Capture(variables.useSelf()))));
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
