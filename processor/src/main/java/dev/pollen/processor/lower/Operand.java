// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A part of an expression that is evaluated for its value.
 *
 * @param hint what a temporary for it is called
 */
record Operand(TreePath path, String hint, Conversion conversion) {
    /** The operands of an expression in the order in which Java evaluates them (JLS 15.7). */
    static List<Operand> of(TreePath path, AttributedMethod method) {
        List<Operand> operands = new ArrayList<>();
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree inner) {
            operands.add(new Operand(child(path, inner.getExpression()), "value", Conversion.NONE));
        } else if (tree instanceof TypeCastTree cast) {
            operands.add(new Operand(child(path, cast.getExpression()), "value", Conversion.NONE));
        } else if (tree instanceof InstanceOfTree test) {
            operands.add(new Operand(child(path, test.getExpression()), "value", Conversion.NONE));
        } else if (tree instanceof UnaryTree unary) {
            operands.addAll(target(child(path, unary.getExpression()), method));
        } else if (tree instanceof AssignmentTree assignment) {
            operands.addAll(target(child(path, assignment.getVariable()), method));
            operands.add(new Operand(child(path, assignment.getExpression()), "value", Conversion.NONE));
        } else if (tree instanceof CompoundAssignmentTree compound) {
            operands.addAll(target(child(path, compound.getVariable()), method));
            operands.add(new Operand(child(path, compound.getExpression()), "value", Conversion.NONE));
        } else if (tree instanceof MemberSelectTree || tree instanceof ArrayAccessTree) {
            operands.addAll(target(path, method));
        } else if (tree instanceof MemberReferenceTree reference) {
            receiver(path, reference.getQualifierExpression(), method, operands);
        } else if (tree instanceof BinaryTree binary) {
            binary(path, binary, method, operands);
        } else if (tree instanceof MethodInvocationTree call) {
            TreePath select = child(path, call.getMethodSelect());
            if (call.getMethodSelect() instanceof MemberSelectTree member) {
                receiver(select, member.getExpression(), method, operands);
            }
            arguments(path, call.getArguments(), method, operands);
        } else if (tree instanceof NewClassTree creation) {
            receiver(path, creation.getEnclosingExpression(), method, operands);
            arguments(path, creation.getArguments(), method, operands);
        } else if (tree instanceof NewArrayTree array) {
            array(path, array, method, operands);
        } else {
            throw Frame.notYet(path, "this expression");
        }
        return operands;
    }

    /** The parts of something that may be assigned to: of a local variable none. */
    static List<Operand> target(TreePath path, AttributedMethod method) {
        List<Operand> operands = new ArrayList<>();
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree inner) return target(child(path, inner.getExpression()), method);
        if (tree instanceof ArrayAccessTree access) {
            operands.add(new Operand(child(path, access.getExpression()), "array", Conversion.NONE));
            operands.add(new Operand(child(path, access.getIndex()), "index", Conversion.UNBOXED));
        } else if (tree instanceof MemberSelectTree select) {
            receiver(path, select.getExpression(), method, operands);
        } else if (!(tree instanceof com.sun.source.tree.IdentifierTree)) {
            operands.add(new Operand(path, "value", Conversion.UNBOXED));
        }
        return operands;
    }

    private static void receiver(
            TreePath parent, @Nullable ExpressionTree receiver, AttributedMethod method, List<Operand> to) {
        if (receiver == null) return;
        TreePath path = child(parent, receiver);
        if (isValue(path, method)) to.add(new Operand(path, "receiver", Conversion.NONE));
    }

    /** Whether a qualifier is evaluated: it is no type, package, or {@code super}. */
    private static boolean isValue(TreePath path, AttributedMethod method) {
        String name = path.getLeaf() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : path.getLeaf().toString();
        if (name.equals("super")) return false;
        if (!(path.getLeaf() instanceof com.sun.source.tree.IdentifierTree)
                && !(path.getLeaf() instanceof MemberSelectTree)) {
            return !isTypeTree(path.getLeaf());
        }
        Element element = method.elementOf(path);
        return element instanceof VariableElement;
    }

    private static boolean isTypeTree(Tree tree) {
        return switch (tree.getKind()) {
            case PARAMETERIZED_TYPE, ARRAY_TYPE, PRIMITIVE_TYPE, ANNOTATED_TYPE -> true;
            default -> false;
        };
    }

    private static void binary(TreePath path, BinaryTree binary, AttributedMethod method, List<Operand> to) {
        TreePath left = child(path, binary.getLeftOperand());
        TreePath right = child(path, binary.getRightOperand());
        Conversion conversion = conversion(path, binary, left, right, method);
        to.add(new Operand(left, "left", conversion));
        to.add(new Operand(right, "right", conversion));
    }

    private static Conversion conversion(
            TreePath path, BinaryTree binary, TreePath left, TreePath right, AttributedMethod method) {
        if (binary.getKind() == Tree.Kind.EQUAL_TO || binary.getKind() == Tree.Kind.NOT_EQUAL_TO) {
            boolean primitive = method.typeOf(left).getKind().isPrimitive()
                    || method.typeOf(right).getKind().isPrimitive();
            return primitive ? Conversion.UNBOXED : Conversion.NONE;
        }
        return method.typeOf(path).getKind() == TypeKind.DECLARED ? Conversion.STRING : Conversion.UNBOXED;
    }

    private static void arguments(
            TreePath call, List<? extends ExpressionTree> arguments, AttributedMethod method, List<Operand> to) {
        for (int i = 0; i < arguments.size(); i++) {
            TreePath path = child(call, arguments.get(i));
            boolean unboxed = isPrimitiveParameter(method.elementOf(call), i, arguments.size());
            to.add(new Operand(path, "arg" + (i + 1), unboxed ? Conversion.UNBOXED : Conversion.NONE));
        }
    }

    private static boolean isPrimitiveParameter(@Nullable Element called, int index, int arguments) {
        if (!(called instanceof ExecutableElement executable)) return false;
        List<? extends VariableElement> parameters = executable.getParameters();
        if (executable.isVarArgs() && index >= parameters.size() - 1) {
            TypeMirror last = parameters.get(parameters.size() - 1).asType();
            boolean spread = arguments != parameters.size() || index >= parameters.size();
            return spread
                    && last instanceof ArrayType array
                    && array.getComponentType().getKind().isPrimitive();
        }
        return index < parameters.size()
                && parameters.get(index).asType().getKind().isPrimitive();
    }

    private static void array(TreePath path, NewArrayTree array, AttributedMethod method, List<Operand> to) {
        for (ExpressionTree dimension : array.getDimensions()) {
            to.add(new Operand(child(path, dimension), "length", Conversion.UNBOXED));
        }
        if (array.getInitializers() != null) elements(path, array, method, to);
    }

    /** Elements of nested initialisers too, which are no expressions of their own. */
    private static void elements(TreePath path, NewArrayTree array, AttributedMethod method, List<Operand> to) {
        boolean primitive = method.typeOf(path) instanceof ArrayType type
                && type.getComponentType().getKind().isPrimitive();
        for (ExpressionTree element : array.getInitializers()) {
            TreePath at = child(path, element);
            if (element instanceof NewArrayTree nested
                    && nested.getType() == null
                    && nested.getInitializers() != null) {
                elements(at, nested, method, to);
            } else {
                to.add(new Operand(at, "element", primitive ? Conversion.UNBOXED : Conversion.NONE));
            }
        }
    }

    private static TreePath child(TreePath parent, Tree child) {
        return new TreePath(parent, child);
    }
}
