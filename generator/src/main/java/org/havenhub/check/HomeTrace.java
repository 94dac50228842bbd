package org.havenhub.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder in anybody's home: {@code /home/anna/map.png}. A picture or document that a volunteer sent in often holds one. */
record HomeTrace(TraceName core) implements Trace {

    /** What an account may be called, as it is or percent-encoded. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "[\\p{L}\\p{Nd}](?:[\\p{L}\\p{M}\\p{Nd}._-]| (?=[\\p{L}\\p{Nd}])|%(?!2[Ff]|5[Cc])\\p{XDigit}{2}){0,63}+");

    static Stream<Trace> all() {
        return Homes.NAMES.stream().map(HomeTrace::new);
    }

    @Override
    public String tells() {
        return "the path of a folder in somebody's home";
    }

    /** The account alone would not do: {@code /home/news} may be an address of a site. */
    @Override
    public boolean isAt(String text, int start, int end) {
        int account = TraceText.afterSeparators(text, end);
        Matcher name = ACCOUNT.matcher(text).region(account, text.length());
        return account > end
                && Homes.isAt(text, start)
                && name.lookingAt()
                && Homes.isOfSomebody(name.group())
                && TraceText.afterSeparators(text, name.end()) > name.end();
    }
}
