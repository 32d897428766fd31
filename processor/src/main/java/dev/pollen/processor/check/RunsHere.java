// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.source.AttributedMethod;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Whether a lambda or method reference of a body evidently runs when the body does: it is an argument of a method of the
 * collections, or of a stream whose end is reached in the same expression. Of others nothing is known.
 */
final class RunsHere {
    /** They give a function that calls it later. */
    private static final Set<String> LATER = Set.of("Comparator");

    private RunsHere() {}

    static boolean test(AttributedMethod method, TreePath function) {
        TreePath argument = function;
        TreePath parent = function.getParentPath();
        while (parent.getLeaf() instanceof ParenthesizedTree || parent.getLeaf() instanceof TypeCastTree) {
            argument = parent;
            parent = parent.getParentPath();
        }
        if (!(parent.getLeaf() instanceof MethodInvocationTree call)
                || !call.getArguments().contains(argument.getLeaf())
                || !(method.elementOf(parent) instanceof ExecutableElement called)) return false;
        TypeElement owner = Erasure.host(called);
        String packageName = Erasure.packageOf(owner).getQualifiedName().toString();
        if (packageName.equals("java.util.stream")) return isStream(called) && reachesItsEnd(method, parent);
        return (packageName.equals("java.util")
                        && !LATER.contains(owner.getSimpleName().toString()))
                || owner.getQualifiedName().contentEquals("java.lang.Iterable");
    }

    private static boolean isStream(ExecutableElement called) {
        return !called.getModifiers().contains(Modifier.STATIC)
                && Erasure.host(called).getSimpleName().toString().endsWith("Stream");
    }

    /** Whether a stream is used up by the chain of calls on it. */
    private static boolean reachesItsEnd(AttributedMethod method, TreePath call) {
        TreePath at = call;
        while (method.elementOf(at) instanceof ExecutableElement called && isLazy(called)) {
            TreePath select = at.getParentPath();
            if (!(select.getLeaf() instanceof MemberSelectTree)) return false;
            at = select.getParentPath();
        }
        return true;
    }

    private static boolean isLazy(ExecutableElement called) {
        return isStream(called) && called.getReturnType().toString().matches("java\\.util\\.stream\\.\\w*Stream\\b.*");
    }
}
