// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.flow.Walk;
import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.names.BaseTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The methods that run the body: the step, its parts if it has any, and what they call to release references; also that
 * which releases all of them.
 */
final class Methods {
    static final ClassName RUN = ClassName.get(BaseTypes.SUPPORT, "Run");

    /** The name of a part that is one statement of the user without await, however large. */
    private static final String ONE_STATEMENT = "oneStatement";

    private final Body body;
    private final Flow flow;
    private final Names names;
    private final String file;
    private final Set<String> labels;
    private final Releases releases;
    private final List<MethodSpec> parts = new ArrayList<>();

    /** The variable that holds the value of a future until it has its type. */
    private final String awaited;

    Methods(Body body, Flow flow, Names names, String file) {
        this.body = body;
        this.flow = flow;
        this.names = names;
        this.file = file;
        labels = Labels.words(flow);
        List<Variable> references = flow.fields().stream()
                .filter(field -> !field.type().isPrimitive())
                .toList();
        releases = new Releases(references, names);
        awaited = names.fresh("awaited");
    }

    Body body() {
        return body;
    }

    Flow flow() {
        return flow;
    }

    Names names() {
        return names;
    }

    String file() {
        return file;
    }

    /** Words that may be labels in text of the user. */
    Set<String> labels() {
        return labels;
    }

    Releases releases() {
        return releases;
    }

    String awaited() {
        return awaited;
    }

    /** All methods, the step first. */
    List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(MethodSpec.methodBuilder("step")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(RUN, body.names().run())
                .addParameter(TypeName.INT, body.names().depth())
                .addException(Throwable.class)
                .addCode(new StepWriter(this, null, new Exits.OfStep(body.result())).writeStep())
                .build());
        methods.addAll(parts);
        List<String> cleared = releases.ofAll();
        methods.addAll(releases.methods());
        if (!cleared.isEmpty()) methods.add(clear(cleared));
        return methods;
    }

    private static MethodSpec clear(List<String> statements) {
        MethodSpec.Builder clear =
                MethodSpec.methodBuilder("clear").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
        for (String statement : statements) clear.addCode("$L\n", statement);
        return clear.build();
    }

    /**
     * A part as a method.
     *
     * @param exits the ways that it may go
     * @param completes whether it may also go on after its end
     */
    record Part(String name, Exits.OfPart exits, boolean completes) {
        /** Whether it tells which way it went; else there is one only. */
        boolean tells() {
            return exits.suspends() || exits.ends() || !exits.jumps().isEmpty();
        }
    }

    /** Whether it is text that cannot be cut. */
    private boolean isOneStatement(Node.Block block) {
        if (block.nodes().size() != 1 || flow.states().suspends(block)) return false;
        boolean[] hasBlocks = {false};
        Walk.blocks(block.nodes().get(0), inner -> hasBlocks[0] = true);
        return !hasBlocks[0];
    }

    Part part(Node.Block block) {
        String name = names.fresh(isOneStatement(block) ? ONE_STATEMENT : "part");
        Exits.OfPart exits = new Exits.OfPart(body.result());
        StepWriter writer = new StepWriter(this, block, exits);
        int place = parts.size();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RUN, body.names().run())
                .addParameter(TypeName.INT, body.names().depth())
                .addException(Throwable.class);
        if (flow.states().suspends(block))
            method.addParameter(TypeName.INT, body.names().at());
        method.addCode(writer.writePart());
        Part part = new Part(name, exits, writer.completes());
        if (part.tells()) method.returns(TypeName.INT);
        if (part.tells() && part.completes()) method.addStatement("return $L", Exits.OfPart.ON);
        parts.add(place, method.build());
        return part;
    }
}
