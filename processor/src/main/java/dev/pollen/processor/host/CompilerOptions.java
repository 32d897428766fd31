// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ModuleElement;

/** The options that make the nested compiler see the language and the platform as the outer one does. */
final class CompilerOptions {
    private CompilerOptions() {}

    /** To parse with. */
    static List<String> syntax(HostEnvironment host) {
        List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xlint:none"));
        platform(host, options);
        return options;
    }

    /** To attribute with: sources win over class files, no error goes unheard. */
    static List<String> attribution(HostEnvironment host) {
        List<String> options = syntax(host);
        options.addAll(List.of("-implicit:none", "-Xprefer:source", "-Xmaxerrs", "0"));
        return options;
    }

    private static void platform(HostEnvironment host, List<String> options) {
        options.add(seesInternals(host) ? "-source" : "--release");
        options.add(Integer.toString(host.sourceVersion().ordinal()));
        if (host.isPreviewEnabled()) options.add("--enable-preview");
    }

    /** Under {@code --release} a compiler sees only what is exported. */
    private static boolean seesInternals(HostEnvironment host) {
        ModuleElement base = host.elements().getModuleElement("java.base");
        return base != null && host.elements().getTypeElement(base, "jdk.internal.misc.Unsafe") != null;
    }
}
