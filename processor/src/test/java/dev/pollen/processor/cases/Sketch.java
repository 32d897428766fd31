// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import cases.support.Trace;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pollen.processor.ir.Access;
import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.MachineClass;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.StepNames;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A lowered method written down by hand. In texts, names of its variables are uses, {@code #x} is a capture, {@code
 * <<return x>>}, {@code <<break l>>} and {@code <<continue l>>} are jumps out of the text, {@code <<o instanceof String
 * s>>} is a pattern.
 */
final class Sketch {
    private static final Pattern TOKEN =
            Pattern.compile("<<(.*?)>>|\"(?:\\\\.|[^\"\\\\])*\"|(#)?(?<![.\\w])([a-zA-Z_]\\w*)");
    private static final Pattern PATTERN = Pattern.compile("(.*) instanceof (\\w+) (\\w+)");
    private static final Set<String> TRACE =
            Set.of("log", "eval", "value", "fail", "sacred", "sacredFail", "stubborn", "tracked", "releasing");
    private static final Map<String, ClassName> TYPES = Map.of(
            "List", ClassName.get(List.class),
            "ArrayList", ClassName.get(ArrayList.class),
            "Supplier", ClassName.get("java.util.function", "Supplier"),
            "IOException", ClassName.get("java.io", "IOException"));

    private final Map<String, Variable> variables = new HashMap<>();
    private final Map<String, Label> labels = new HashMap<>();
    private final List<Variable> parameters = new ArrayList<>();
    private final List<Access> accesses = new ArrayList<>();
    private @Nullable Variable self;
    private int line = 10;

    static TypeName typeName(String name) {
        if (name.endsWith("[]")) return ArrayTypeName.of(typeName(name.substring(0, name.length() - 2)));
        int open = name.indexOf('<');
        if (open > 0) {
            TypeName argument = typeName(name.substring(open + 1, name.length() - 1));
            return ParameterizedTypeName.get((ClassName) typeName(name.substring(0, open)), argument);
        }
        return switch (name) {
            case "void" -> TypeName.VOID;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "byte" -> TypeName.BYTE;
            case "char" -> TypeName.CHAR;
            case "boolean" -> TypeName.BOOLEAN;
            case "double" -> TypeName.DOUBLE;
            default -> TYPES.getOrDefault(name, ClassName.get(name.startsWith("Input") ? "cases" : "java.lang", name));
        };
    }

    /** Adds parameters, written as {@code int n, String s}. */
    Sketch parameters(String list) {
        for (String parameter : list.split(", ")) {
            String[] parts = parameter.split(" ");
            parameters.add(variable(parts[0], parts[1], Variable.Kind.PARAMETER));
        }
        return this;
    }

    Sketch self(String type) {
        self = variable(type, "self", Variable.Kind.SELF);
        return this;
    }

    /** Adds local variables, written as {@code int n, String s}. */
    Sketch locals(String list) {
        return all(list, Variable.Kind.LOCAL);
    }

    Sketch temporaries(String list) {
        return all(list, Variable.Kind.TEMPORARY);
    }

    Sketch constants(String list) {
        return all(list, Variable.Kind.CONSTANT);
    }

    private Sketch all(String list, Variable.Kind kind) {
        for (String local : list.split(", ")) {
            String[] parts = local.split(" ");
            variable(parts[0], parts[1], kind);
        }
        return this;
    }

    private Variable variable(String type, String name, Variable.Kind kind) {
        Variable variable = new Variable(name, typeName(type), kind);
        variables.put(name, variable);
        return variable;
    }

    private Variable get(String name) {
        Variable variable = variables.get(name);
        if (variable == null) throw new IllegalArgumentException(name);
        return variable;
    }

    Sketch accessing(Access... needed) {
        accesses.addAll(List.of(needed));
        return this;
    }

    private Label label(String name) {
        return labels.computeIfAbsent(name, Label::new);
    }

