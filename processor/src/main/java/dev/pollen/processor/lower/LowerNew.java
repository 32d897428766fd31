// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.names.Erasure;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/**
 * {@code new C(await(a))}: the class is initialised before the arguments are evaluated (JLS 15.9.4 with JVMS 6.5), and the
 * outer instance of {@code o.new C(await(a))} is looked at before them.
 */
final class LowerNew {
    private static final ClassName HANDLES = ClassName.get(MethodHandles.class);

    private final Frame frame;
    private final Operands operands;

    LowerNew(Frame frame, Operands operands) {
        this.frame = frame;
        this.operands = operands;
    }

    Code value(TreePath path, NewClassTree creation) {
        List<Operand> parts = new ArrayList<>(Operand.of(path, frame.method));
        Map<Tree, Code> codes = new IdentityHashMap<>();
        if (creation.getEnclosingExpression() != null) {
            Operand outer = parts.remove(0);
            Code code = operands.stored(outer);
            codes.put(outer.path().getLeaf(), code);
            frame.plain(Code.of(ClassName.get(Objects.class), ".requireNonNull(", code, ");"));
        } else {
            initialise(path, creation);
        }
        codes.putAll(operands.evaluate(parts));
        return frame.splicer.expression(path, codes);
    }

    private void initialise(TreePath path, NewClassTree creation) {
        Element made = frame.method.elementOf(Frame.child(path, creation.getIdentifier()));
        if (!(made instanceof TypeElement type) || !mayInitialise(type)) return;
        TypeName name = frame.variables.name(frame.method.types().erasure(type.asType()));
        frame.plain(Code.of(HANDLES, ".lookup().ensureInitialized(", name, ".class);"));
    }

    /** Whether initialising a class may be seen: not the JDK's, nor those that run this code already. */
    private boolean mayInitialise(TypeElement type) {
        if (type.getNestingKind().isNested() && type.getNestingKind() != NestingKind.MEMBER) {
            return false;
        }
        if (Erasure.packageOf(type).getQualifiedName().toString().startsWith("java")) return false;
        return !frame.method
                .types()
                .isSubtype(
                        frame.method.types().erasure(frame.method.host().asType()),
                        frame.method.types().erasure(type.asType()));
    }
}
