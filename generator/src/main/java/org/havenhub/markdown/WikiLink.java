package org.havenhub.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Pattern;

/** A link or picture as wikis have it, which makes none here: {@code [[page|words]]}, {@code ![[picture.png]]}. */
final class WikiLink {

    /** A list of contents, or a word that stands for what is still to come. */
    private static final Pattern NO_PAGE = Pattern.compile("(?i)_?toc_?|tb[acd]|todo|x{2,}");

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|avif)");

    private final RefNode inner;
    private final BasedSequence text;
    private final String page;
    private final String heading;
    private final String words;

    private WikiLink(RefNode inner) {
        this.inner = inner;
        text = inner.getChars().getBaseSequence();
        String[] parts = inner.getReference().toString().split("\\|", 2);
        String[] target = parts[0].split("#", 2);
        page = target[0].strip();
        heading = target.length > 1 ? target[1].strip() : "";
        words = parts.length > 1 ? parts[1].strip() : heading.isEmpty() ? page : heading;
    }

    /** The brackets around others, if they make one. */
    static Optional<WikiLink> around(RefNode inner) {
        WikiLink link = new WikiLink(inner);
        return Optional.of(link).filter(WikiLink::isComplete);
    }

    private boolean isComplete() {
        int end = inner.getEndOffset();
        return text.safeCharAt(inner.getStartOffset() - 1) == '['
                && text.safeCharAt(end) == ']'
                && text.safeCharAt(end + 1) != '(';
    }

    int start() {
        int brackets = inner.getStartOffset() - 1;
        return text.safeCharAt(brackets - 1) == '!' ? brackets - 1 : brackets;
    }

    int end() {
        return inner.getEndOffset() + 1;
    }

    /** What to do, as a sentence. */
    String remedy() {
        return NO_PAGE.matcher(page).matches()
                ? "To show the brackets, type a backslash before each: \\[\\[" + page + "\\]\\]."
                : "Write " + written();
    }

    /** What does the same here. */
    private String written() {
        return PICTURE.matcher(page).matches()
                ? "![" + alternative() + "](" + file() + ")"
                : "[" + words + "](" + file() + ")";
    }

    /** Behind the bar of a picture stands its width, or what it tells. */
    private String alternative() {
        return words.equals(page) || words.matches("[0-9x]+") ? "what the picture tells" : words;
    }

    private String file() {
        return name() + HeadingIds.slug(heading).map(id -> "#" + id).orElse("");
    }

    private String name() {
        if (page.isEmpty()) {
            return "";
        }
        boolean isGuide = page.endsWith(".md") || !LostLink.isFile(page.replace(' ', '-'));
        return isGuide ? LostLink.hyphened(page.replaceFirst("\\.md$", "")) + ".md" : LostLink.withoutBlanks(page);
    }
}
