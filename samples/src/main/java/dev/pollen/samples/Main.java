// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples;

import dev.pollen.samples.crawl.CrawlCommand;
import dev.pollen.samples.timer.TimerCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The launcher of the samples. */
@Command(
        name = "pollen-samples",
        description = "Small programs written as @Async methods. Without a command, both run, one after the other.",
        mixinStandardHelpOptions = true,
        version = "Pollen samples 0.1.0-SNAPSHOT",
        subcommands = {TimerCommand.class, CrawlCommand.class})
public final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** For picocli. */
    public Main() {}

    /** Runs a sample, and exits with its code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() {
        CommandLine launcher = spec.commandLine();
        int timer = launcher.execute("timer");
        launcher.getOut().println();
        int crawl = launcher.execute("crawl");
        return Math.max(timer, crawl);
    }
}
