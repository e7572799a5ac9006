package vn.daihoi.command;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import vn.daihoi.shared.ConsoleWords;

/// Gives every command its help in the language of the console; the names of commands and options stay English.
final class HelpText {
    private HelpText() {}

    static void speak(CommandLine line, String key) {
        var words = Commands.WORDS;
        var spec = line.getCommandSpec();
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(words.say("command.help"))
                .build());
        spec.usageMessage()
                .header(words.say(key + ".header"))
                .synopsisHeading(words.say("command.synopsis"))
                .parameterListHeading(words.say("command.parameters"))
                .optionListHeading(words.say("command.options"))
                .commandListHeading(words.say("command.commands"))
                .synopsisSubcommandLabel(words.say("command.synopsis.command"))
                .width(110);
        describeParameters(line, key, words);
        line.getSubcommands().forEach((name, below) -> speak(below, key + "." + name));
    }

    private static void describeParameters(CommandLine line, String key, ConsoleWords words) {
        if (!line.getCommandSpec().args().isEmpty()) {
            line.setResourceBundle(words.bundle());
        }
        if (words.bundle().containsKey(key + ".footer")) {
            line.getCommandSpec().usageMessage().footer("", words.say(key + ".footer"));
        }
    }
}
