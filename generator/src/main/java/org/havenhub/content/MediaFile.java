package org.havenhub.content;

import java.util.Optional;
import org.havenhub.files.Asset;
import org.havenhub.media.PictureSize;

/**
 * A picture or document of the hub.
 *
 * @param size if it is a picture whose size can be read
 */
public record MediaFile(Asset asset, Optional<PictureSize> size) {}
