// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The constructor of an anonymous class that gets a name: it hands its arguments on, first the instance around what it
 * extends if there is one, and throws what it likes.
 */
final class AnonymousConstructor {
    private final AttributedMethod method;
    private final Variables variables;

    AnonymousConstructor(AttributedMethod method, Variables variables) {
        this.method = method;
        this.variables = variables;
    }

    /** The class whose instance the superclass of an anonymous one is made with; null if the text need not say it. */
    static @Nullable TypeName outer(TypeElement type, Variables variables) {
        TypeElement above = (TypeElement) ((DeclaredType) type.getSuperclass()).asElement();
        LocalClasses.Moved moved = variables.classes().find(above);
        if (moved != null) return moved.holder();
        boolean isMade = Accessors.isInner(above) && !Lexical.isOfText(above);
        return isMade
                ? variables.name(requireNonNull(above.getEnclosingElement()).asType())
                : null;
    }

    void addTo(TypeSpec.Builder type, ClassTree tree, TypeElement element) {
        ExecutableElement made =
                ElementFilter.constructorsIn(element.getEnclosedElements()).get(0);
        boolean mayThrow = tree.getMembers().stream().anyMatch(this::mayThrow);
        TypeName outer = outer(element, variables);
        if (outer == null
                && made.getParameters().isEmpty()
                && made.getThrownTypes().isEmpty()
                && !mayThrow) return;
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().varargs(made.isVarArgs());
        if (outer != null) constructor.addParameter(outer, "outer");
        List<String> arguments = new ArrayList<>();
        for (VariableElement parameter : made.getParameters()) {
            String name = "arg" + (arguments.size() + 1);
            constructor.addParameter(ParameterSpec.builder(variables.name(parameter.asType()), name)
                    .build());
            arguments.add(name);
        }
        if (mayThrow) constructor.addException(Throwable.class);
        else made.getThrownTypes().forEach(each -> constructor.addException(variables.name(each)));
        type.addMethod(constructor
                .addStatement("$Lsuper($L)", outer == null ? "" : "outer.", String.join(", ", arguments))
                .build());
    }

    /** Whether a member is an initialiser that may throw: one of an anonymous class need not say so (JLS 11.2.3). */
    private boolean mayThrow(Tree member) {
        boolean[] calls = {member instanceof BlockTree};
        if (!(member instanceof VariableTree) || method.end(member) < 0) return calls[0];
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
                calls[0] = true;
                return null;
            }

            @Override
            public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void unused) {
                calls[0] = true;
                return null;
            }
        }.scan(member, null);
        return calls[0];
    }
}
