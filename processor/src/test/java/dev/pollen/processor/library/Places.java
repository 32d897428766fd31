// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.library;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Where an await may stand in place of an expression, and the program means the same. */
final class Places {
    private static final Set<ElementKind> VARIABLES = Set.of(
            ElementKind.FIELD,
            ElementKind.LOCAL_VARIABLE,
            ElementKind.PARAMETER,
            ElementKind.EXCEPTION_PARAMETER,
            ElementKind.RESOURCE_VARIABLE,
            ElementKind.BINDING_VARIABLE,
            ElementKind.ENUM_CONSTANT);

    private static final Set<Tree.Kind> STEPS = Set.of(
            Tree.Kind.PREFIX_INCREMENT,
            Tree.Kind.PREFIX_DECREMENT,
            Tree.Kind.POSTFIX_INCREMENT,
            Tree.Kind.POSTFIX_DECREMENT);

    /** Of these javac makes expressions. */
    private static final Set<Tree.Kind> TYPES = Set.of(
            Tree.Kind.PRIMITIVE_TYPE,
            Tree.Kind.PARAMETERIZED_TYPE,
            Tree.Kind.ARRAY_TYPE,
            Tree.Kind.ANNOTATED_TYPE,
            Tree.Kind.UNION_TYPE,
            Tree.Kind.INTERSECTION_TYPE,
            Tree.Kind.UNBOUNDED_WILDCARD,
            Tree.Kind.EXTENDS_WILDCARD,
            Tree.Kind.SUPER_WILDCARD);

    private static final Set<String> BOXES = Set.of(
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Boolean",
            "java.lang.Float",
            "java.lang.Double");

    private final Trees trees;

    Places(Trees trees) {
        this.trees = trees;
    }

    boolean isBox(String type) {
        return BOXES.contains(type);
    }

    boolean isOpen(TreePath path) {
        return isValue(path) && hasType(path) && isFree(path) && !(decides(path.getLeaf()) && declares(path.getLeaf()));
    }

    /** Whether it is an expression, of a form that has a type of its own. */
    private boolean isValue(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof LambdaExpressionTree
                || tree instanceof MemberReferenceTree
                || tree instanceof ParenthesizedTree
                || TYPES.contains(tree.getKind())) return false;
        if (tree instanceof NewArrayTree array) return array.getType() != null;
        if (tree instanceof IdentifierTree name && name.getName().contentEquals("super")) return false;
        if (tree instanceof MemberSelectTree select) {
            String name = select.getIdentifier().toString();
            if (name.equals("class") || name.equals("super")) return false;
        }
        if (!(tree instanceof IdentifierTree || tree instanceof MemberSelectTree)) return true;
        Element element = trees.getElement(path);
        return element != null && VARIABLES.contains(element.getKind());
    }

    private boolean hasType(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        if (type == null) return false;
        return switch (type.getKind()) {
            case VOID, NONE, NULL, ERROR, PACKAGE, EXECUTABLE, OTHER, MODULE -> false;
            default -> true;
        };
    }

    /** Whether what is around it takes any expression of its type. */
    private boolean isFree(TreePath path) {
        Tree tree = path.getLeaf();
        TreePath up = path.getParentPath();
        while (up.getLeaf() instanceof ParenthesizedTree around) {
            tree = around;
            up = up.getParentPath();
        }
        Tree parent = up.getLeaf();
        if (isConstant(path)) {
            boolean taken = parent instanceof BinaryTree
                    || parent instanceof MethodInvocationTree
                    || parent instanceof NewClassTree
                    || (parent instanceof ArrayAccessTree access && access.getIndex() == tree);
            return taken && !isConstant(up);
        }
        if (parent instanceof MethodInvocationTree call) return call.getMethodSelect() != tree;
        if (parent instanceof AssignmentTree assignment) return assignment.getVariable() != tree;
        if (parent instanceof CompoundAssignmentTree assignment) return assignment.getVariable() != tree;
        if (parent instanceof UnaryTree unary) return !STEPS.contains(unary.getKind());
        if (parent instanceof ThrowTree) return tree instanceof NewClassTree;
        if (parent instanceof NewClassTree creation) return creation.getIdentifier() != tree;
        return !(parent instanceof TryTree);
    }

    /** Whether its operands run or not by its own choice: what they declare or assign counts in what follows. */
    private static boolean decides(Tree tree) {
        Tree.Kind kind = tree.getKind();
        return kind == Tree.Kind.CONDITIONAL_AND
                || kind == Tree.Kind.CONDITIONAL_OR
                || kind == Tree.Kind.LOGICAL_COMPLEMENT
                || kind == Tree.Kind.INSTANCE_OF
                || tree instanceof ConditionalExpressionTree;
    }

    private static boolean declares(Tree tree) {
        boolean[] found = {false};
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitAssignment(AssignmentTree node, @Nullable Void unused) {
                found[0] = true;
                return null;
            }

            @Override
            public @Nullable Void visitInstanceOf(InstanceOfTree node, @Nullable Void unused) {
                if (node.getPattern() != null) found[0] = true;
                return super.visitInstanceOf(node, unused);
            }
        }.scan(tree, null);
        return found[0];
    }

    /** Whether the expression is constant, or may be. */
    private boolean isConstant(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree) return true;
        if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
            return trees.getElement(path) instanceof VariableElement variable && variable.getConstantValue() != null;
        }
        if (tree instanceof ParenthesizedTree inner) return isConstant(path, inner.getExpression());
        if (tree instanceof TypeCastTree cast) return isConstant(path, cast.getExpression());
        if (tree instanceof UnaryTree unary) {
            return !STEPS.contains(unary.getKind()) && isConstant(path, unary.getExpression());
        }
        if (tree instanceof BinaryTree binary) {
            return isConstant(path, binary.getLeftOperand()) && isConstant(path, binary.getRightOperand());
        }
        return tree instanceof ConditionalExpressionTree choice
                && isConstant(path, choice.getCondition())
                && isConstant(path, choice.getTrueExpression())
                && isConstant(path, choice.getFalseExpression());
    }

    private boolean isConstant(TreePath parent, Tree tree) {
        return isConstant(new TreePath(parent, tree));
    }
}
