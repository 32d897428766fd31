// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The classes of the body that become members of the machine, written once each. */
final class MemberClasses {
    record Written(TypeSpec type, List<Variable> captured) {}

    private final Setting setting;

    MemberClasses(Setting setting) {
        this.setting = setting;
    }

    /** All that the body has. */
    List<TypeSpec> types() {
        return setting.variables().classes().all().stream()
                .map(each -> written(each).type())
                .toList();
    }

    /** What makes the object that holds the captured variables. */
    Code holder(LocalClasses.Moved moved) {
        List<Object> parts = new ArrayList<>(List.of("new ", moved.name().enclosingClassName(), "("));
        String separator = "";
        for (Variable variable : written(moved).captured()) {
            parts.add(separator);
            parts.add(variable);
            separator = ", ";
        }
        parts.add(")");
        return Code.of(parts.toArray());
    }

    private Written written(LocalClasses.Moved moved) {
        Written found = setting.classes().get(moved.type());
        if (found == null) {
            found = write(moved);
            setting.classes().put(moved.type(), found);
        }
        return found;
    }

    private Written write(LocalClasses.Moved moved) {
        MemberClass member = new MemberClass(setting);
        TypeSpec type =
                member.write(moved.path(), moved.name().simpleName(), moved.holder() == null && !moved.isInner());
        List<Variable> captured = List.copyOf(member.captured());
        ClassName around = moved.name().enclosingClassName();
        if (moved.holder() == null && !captured.isEmpty())
            throw new IllegalStateException("captures of " + moved.type());
        return around == null
                ? new Written(type, captured)
                : new Written(holding(around, captured, type, moved.isInner()), captured);
    }

    private static TypeSpec holding(ClassName name, List<Variable> captured, TypeSpec type, boolean isInner) {
        TypeSpec.Builder holder = TypeSpec.classBuilder(name.simpleName())
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .addType(type);
        if (!isInner) holder.addModifiers(Modifier.STATIC);
        if (captured.isEmpty()) return holder.build();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (Variable variable : captured) {
            holder.addField(FieldSpec.builder(variable.type(), variable.name(), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
            constructor.addParameter(
                    ParameterSpec.builder(variable.type(), variable.name()).build());
            constructor.addCode(CodeBlock.of("this.$1L = $1L;\n", variable.name()));
        }
        return holder.addMethod(constructor.build()).build();
    }

    /** The moved class that a declaration is of. */
    LocalClasses.@Nullable Moved of(TreePath declaration) {
        return setting.variables().classes().find(setting.method().elementOf(declaration));
    }
}