    Code code(String text) {
        List<Object> parts = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(text);
        int end = 0;
        while (tokens.find()) {
            Object part = part(tokens);
            if (part == null) continue;
            parts.add(text.substring(end, tokens.start()));
            parts.add(part);
            end = tokens.end();
        }
        parts.add(text.substring(end));
        parts.removeIf(""::equals);
        return Code.of(parts.toArray());
    }

    private @Nullable Object part(Matcher token) {
        if (token.group(1) != null) return new Code(List.of(piece(token.group(1))));
        String word = token.group(3);
        if (word == null) return null;
        if (token.group(2) != null) return new Code(List.of(new Code.Capture(get(word))));
        if (variables.containsKey(word)) return get(word);
        if (TRACE.contains(word)) return Code.of(ClassName.get(Trace.class), "." + word);
        return TYPES.get(word);
    }

    private Code.Piece piece(String text) {
        Matcher pattern = PATTERN.matcher(text);
        if (pattern.matches()) {
            return new Code.Bind(code(pattern.group(1)), typeName(pattern.group(2)), get(pattern.group(3)));
        }
        return new Code.Leave(jump(text));
    }

    private Jump jump(String text) {
        String[] words = text.split(" ", 2);
        return switch (words[0]) {
            case "return" -> new Jump.Return(words.length == 1 ? null : code(words[1]));
            case "break" -> new Jump.Break(label(words[1]));
            default -> new Jump.Continue(label(words[1]));
        };
    }

    Node plain(String text) {
        return new Node.Plain(code(text), true);
    }

    /** A text that cannot complete normally. */
    Node last(String text) {
        return new Node.Plain(code(text), false);
    }

    Node declare(String type, String name) {
        return new Node.Declare(get(name), Code.raw(type), null);
    }

    Node declare(String type, String name, String value) {
        return new Node.Declare(get(name), code(type), code(value));
    }

    Node assign(String name, String value) {
        return new Node.Assign(get(name), code(value));
    }

    /** {@code target = (type) await(future)}; null for no target. */
    Node await(@Nullable String target, String type, String future) {
        Node.FutureValue value = new Node.FutureValue(code(future), typeName(type));
        return new Node.Await(target == null ? null : get(target), value, line++, "await(" + future + ")");
    }

    /** {@code target = creation.result}. */
    Node call(@Nullable String target, String machine, String type, String creation) {
        Node.MachineCall call = new Node.MachineCall(typeName(machine), code(creation), typeName(type), false);
        return new Node.Await(target == null ? null : get(target), call, line++, creation);
    }

    Node.Block block(Node... nodes) {
        return new Node.Block(null, List.of(nodes));
    }

    Node labelled(String label, Node... nodes) {
        return new Node.Block(label(label), List.of(nodes));
    }

    Node choice(String condition, Node.Block then, Node.@Nullable Block otherwise) {
        return new Node.If(code(condition), then, otherwise);
    }

    /** A loop; an empty condition is none. */
    Node loop(String label, Node.Block test, String condition, Node.Block body, Node.Block update) {
        Code tested = condition.isEmpty() ? null : code(condition);
        return new Node.Loop(label(label), false, test, tested, tested == null, body, update);
    }

    Node doLoop(String label, Node.Block body, Node.Block test, String condition) {
        return new Node.Loop(label(label), true, test, code(condition), false, body, block());
    }

    Node guarded(Node.Block body, String types, String parameter, Node.Block caught) {
        return new Node.Try(body, List.of(new Node.Catch(code(types), get(parameter), caught)));
    }

    Node leave(String jump) {
        return new Node.Leave(jump(jump));
    }

    Node thrown(String value) {
        return new Node.Throw(code(value));
    }

    MachineClass machine(String name, String result, Node... nodes) {
        StepNames names = StepNames.avoiding(Set.of());
        Body body = new Body(self, parameters, typeName(result), block(nodes), names, accesses);
        ClassName type = ClassName.get("cases", "Input_" + name);
        return new MachineClass(
                type, List.of(), "Input." + name, "Input#" + name + "()", "Input.java", null, false, body);
    }
}
