// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.pollen.processor.flow.States;
import dev.pollen.processor.ir.Node;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes where a suspended machine is. */
final class Places {
    /** How many places one method tells. */
    private static final int MOST = 500;

    private static final int LONGEST = 60;
    private static final String AWAIT = "await(";

    private final String file;
    private final States states;

    Places(String file, States states) {
        this.file = file;
        this.states = states;
    }

    void addTo(TypeSpec.Builder type) {
        int count = states.awaits().size();
        if (count == 0) return;
        type.addMethod(method("place", 0, Math.min(count, MOST), count > MOST ? "place2" : "super.place")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .build());
        for (int part = 2; (part - 1) * MOST < count; part++) {
            int begin = (part - 1) * MOST;
            int end = Math.min(count, begin + MOST);
            type.addMethod(method("place" + part, begin, end, end < count ? "place" + (part + 1) : "super.place")
                    .addModifiers(Modifier.PRIVATE)
                    .build());
        }
    }

    private MethodSpec.Builder method(String name, int begin, int end, String otherwise) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (state) {\n").indent();
        List<Node.Await> awaits = states.awaits();
        for (int i = begin; i < end; i++) code.add("case $L -> $S;\n", i + 1, place(awaits.get(i)));
        code.add("default -> $L(state);\n", otherwise).unindent().add("};\n");
        return MethodSpec.methodBuilder(name)
                .returns(String.class)
                .addParameter(TypeName.INT, "state")
                .addCode(code.build());
    }

    private String place(Node.Await await) {
        String awaited = await.source();
        if (awaited.startsWith(AWAIT) && awaited.endsWith(")")) {
            awaited = awaited.substring(AWAIT.length(), awaited.length() - 1);
        }
        if (awaited.length() > LONGEST) awaited = awaited.substring(0, LONGEST - 3) + "...";
        return file + ":" + await.line() + ", awaiting " + awaited;
    }
}
