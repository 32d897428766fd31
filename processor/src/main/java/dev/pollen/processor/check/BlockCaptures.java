// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.source.AsyncBlocks;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * No use in an async block of the local and anonymous classes of a lambda around it: they have no name in the machine of
 * the block. Those of the method's own frame become members.
 */
final class BlockCaptures implements BodyRule {
    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        if (method.isBlock()) new Uses(method, found).scan(method.contents(), null);
    }

    private static final class Uses extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final AttributedMethod block;
        private final Consumer<Refused> found;
        private final Set<Element> reported = new HashSet<>();

        Uses(AttributedMethod block, Consumer<Refused> found) {
            this.block = block;
            this.found = found;
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
            Element element = block.elementOf(getCurrentPath());
            if (element instanceof TypeElement type) use(type, type, tree);
            else if (element instanceof VariableElement || element instanceof ExecutableElement) {
                use(element.asType(), element, tree);
            }
            return null;
        }

        private void use(TypeMirror type, Element named, IdentifierTree tree) {
            if (type instanceof ArrayType array) use(array.getComponentType(), named, tree);
            else if (type instanceof ExecutableType executable) use(executable.getReturnType(), named, tree);
            else if (type instanceof DeclaredType declared) {
                use((TypeElement) declared.asElement(), named, tree);
                declared.getTypeArguments().forEach(argument -> use(argument, named, tree));
            }
        }

        private void use(TypeElement type, Element named, IdentifierTree tree) {
            boolean isLocal = type.getNestingKind() == NestingKind.LOCAL;
            boolean isOfBody = isLocal || type.getNestingKind() == NestingKind.ANONYMOUS;
            if (!isOfBody || isAround(type) || isNamedInBlock(type) || !reported.add(type)) return;
            String reason = isLocal
                    ? "the class " + type.getSimpleName() + " is local to a lambda"
                    : "its type is an anonymous class of a lambda";
            String cure = isLocal ? "make it a member class, or declare it in the block" : "give it a member class";
            found.accept(new Refused(Problem.BLOCK_CAPTURE, tree, named.getSimpleName(), reason, cure));
        }

        /** Whether a class is declared in the block, or in the frame of a block or method around it. */
        private boolean isNamedInBlock(TypeElement type) {
            TreePath declaration = block.trees().getPath(type);
            if (declaration == null) return false;
            for (Tree at : declaration) if (block.isRoot(at)) return true;
            for (TreePath at = declaration.getParentPath(); at.getLeaf() != block.tree(); at = at.getParentPath()) {
                if (at.getLeaf() instanceof ClassTree) return false;
                if (at.getLeaf() instanceof LambdaExpressionTree) return AsyncBlocks.isBlock(at, block);
            }
            return true;
        }

        /** Whether the method itself is in the class: then it is none of the body. */
        private boolean isAround(TypeElement type) {
            for (Element at = block.element(); at != null; at = at.getEnclosingElement()) {
                if (at.equals(type)) return true;
            }
            return false;
        }
    }
}
