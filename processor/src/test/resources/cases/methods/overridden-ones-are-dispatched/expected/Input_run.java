package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String speak = null;
        String speak2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Input.Animal dog = new Input.Dog();
                // Input.java:40: dog.twice()
                ObjectMachine<String> call = Input_AnimalAsync.twice$machine(dog);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((ObjectMachine<String>) run.take()).result; }
                // Input.java:40: new Puppy().speak(5)
                ObjectMachine<String> call2 = Input_PuppyAsync.speak$machine(new Input.Puppy(), 5);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                speak = call2.result;
            case 2:
                if (at != 0) { at = 0; speak = ((ObjectMachine<String>) run.take()).result; }
                left = left + speak;
                // Input.java:40: new Animal().speak(7)
                ObjectMachine<String> call3 = Input_AnimalAsync.speak$machine(new Input.Animal(), 7);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                speak2 = call3.result;
            case 3:
                if (at != 0) { at = 0; speak2 = ((ObjectMachine<String>) run.take()).result; }
                return ready(left + speak2);
        }
    }

    @Override
    protected void clear() {
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:40, awaiting dog.twice()";
            case 2 -> "Input.java:40, awaiting new Puppy().speak(5)";
            case 3 -> "Input.java:40, awaiting new Animal().speak(7)";
            default -> super.place(state);
        };
    }
}
