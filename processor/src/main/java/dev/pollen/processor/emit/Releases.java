// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.MethodSpec;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Statements that release references where the machine suspends. Many of them are methods, which call each other: what is
 * dead mostly stays dead, so that an await late in a method would repeat what all those before it release.
 */
final class Releases {
    private static final int FEW = 3;

    private final Names names;
    private final Map<Set<Variable>, String> methodNames = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    Releases(Names names) {
        this.names = names;
    }

    List<MethodSpec> methods() {
        return methods;
    }

    /** Statements that set the variables to null. */
    List<String> statements(List<Variable> dead) {
        if (dead.size() <= FEW) return assignments(dead);
        Set<Variable> all = new LinkedHashSet<>(dead);
        String known = methodNames.get(all);
        if (known == null) known = method(all);
        return List.of(known + "();");
    }

    private static List<String> assignments(Iterable<Variable> dead) {
        List<String> statements = new ArrayList<>();
        for (Variable variable : dead) statements.add(variable.name() + " = null;");
        return statements;
    }

    private String method(Set<Variable> all) {
        Set<Variable> rest = new LinkedHashSet<>(all);
        String name = names.fresh("release");
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
        Map.Entry<Set<Variable>, String> largest = null;
        for (Map.Entry<Set<Variable>, String> known : methodNames.entrySet()) {
            boolean isLarger =
                    largest == null || known.getKey().size() > largest.getKey().size();
            if (isLarger && all.containsAll(known.getKey())) largest = known;
        }
        if (largest != null) {
            method.addCode("$L();\n", largest.getValue());
            rest.removeAll(largest.getKey());
        }
        for (String statement : assignments(rest)) method.addCode("$L\n", statement);
        methods.add(method.build());
        methodNames.put(all, name);
        return name;
    }
}
