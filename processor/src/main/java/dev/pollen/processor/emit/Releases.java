// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.MethodSpec;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Statements that release references. Many of them are a method of their own. Such methods share what they do: the fields
 * are the leaves of a tree, and each of its branches has a method too once it is needed.
 */
final class Releases {
    private static final int FEW = 3;
    private static final int BRANCHES = 8;

    private final List<Variable> fields;
    private final Names names;
    private final Map<Set<Variable>, String> methodNames = new HashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    /**
     * @param fields all that hold references
     */
    Releases(List<Variable> fields, Names names) {
        this.fields = fields;
        this.names = names;
    }

    List<MethodSpec> methods() {
        return methods;
    }

    /** Statements that set the variables to null. */
    List<String> statements(List<Variable> dead) {
        if (dead.size() <= FEW) return assignments(dead);
        Set<Variable> all = Set.copyOf(dead);
        String known = methodNames.get(all);
        return List.of((known == null ? method(all, inBranches(all)) : known) + "();");
    }

    /** Statements that set all fields to null. */
    List<String> ofAll() {
        return fields.size() <= BRANCHES * BRANCHES ? assignments(fields) : inBranches(Set.copyOf(fields));
    }

    private static List<String> assignments(List<Variable> dead) {
        return dead.stream().map(variable -> variable.name() + " = null;").toList();
    }

    private List<String> inBranches(Set<Variable> dead) {
        int width = BRANCHES;
        while (width < fields.size()) width *= BRANCHES;
        List<String> statements = new ArrayList<>();
        add(dead, 0, width, statements);
        return statements;
    }

    /** Adds statements for those variables of a branch that are dead. */
    private void add(Set<Variable> dead, int begin, int width, List<String> to) {
        List<Variable> branch = fields.subList(Math.min(begin, fields.size()), Math.min(begin + width, fields.size()));
        if (branch.stream().noneMatch(dead::contains)) return;
        if (width == 1) {
            to.addAll(assignments(branch));
        } else if (branch.size() > FEW && dead.size() > branch.size() && dead.containsAll(branch)) {
            String known = methodNames.get(Set.copyOf(branch));
            to.add((known == null ? ofBranch(branch, begin, width) : known) + "();");
        } else {
            addBranches(dead, begin, width / BRANCHES, to);
        }
    }

    private void addBranches(Set<Variable> dead, int begin, int width, List<String> to) {
        for (int i = 0; i < BRANCHES; i++) add(dead, begin + i * width, width, to);
    }

    private String ofBranch(List<Variable> branch, int begin, int width) {
        Set<Variable> all = Set.copyOf(branch);
        List<String> statements = new ArrayList<>();
        addBranches(all, begin, width / BRANCHES, statements);
        return method(all, statements);
    }

    private String method(Set<Variable> dead, List<String> statements) {
        String name = names.fresh("release");
        methodNames.put(dead, name);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
        for (String statement : statements) method.addCode("$L\n", statement);
        methods.add(method.build());
        return name;
    }
}
