// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.TypeSpec;
import com.sun.source.tree.BlockTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.names.MachineNames;
import dev.pollen.processor.names.TypeVariables;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import dev.pollen.processor.splice.Variables;
import java.util.List;

/** From an attributed body to the tree in which every await stands alone. */
public final class Lowering {
    private Lowering() {}

    /**
     * Lowers a method with a body that {@code check} found legal.
     *
     * @throws dev.pollen.processor.diag.Refused at what is not supported
     */
    public static Body lower(AttributedMethod method, Suspensions suspensions, MachineNames names) {
        Variables variables = new Variables(method, TypeVariables.of(method.element()));
        Frame frame = new Frame(method, suspensions, names, variables);
        BlockTree body = method.tree().getBody();
        TreePath path = new TreePath(method.path(), body);
        Node.Block block = frame.block(() -> frame.statements.lowerAll(path, body.getStatements()));
        List<TypeSpec> types = frame.splicer.types();
        return new Body(
                variables.self(),
                variables.parameters(),
                variables.name(method.element().getReturnType()),
                block,
                variables.stepNames(),
                frame.splicer.accesses(),
                types);
    }
}
