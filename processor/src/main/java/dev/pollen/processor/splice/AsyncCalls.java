// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.AsyncBlock;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.names.Slots;
import dev.pollen.processor.names.TypeVariables;
import dev.pollen.processor.source.AsyncBlocks;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Async blocks: what stays in the text is the making of the block's machine, from what the block captures.
 *
 * <pre>{@code
 * async(() -> await(f) + x)    future(new Async(self, x))
 * }</pre>
 */
final class AsyncCalls {
    private final Setting setting;
    private final AttributedMethod method;

    AsyncCalls(Text text) {
        setting = text.setting();
        method = setting.method();
    }

    /** What a call of {@code Futures.async} becomes; null for any other call, and in a class of the body. */
    @Nullable Code creation(TreePath call) {
        if (!AsyncBlocks.isAsync(method.elementOf(call))) return null;
        TreePath lambda = AsyncBlocks.lambda(call);
        if (lambda == null || Members.isOfText(setting.members().innermost(call))) return null;
        AsyncBlock block = setting.blocks().lowered(lambda);
        List<Object> arguments = new ArrayList<>();
        if (block.body().self() != null) arguments.add(setting.members().self(call));
        for (VariableElement captured : AsyncBlocks.captured(method.block(lambda))) {
            if (captured.getConstantValue() == null) arguments.add(captured(captured, call));
        }
        setting.blocks()
                .holders(lambda)
                .forEach(type -> arguments.add(requireNonNull(setting.members().holderOf(type, call))));
        List<TypeName> types = new ArrayList<>();
        if (block.body().self() != null) types.add(ClassName.OBJECT);
        block.body().parameters().forEach(parameter -> types.add(parameter.type()));
        List<List<Object>> split = Slots.split(types, arguments);
        Code made = Code.of("new ", machine(block), "(", listed(split.get(0)), ")");
        if (split.size() > 1) made = Code.of(made, "." + Slots.REST + "(", listed(split.get(1)), ")");
        return Code.of("future(", made, ")");
    }

    private static Code listed(List<Object> arguments) {
        List<Object> parts = new ArrayList<>(arguments);
        for (int comma = parts.size() - 1; comma > 0; comma--) parts.add(comma, ", ");
        return Code.of(parts.toArray());
    }

    private Code captured(VariableElement local, TreePath call) {
        Variable variable = setting.variables().find(local);
        if (variable == null) { // of a lambda in the text
            String renamed = setting.types().renamed(local);
            return Code.raw(renamed == null ? local.getSimpleName().toString() : renamed);
        }
        return setting.members().isInner(call) ? new Code(List.of(new Code.Capture(variable))) : Code.use(variable);
    }

    private TypeName machine(AsyncBlock block) {
        ClassName name = setting.machine().topLevelClassName().nestedClass(block.name());
        TypeName[] variables = TypeVariables.of(method.element()).declared().toArray(TypeName[]::new);
        return variables.length == 0 ? name : ParameterizedTypeName.get(name, variables);
    }
}
