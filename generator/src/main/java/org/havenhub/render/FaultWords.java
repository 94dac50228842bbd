package org.havenhub.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Nearest;

/**
 * What is wrong with a template in plain words, made of what the library says. Its own sentence comes last, for those whom it
 * helps.
 *
 * @param message one sentence
 * @param hints the likeliest remedy first
 */
record FaultWords(String message, List<String> hints) {

    private static final int LONGEST_QUOTE = 300;

    private static final List<String> DIRECTIVES = List.of(
            "assign",
            "else",
            "elseif",
            "function",
            "if",
            "items",
            "list",
            "local",
            "macro",
            "nested",
            "return",
            "sep",
            "switch",
            "case",
            "default",
            "break");

    /** What the library adds for its own users: its manual, its version, all that could stand here. */
    private static final Pattern ASIDE = Pattern.compile(
            " (?:Help \\(latest|Was expecting one of|The name was interpreted|The nested reason|This usually)"
                    + ".*| Check if the FreeMarker end-tags.*");

    private static final Pattern INTERNALS =
            Pattern.compile(" ?\\((?:wrapper|parameter #).*?\\)| ?\\[in template .*?]");

    /** Some values are of several kinds; the one that comes first here says most. */
    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry("markup", "a text"),
            Map.entry("string", "a text"),
            Map.entry("sequence", "a list"),
            Map.entry("collection", "a list"),
            Map.entry("boolean", "yes or no"),
            Map.entry("number", "a number"),
            Map.entry("hash", "something with parts"),
            Map.entry("macro", "a component"),
            Map.entry("method", "a function"));

    /** The first that fits is taken. */
    private static final List<Saying> SAYINGS = List.of(
            new Saying(
                    "Macro \"(.+?)\" has no parameter with name \"(.+?)\"\\. Valid parameter names are:(.*)",
                    said -> words(
                            "The component “" + said.group(1) + "” takes no “" + said.group(2) + "”.",
                            said.group(3).isBlank() ? "It takes nothing." : "It takes" + said.group(3) + ".")),
            new Saying(
                    "When calling macro \"(.+?)\", required parameter \"(.+?)\".*",
                    said -> words(
                            "The component “" + said.group(1) + "” needs “" + said.group(2)
                                    + "”, which is not given here.",
                            "Write <@" + said.group(1) + " " + said.group(2) + "=…> with the rest that it is given.")),
            new Saying(
                    "Unknown directive: #?(.+?)\\. Help.*",
                    said -> words(
                            "Templates have no directive <#" + said.group(1) + ">.",
                            near(said.group(1), DIRECTIVES, "<#", ">"))),
            new Saying(
                    "Unknown built-in: \"(.+?)\"\\..*?built-ins: (.*)",
                    said -> words(
                            "Templates have no built-in ?" + said.group(1) + ".",
                            near(said.group(1), List.of(said.group(2).split("[, ]+")), "?", ""))),
            new Saying(
                    "Encountered \"(.+?)\", but at this place only this can be closed: \"(.+?)\".*",
                    said -> words(
                            said.group(1) + " comes before <" + said.group(2) + "> is closed.",
                            "Write </" + said.group(2) + "> above it.")),
            new Saying(
                    "Unexpected end of file reached\\. You have an unclosed (#[a-z]+).*",
                    said -> words(
                            "The file ends before <" + said.group(1) + "> is closed.",
                            "Write </" + said.group(1) + "> below what belongs to it.")),
            new Saying(
                    "Unexpected end of file reached\\. You have an unclosed @.*",
                    said -> words(
                            "The file ends before a component is closed.",
                            "Write the end of the component below what belongs to it, for example </@base>.")),
            new Saying(
                    "Unexpected end of file reached.*",
                    said -> words(
                            "The file ends in the middle of something that is opened here or above, and not closed.")),
            new Saying(
                    "Lexical error: encountered <EOF>.*",
                    said -> words("The file ends inside quotes that are opened here or above, and not closed.")),
            new Saying("Unclosed \"(.+?)\".*", said -> words("What " + said.group(1) + " opens here is not closed.")),
            new Saying(
                    "Encountered \"(.+?)\", but was expecting.*",
                    said -> words("“" + said.group(1) + "” makes no sense at this place.")),
            new Saying(
                    "Template (?:inclusion|importing) failed \\(for parameter value \"(.+?)\"\\).*",
                    said -> words(
                            "There is no template “" + said.group(1) + "”.",
                            "Components are known everywhere: write <@name/> for the macro of one.")),
            new Saying(
                    ".*?Expected (.+?), but this has evaluated to an? (.+?): ==> (.+)",
                    said -> words("“" + said.group(3) + "” is " + kind(said.group(2)) + ", but this place takes "
                            + kind(said.group(1)) + ".")));

    FaultWords {
        hints = List.copyOf(hints);
    }

    private record Saying(Pattern sentence, Function<MatchResult, FaultWords> plain) {

        Saying(String sentence, Function<MatchResult, FaultWords> plain) {
            this(Pattern.compile(sentence), plain);
        }

        Optional<FaultWords> of(String said) {
            Matcher matcher = sentence.matcher(said);
            return matcher.matches() ? Optional.of(plain.apply(matcher)) : Optional.empty();
        }
    }

    /**
     * The words for what the library says.
     *
     * @param said on one line
     * @param otherwise where there are no better ones
     */
    static FaultWords of(String said, String otherwise) {
        String plain = INTERNALS.matcher(said).replaceAll("");
        return SAYINGS.stream()
                .flatMap(saying -> saying.of(plain).stream())
                .findFirst()
                .orElseGet(() -> words(otherwise))
                .quoting(plain);
    }

    private FaultWords quoting(String said) {
        String sentence = ASIDE.matcher(said).replaceFirst("").strip();
        String quote = sentence.length() > LONGEST_QUOTE ? sentence.substring(0, LONGEST_QUOTE) + "…" : sentence;
        List<String> all = new ArrayList<>(hints);
        all.add("In the words of FreeMarker, which reads templates: " + quote);
        return new FaultWords(message, all);
    }

    private static FaultWords words(String message, String... hints) {
        return new FaultWords(
                message, List.of(hints).stream().filter(hint -> !hint.isEmpty()).toList());
    }

    private static String near(String word, List<String> known, String before, String after) {
        return Nearest.to(word, known)
                .map(name -> "Did you mean " + before + name + after + "?")
                .orElse("");
    }

    private static String kind(String phrase) {
        return KINDS.stream()
                .filter(kind -> phrase.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("something else");
    }
}
