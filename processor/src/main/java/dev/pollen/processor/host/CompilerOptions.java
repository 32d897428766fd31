// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ModuleElement;

/** The options that make the nested compiler see the language and the platform as the outer one does. */
final class CompilerOptions {
    private final HostEnvironment host;

    CompilerOptions(HostEnvironment host) {
        this.host = host;
    }

    /** To parse with. */
    List<String> syntax() {
        List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xlint:none"));
        options.add(seesInternals() ? "-source" : "--release");
        options.add(Integer.toString(host.sourceVersion().ordinal()));
        if (host.isPreviewEnabled()) options.add("--enable-preview");
        return options;
    }

    /** To attribute these files with: sources win over class files, no error goes unheard. */
    List<String> attribution(Collection<ProjectSource> files) {
        List<String> options = syntax();
        options.addAll(List.of("-implicit:none", "-Xprefer:source", "-Xmaxerrs", "0"));
        Set<String> packages = new TreeSet<>();
        for (ProjectSource file : files) {
            for (String imported : file.imports()) {
                String packageName = PlatformPackages.of(imported);
                if (packageName != null) packages.add(packageName);
            }
        }
        packages.forEach(packageName -> open(packageName, options));
        return options;
    }

    /** What the outer compiler may be told by {@code --add-modules} and {@code --add-exports}. */
    private void open(String packageName, List<String> options) {
        String module = PlatformPackages.moduleOf(packageName);
        if (module == null || host.elements().getModuleElement(module) == null) return;
        if (module.startsWith("jdk.incubator.")) options.addAll(List.of("--add-modules", module));
        if (!PlatformPackages.isExported(packageName) && seesInternals()) {
            options.addAll(List.of("--add-exports", module + "/" + packageName + "=ALL-UNNAMED"));
        }
    }

    /** Under {@code --release} a compiler sees only what is exported. */
    private boolean seesInternals() {
        ModuleElement base = host.elements().getModuleElement("java.base");
        return base != null && host.elements().getTypeElement(base, "jdk.internal.misc.Unsafe") != null;
    }
}
