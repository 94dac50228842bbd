package org.havenhub.theme;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.report.Nearest;
import org.havenhub.report.Problems;

/** Holds a message against the theme's English one of the same key: it may say it in any way, but it has to say it. */
final class WordingCheck {

    /** A brace outside every hole, with what looks like the name of one. */
    private static final Pattern STRAY = Pattern.compile("\\{([^{}]*+)\\}|\\{([^\\s{}]*+)|\\}");

    private final String key;
    private final Wording wording;
    private final Problems problems;

    WordingCheck(String key, Wording wording, Problems problems) {
        this.key = key;
        this.wording = wording;
        this.problems = problems;
    }

    /** Whether a message that the theme does not have can be shown; if not, that is reported. */
    boolean isUsable() {
        return hasWholeHoles(new TreeSet<>());
    }

    /** Whether a message can be shown where the theme says something; if not, that is reported. */
    boolean isUsableFor(Wording original) {
        NavigableSet<String> holes = original.message(Theme.ENGLISH).holes();
        boolean usable = hasWords(original) && hasWholeHoles(holes) && hasKnownHoles(holes);
        if (usable) {
            tellOfMissingHoles(original);
        }
        return usable;
    }

    private boolean hasWords(Wording original) {
        Optional<String> blank = wording.forms().keySet().stream()
                .filter(form -> isBlank(wording.text(form)) && !isBlank(original.text(form)))
                .findFirst();
        blank.ifPresent(form -> problems.add(
                ThemeRules.MESSAGE_FORM,
                wording.place(),
                "The message “" + key + "” has no words" + (wording.forms().size() == 1 ? "." : " at “" + form + "”."),
                "Write your own words between the quotes, or take the message out: then readers see the theme's again, “"
                        + original.text(form) + "”."));
        return blank.isEmpty();
    }

    /** Blanks, and what takes no room at all. */
    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(sign -> Character.isWhitespace(sign)
                        || Character.isSpaceChar(sign)
                        || Character.isISOControl(sign)
                        || Character.getType(sign) == Character.FORMAT);
    }

    private boolean hasWholeHoles(NavigableSet<String> holes) {
        Optional<MatchResult> stray = wording.forms().values().stream()
                .flatMap(WordingCheck::words)
                .flatMap(words -> STRAY.matcher(words).results())
                .findFirst();
        stray.ifPresent(brace -> reportStray(brace, holes));
        return stray.isEmpty();
    }

    private static Stream<String> words(String text) {
        return Message.of(Theme.ENGLISH, text).parts().stream()
                .flatMap(part -> part instanceof Message.Part.Words words ? Stream.of(words.text()) : Stream.empty());
    }

    private void reportStray(MatchResult brace, NavigableSet<String> holes) {
        String what;
        if (brace.group(1) != null) {
            what = "“" + brace.group() + "” in the message “" + key
                    + "” is no hole: the name of one has small letters only.";
        } else if (brace.group(2) != null) {
            what = "“" + brace.group() + "” in the message “" + key + "” opens a hole and does not close it.";
        } else {
            what = "“}” in the message “" + key + "” closes a hole that nothing opens.";
        }
        String name = brace.group(1) != null ? brace.group(1) : brace.group(2) != null ? brace.group(2) : "";
        problems.add(
                ThemeRules.MESSAGE_FORM,
                wording.place(),
                what,
                Nearest.to(name.strip(), holes)
                        .map(hole -> "Write {" + hole + "}.")
                        .orElseGet(() -> holesHint(holes)));
    }

    private boolean hasKnownHoles(NavigableSet<String> holes) {
        NavigableSet<String> strange =
                new TreeSet<>(wording.message(Theme.ENGLISH).holes());
        strange.removeAll(holes);
        strange.forEach(hole -> problems.add(
                ThemeRules.MESSAGE_FORM,
                wording.place(),
                "Nothing fills {" + hole + "} in the message “" + key + "”.",
                holesHint(holes)));
        return strange.isEmpty();
    }

    private static String holesHint(Collection<String> holes) {
        return holes.isEmpty() ? "This message has no holes." : "It has {" + String.join("}, {", holes) + "}.";
    }

    /** In the form for most counts: in the others, words can stand for the number. */
    private void tellOfMissingHoles(Wording original) {
        NavigableSet<String> missing = new TreeSet<>(
                Message.of(Theme.ENGLISH, original.text(Message.OTHER)).holes());
        missing.removeAll(Message.of(Theme.ENGLISH, wording.text(Message.OTHER)).holes());
        missing.forEach(hole -> problems.add(
                ThemeRules.MISSING_HOLE,
                wording.place(),
                "The message “" + key + "” leaves out {" + hole + "}.",
                "Write {" + hole + "} where it belongs. The theme says “" + original.text(Message.OTHER) + "”."));
    }
}
