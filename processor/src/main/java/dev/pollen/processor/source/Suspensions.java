// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Where a body may suspend: calls of {@code Futures.await}, direct calls of {@code @Async} methods, loops over an {@code
 * AsyncIterable}, and where an {@code AsyncCloseable} is closed.
 */
public final class Suspensions {
    /** What a call that suspends is. */
    public enum Kind {
        /** {@code Futures.await}, any overload. */
        AWAIT,
        /** A direct call of an {@code @Async} method. */
        CALL
    }

    private final AttributedMethod method;
    private final Map<Tree, Kind> calls = new IdentityHashMap<>();
    private final Set<Tree> suspending = Collections.newSetFromMap(new IdentityHashMap<>());

    public Suspensions(AttributedMethod method) {
        this.method = method;
        new Finder().scan(method.contents(), null);
    }

    /** Whether running {@code tree}, in the frame of the body itself, may suspend. */
    public boolean in(@Nullable Tree tree) {
        return tree != null && suspending.contains(tree);
    }

    /** What {@code call} is, or null if it is an ordinary call. */
    public @Nullable Kind kind(MethodInvocationTree call) {
        return calls.get(call);
    }

    /** Whether a resource of a try statement is closed by awaiting {@code AsyncCloseable.closeAsync()}. */
    public boolean closesAsynchronously(TreePath resource) {
        Element declared = resource.getLeaf() instanceof VariableTree ? method.elementOf(resource) : null;
        return is(declared != null ? declared.asType() : method.typeOf(resource), "dev.pollen.AsyncCloseable");
    }

    /** Whether a for-each loop awaits each next element of an {@code AsyncIterable}. */
    public boolean iteratesAsynchronously(TreePath loop) {
        ExpressionTree expression = ((EnhancedForLoopTree) loop.getLeaf()).getExpression();
        return is(method.typeOf(new TreePath(loop, expression)), "dev.pollen.AsyncIterable");
    }

    private boolean is(TypeMirror type, String name) {
        TypeElement above = method.elements().getTypeElement(name);
        Types types = method.types();
        return above != null && types.isSubtype(type, types.erasure(above.asType()));
    }

    /** Whether {@code method} is marked {@code @Async}. */
    public static boolean isAsync(Element method) {
        return method.getAnnotationMirrors().stream()
                .anyMatch(mark -> ((TypeElement) mark.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals("dev.pollen.Async"));
    }

    /** Whether {@code method} is {@code dev.pollen.Futures.await}. */
    public static boolean isAwait(ExecutableElement method) {
        return method.getSimpleName().contentEquals("await")
                && method.getEnclosingElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals("dev.pollen.Futures");
    }

    private final class Finder extends TreePathScanner<@Nullable Void, @Nullable Void> {
        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
            if (method.elementOf(getCurrentPath()) instanceof ExecutableElement called) {
                if (isAwait(called)) found(call, Kind.AWAIT);
                else if (isAsync(called)) found(call, Kind.CALL);
            }
            return super.visitMethodInvocation(call, unused);
        }

        private void found(MethodInvocationTree call, Kind kind) {
            calls.put(call, kind);
            suspends();
        }

        /** What awaits here, and all around it up to the method. */
        private void suspends() {
            suspends(getCurrentPath());
        }

        private void suspends(TreePath inner) {
            for (TreePath path = inner; path != null; path = path.getParentPath()) {
                suspending.add(path.getLeaf());
                if (method.isRoot(path.getLeaf())) return;
            }
        }

        /**
         * A switch expression with {@code synchronized} inside becomes statements, as if that awaited: javac 17 writes code
         * for it that cannot be loaded if anything is on the stack, and a machine that is to assign a field is.
         */
        @Override
        public @Nullable Void visitSynchronized(SynchronizedTree block, @Nullable Void unused) {
            TreePath around = getCurrentPath().getParentPath();
            if (!isLocked(around) && isInExpression(around)) suspends(around);
            return super.visitSynchronized(block, unused);
        }

        private boolean isInExpression(TreePath inner) {
            for (TreePath path = inner; !method.isRoot(path.getLeaf()); path = path.getParentPath()) {
                if (path.getLeaf() instanceof SwitchExpressionTree) return true;
            }
            return false;
        }

        /** Whether it is in a synchronized block, which stays as it is. */
        private boolean isLocked(TreePath inner) {
            for (TreePath path = inner; !method.isRoot(path.getLeaf()); path = path.getParentPath()) {
                if (path.getLeaf() instanceof SynchronizedTree) return true;
            }
            return false;
        }

        /** A resource that closes asynchronously is awaited though no call says so. */
        @Override
        public @Nullable Void visitTry(TryTree attempt, @Nullable Void unused) {
            for (Tree resource : attempt.getResources()) {
                if (closesAsynchronously(new TreePath(getCurrentPath(), resource))) suspends();
            }
            return super.visitTry(attempt, unused);
        }

        /** So is each next element of an asynchronous loop. */
        @Override
        public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void unused) {
            if (iteratesAsynchronously(getCurrentPath())) suspends();
            return super.visitEnhancedForLoop(loop, unused);
        }

        @Override
        public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void unused) {
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            return null;
        }
    }
}
