// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.lang.model.element.VariableElement;

/** Declarations of local variables: {@code T x = a + await(b)} becomes the declaration, the awaits, an assignment. */
final class LowerLocal {
    private static final Pattern VAR = Pattern.compile("((final|@\\S+)\\s+)*var\\s");

    private final Frame frame;

    LowerLocal(Frame frame) {
        this.frame = frame;
    }

    void lower(TreePath path, VariableTree declaration) {
        VariableElement element = (VariableElement) Objects.requireNonNull(frame.method.elementOf(path));
        Variable variable = frame.variables.of(element);
        Code type = frame.splicer.type(element.asType());
        ExpressionTree initializer = declaration.getInitializer();
        if (initializer == null) {
            frame.add(new Node.Declare(variable, type, null));
            return;
        }
        TreePath value = Frame.child(path, initializer);
        if (!frame.suspends(initializer)) {
            Code declared = isVar(declaration) ? Code.raw("var") : type;
            frame.add(new Node.Declare(variable, declared, array(value, element, frame.expressions.plain(value))));
        } else if (frame.expressions.isSuspension(value)) {
            frame.add(new Node.Declare(variable, type, null));
            frame.expressions.suspendInto(variable, value);
        } else {
            Code code = frame.expressions.value(value);
            frame.add(new Node.Declare(variable, type, array(value, element, code)));
        }
    }

    /** A bare array initialiser gets its type in front. */
    private Code array(TreePath value, VariableElement element, Code code) {
        boolean bare = value.getLeaf() instanceof NewArrayTree array && array.getType() == null;
        return bare ? Code.of("new ", frame.splicer.type(element.asType()), " ", code) : code;
    }

    private boolean isVar(VariableTree declaration) {
        String text = frame.method.textOf(declaration);
        return VAR.matcher(text).lookingAt();
    }
}
