// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Writes a class of the body as a member class; its methods keep their text. */
final class MemberClass {
    private final Setting setting;
    private final AttributedMethod method;
    private final Set<Variable> captured = new LinkedHashSet<>();

    MemberClass(Setting setting) {
        this.setting = setting;
        method = setting.method();
    }

    /** The class, static where nothing holds what it captures. */
    TypeSpec write(TreePath path, String name, boolean isStatic) {
        ClassTree tree = (ClassTree) path.getLeaf();
        TypeElement element = (TypeElement) requireNonNull(method.elementOf(path));
        TypeSpec.Builder type = builder(element, name);
        tree.getModifiers().getFlags().stream()
                .filter(flag -> isSaid(flag, element.getKind()))
                .forEach(type::addModifiers);
        if (isStatic && element.getKind() == ElementKind.CLASS) type.addModifiers(Modifier.STATIC);
        type.addAnnotations(annotations(element));
        for (TypeParameterTree parameter : tree.getTypeParameters()) {
            type.addTypeVariable(variable(new TreePath(path, parameter)));
        }
        boolean isAnonymous = element.getNestingKind() == NestingKind.ANONYMOUS;
        if (isAnonymous) new AnonymousConstructor(method, setting.variables()).addTo(type, tree, element);
        if (isAnonymous || tree.getExtendsClause() != null) type.superclass(name(element.getSuperclass()));
        Code call = isAnonymous ? null : new SuperCalls(new Text(setting, tree, Map.of())).missing(tree, path);
        if (call != null) {
            type.addMethod(
                    MethodSpec.constructorBuilder().addCode("$L\n", block(call)).build());
        }
        element.getInterfaces().forEach(each -> type.addSuperinterface(name(each)));
        addMembers(type, path, element);
        return type.build();
    }

    private TypeSpec.Builder builder(TypeElement element, String name) {
        return switch (element.getKind()) {
            case ENUM -> TypeSpec.enumBuilder(name);
            case INTERFACE -> TypeSpec.interfaceBuilder(name);
            case RECORD -> TypeSpec.recordBuilder(name).recordConstructor(components(element));
            default -> TypeSpec.classBuilder(name);
        };
    }

    private static boolean isSaid(Modifier modifier, ElementKind kind) {
        return kind == ElementKind.CLASS
                ? modifier != Modifier.STATIC
                : modifier != Modifier.STATIC && modifier != Modifier.FINAL && modifier != Modifier.ABSTRACT;
    }

