package org.havenhub.render;

import org.havenhub.markdown.Picture;
import org.havenhub.site.Media;
import org.havenhub.site.Target;
import org.havenhub.site.Text;

/** Writes the pictures in a text. */
final class PictureTags {

    private final Text text;
    private final Standpoint here;

    PictureTags(Text text, Standpoint here) {
        this.text = text;
        this.here = here;
    }

    boolean hasCaption(int picture) {
        return !picture(picture).title().isEmpty();
    }

    String figure(int picture) {
        String caption = Markup.escape(picture(picture).title());
        return "<figure>" + image(picture) + "<figcaption>" + caption + "</figcaption></figure>";
    }

    /** A picture among words, with its caption after it. */
    String inline(int picture) {
        String caption = Markup.escape(picture(picture).title());
        return image(picture) + (caption.isEmpty() ? "" : " <span class=\"caption\">" + caption + "</span>");
    }

    private String image(int picture) {
        String alternative = Markup.escape(picture(picture).alternative());
        if (text.pictures().get(picture) instanceof Target.ToMedia source) {
            String src = Markup.escape(here.href(source.media().address()));
            return "<img src=\"" + src + "\" alt=\"" + alternative + "\"" + size(source.media())
                    + " loading=\"lazy\" decoding=\"async\">";
        }
        return alternative;
    }

    /** The size keeps a place free, so that the text does not jump when the picture arrives. */
    private static String size(Media media) {
        return media.width() > 0 && media.height() > 0
                ? " width=\"" + media.width() + "\" height=\"" + media.height() + "\""
                : "";
    }

    private Picture picture(int picture) {
        return text.article().prose().pictures().get(picture);
    }
}
