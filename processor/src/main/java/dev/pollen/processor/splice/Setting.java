// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.palantir.javapoet.ClassName;
import dev.pollen.processor.source.AttributedMethod;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * What all texts of one body share.
 *
 * @param machine the class that the text will be in
 * @param classes those that have become members, as far as they are written
 */
record Setting(
        AttributedMethod method,
        ClassName machine,
        Variables variables,
        Members members,
        Accessors accessors,
        TypeNames types,
        Jumps jumps,
        Blocks blocks,
        Source source,
        Map<TypeElement, MemberClasses.Written> classes) {}