    private MethodSpec components(TypeElement element) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (RecordComponentElement component : ElementFilter.recordComponentsIn(element.getEnclosedElements())) {
            components.addParameter(ParameterSpec.builder(
                            name(component.asType()), component.getSimpleName().toString())
                    .addAnnotations(annotations(component))
                    .build());
        }
        return components.build();
    }

    private void addMembers(TypeSpec.Builder type, TreePath path, TypeElement element) {
        Set<Boolean> blocks = new HashSet<>();
        for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
            TreePath at = new TreePath(path, member);
            if (method.end(member) < 0) continue;
            if (member instanceof ClassTree inner) {
                type.addType(write(at, inner.getSimpleName().toString(), isStatic(member)));
            } else if (member instanceof BlockTree block) {
                blocks.add(block.isStatic());
                addBlock(type, block.isStatic(), inner(at));
            } else if (member instanceof VariableTree field) addField(type, at, field, element, blocks);
            else if (member instanceof MethodTree) addMethod(type, at, element);
        }
    }

    private static void addBlock(TypeSpec.Builder type, boolean isStatic, CodeBlock block) {
        if (isStatic) type.addStaticBlock(block);
        else type.addInitializerBlock(block);
    }

    private static boolean isStatic(Tree type) {
        return ((ClassTree) type).getModifiers().getFlags().contains(Modifier.STATIC);
    }

    /** @param blocks whether those before the field are static: what it is initialised with becomes one, too, to be later */
    private void addField(
            TypeSpec.Builder type, TreePath path, VariableTree tree, TypeElement owner, Set<Boolean> blocks) {
        Element field = requireNonNull(method.elementOf(path));
        String name = tree.getName().toString();
        if (field.getKind() == ElementKind.ENUM_CONSTANT) {
            type.addEnumConstant(name, constant(new TreePath(path, requireNonNull(tree.getInitializer())), owner));
        } else if (owner.getKind() != ElementKind.RECORD || field.getModifiers().contains(Modifier.STATIC)) {
            boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
            boolean isLater = blocks.contains(isStatic) && ((VariableElement) field).getConstantValue() == null;
            FieldSpec.Builder spec =
                    FieldSpec.builder(name(field.asType()), name).addAnnotations(annotations(field));
            field.getModifiers().stream()
                    .filter(each -> each != Modifier.FINAL || !isLater) // blocks before may read this.field
                    .forEach(spec::addModifiers);
            if (tree.getInitializer() != null) {
                CodeBlock value = block(text(new TreePath(path, tree.getInitializer())));
                if (isLater) addBlock(type, isStatic, assignment(field, tree.getInitializer(), value));
                else spec.initializer(value);
            }
            type.addField(spec.build());
        }
    }

    private CodeBlock assignment(Element field, Tree initializer, CodeBlock value) {
        boolean isBare = initializer instanceof NewArrayTree array && array.getType() == null;
        CodeBlock made = isBare ? CodeBlock.of("new $T ", name(field.asType())) : CodeBlock.of("");
        return CodeBlock.of("$L = $L$L;\n", field.getSimpleName(), made, value);
    }

    private TypeSpec constant(TreePath path, TypeElement owner) {
        NewClassTree tree = (NewClassTree) path.getLeaf();
        CodeBlock arguments = tree.getArguments().stream()
                .map(argument -> block(text(new TreePath(path, argument))))
                .collect(CodeBlock.joining(", "));
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder(arguments);
        if (tree.getClassBody() != null) addMembers(constant, new TreePath(path, tree.getClassBody()), owner);
        return constant.build();
    }

    private void addMethod(TypeSpec.Builder type, TreePath path, TypeElement owner) {
        MethodTree tree = (MethodTree) path.getLeaf();
        ExecutableElement element = (ExecutableElement) requireNonNull(method.elementOf(path));
        boolean isConstructor = element.getKind() == ElementKind.CONSTRUCTOR;
        boolean isCompact = isConstructor && owner.getKind() == ElementKind.RECORD && isCompact(tree, owner);
        MethodSpec.Builder spec = isCompact
                ? MethodSpec.compactConstructorBuilder()
                : isConstructor
                        ? MethodSpec.constructorBuilder()
                        : MethodSpec.methodBuilder(tree.getName().toString());
        spec.addModifiers(modifiers(element, owner)).addAnnotations(annotations(element));
        tree.getTypeParameters().forEach(each -> spec.addTypeVariable(variable(new TreePath(path, each))));
        if (!isConstructor) spec.returns(name(element.getReturnType()));
        if (!isCompact) {
            element.getParameters().forEach(each -> spec.addParameter(parameter(each)));
            spec.varargs(element.isVarArgs());
        }
        element.getThrownTypes().forEach(each -> spec.addException(name(each)));
        if (tree.getBody() != null) spec.addCode(inner(new TreePath(path, tree.getBody())));
        type.addMethod(spec.build());
    }

    /** Those of an interface are said in full; those of an enum's constructor are not. */
    private static Set<Modifier> modifiers(ExecutableElement element, TypeElement owner) {
        boolean isOfEnum = element.getKind() == ElementKind.CONSTRUCTOR && owner.getKind() == ElementKind.ENUM;
        return isOfEnum ? Set.of() : element.getModifiers();
    }

    private boolean isCompact(MethodTree tree, TypeElement owner) {
        String head = method.text().substring(method.start(tree), method.start(tree.getBody()));
        return head.stripTrailing().endsWith(owner.getSimpleName().toString());
    }

    private ParameterSpec parameter(VariableElement parameter) {
        return ParameterSpec.builder(
                        name(parameter.asType()), parameter.getSimpleName().toString())
                .addModifiers(parameter.getModifiers())
                .addAnnotations(annotations(parameter))
                .build();
    }

    private TypeVariableName variable(TreePath path) {
        TypeParameterElement parameter = (TypeParameterElement) requireNonNull(method.elementOf(path));
        TypeName[] bounds = parameter.getBounds().stream().map(this::name).toArray(TypeName[]::new);
        return TypeVariableName.get(parameter.getSimpleName().toString(), bounds);
    }

    private static List<AnnotationSpec> annotations(Element element) {
        return element.getAnnotationMirrors().stream().map(AnnotationSpec::get).toList();
    }

    private TypeName name(TypeMirror type) {
        return setting.variables().name(type);
    }

    private Code text(TreePath path) {
        return new Text(setting, path.getLeaf(), Map.of()).code(path);
    }

    /** What stands between the braces. */
    private CodeBlock inner(TreePath block) {
        List<Code.Piece> pieces = new ArrayList<>(text(block).pieces());
        String first = ((Code.Raw) pieces.get(0)).text();
        pieces.set(0, new Code.Raw(first.substring(first.indexOf('{') + 1)));
        int last = pieces.size() - 1;
        String end = ((Code.Raw) pieces.get(last)).text();
        pieces.set(last, new Code.Raw(end.substring(0, end.lastIndexOf('}')).stripTrailing()));
        Code inner = new Code(pieces);
        return block(inner).isEmpty()
                ? CodeBlock.of("")
                : block(inner).toBuilder().add("\n").build();
    }

    /** The text at the margin: it is indented anew. */
    private CodeBlock block(Code code) {
        StringBuilder whole = new StringBuilder();
        code.pieces().forEach(piece -> whole.append(piece instanceof Code.Raw raw ? raw.text() : "_"));
        String margin = margin(whole.toString());
        CodeBlock.Builder block = CodeBlock.builder();
        boolean isFirst = true;
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Raw raw) {
                String text = raw.text().replace("\n" + margin, "\n");
                block.add("$L", isFirst ? text.stripLeading() : text);
            } else if (piece instanceof Code.Type type) {
                block.add("$T", type.name());
            } else if (piece instanceof Code.Capture capture) {
                block.add("$L", capture.variable().name());
                captured.add(capture.variable());
            } else {
                throw new IllegalStateException(piece.toString());
            }
            isFirst = false;
        }
        return block.build();
    }

    /** The white space that all lines but the first begin with. */
    private static String margin(String text) {
        String margin = null;
        for (String line : text.lines().skip(1).filter(each -> !each.isBlank()).toList()) {
            String space = line.substring(0, line.length() - line.stripLeading().length());
            if (margin == null || margin.startsWith(space)) margin = space;
            else if (!space.startsWith(margin)) return "";
        }
        return margin == null ? "" : margin;
    }

    /** The variables that the class takes from the body. */
    Set<Variable> captured() {
        return captured;
    }
}
