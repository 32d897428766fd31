// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.pollen.processor.host.HostEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * Bodies that have no true machine although nobody was told why: javac will find the user's own error there. Should it
 * find none and begin to write the class, the user is told after all. So no broken machine ever gets away with it.
 */
final class UnreadBodies implements TaskListener {
    private final HostEnvironment environment;

    /** Messages by the qualified name of the type. */
    private final Map<String, List<Runnable>> messages = new HashMap<>();

    UnreadBodies(HostEnvironment environment) {
        this.environment = environment;
    }

    /** Watches a type; called before the rounds end. */
    void watch(TypeElement type, Runnable message) {
        if (messages.isEmpty() && !environment.listen(this)) {
            message.run();
            return;
        }
        messages.computeIfAbsent(type.getQualifiedName().toString(), name -> new ArrayList<>())
                .add(message);
    }

    @Override
    public void started(TaskEvent event) {
        if (event.getKind() != TaskEvent.Kind.GENERATE || event.getTypeElement() == null) return;
        List<Runnable> due =
                messages.remove(event.getTypeElement().getQualifiedName().toString());
        if (due != null) due.forEach(Runnable::run);
    }
}
