// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A machine class before it is written.
 *
 * @param variables its type parameters
 * @param method the method as people call it, {@code Weather.report}
 * @param link to it in Javadoc, {@code Weather#report(java.lang.String)}
 * @param file the simple name of the user's file, {@code Weather.java}
 * @param host the class whose {@code initialized()} the first step calls: of a static method; else null
 * @param isVarargs whether the last parameter of the constructor takes variable arguments
 */
public record MachineClass(
        ClassName name,
        List<TypeVariableName> variables,
        String method,
        String link,
        String file,
        @Nullable ClassName host,
        boolean isVarargs,
        Body body) {
    public MachineClass {
        variables = List.copyOf(variables);
    }

    /** The machine of one of its async blocks. */
    public MachineClass block(AsyncBlock block) {
        return new MachineClass(
                name.nestedClass(block.name()),
                variables,
                method + " async block",
                link,
                file,
                null,
                false,
                block.body());
    }

    /** The body as it runs: that of a static method initialises its class first. */
    public Body running() {
        if (host == null) return body;
        List<Node> nodes = new ArrayList<>(body.block().nodes());
        nodes.add(0, new Node.Plain(Code.of(host, ".initialized();"), true));
        Node.Block block = new Node.Block(body.block().label(), nodes);
        return new Body(
                body.self(),
                body.parameters(),
                body.result(),
                block,
                body.names(),
                body.accesses(),
                body.types(),
                body.blocks());
    }
}
