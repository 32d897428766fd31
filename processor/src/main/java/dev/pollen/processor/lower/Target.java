// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What an assignment writes to: a local variable, an array element, or a field, its parts evaluated already.
 *
 * @param variable the local variable, or null
 * @param text what stands left of the {@code =}; not used for fields behind an accessor
 * @param field the field behind an accessor, or null
 * @param qualifier that of the field
 */
record Target(
        Frame frame,
        @Nullable Variable variable,
        Code text,
        @Nullable VariableElement field,
        @Nullable Code qualifier) {

    /**
     * @param path of the target
     * @param codes what its parts have been evaluated to
     */
    static Target of(TreePath path, Map<Tree, Code> codes, Frame frame) {
        Variable variable = frame.variables.find(frame.method.elementOf(path));
        if (variable != null) return new Target(frame, variable, Code.use(variable), null, null);
        if (!frame.splicer.needsAccessor(path)) {
            return new Target(frame, null, frame.splicer.expression(path, codes), null, null);
        }
        VariableElement field = (VariableElement) Objects.requireNonNull(frame.method.elementOf(path));
        Code qualifier = null;
        if (path.getLeaf() instanceof MemberSelectTree select) {
            qualifier = codes.get(select.getExpression());
            if (qualifier == null) qualifier = frame.splicer.receiver(path);
        }
        return new Target(frame, null, Code.of(), field, qualifier);
    }

    /** The value that it has now. */
    Code read() {
        return field != null ? frame.splicer.get(field, qualifier) : text;
    }

    /** Writes as a statement. */
    void write(Code value) {
        if (variable != null) frame.add(new Node.Assign(variable, value));
        else frame.plain(Code.of(writing(value), ";"));
    }

    /** Writes as an expression, whose value is the value written. */
    Code writing(Code value) {
        return field != null ? frame.splicer.set(field, qualifier, value) : Code.of(text, " = ", value);
    }
}
