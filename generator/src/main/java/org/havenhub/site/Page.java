package org.havenhub.site;

import java.util.List;
import java.util.Optional;
import org.havenhub.content.Term;
import org.havenhub.language.Alphabet;
import org.havenhub.language.Language;
import org.havenhub.resource.Resource;

/** A page of the site. Each kind has a layout of its own in the theme. */
public sealed interface Page {

    Address address();

    Language language();

    /** The text that an author wrote for this page, if there is one. */
    default Optional<Text> written() {
        return Optional.empty();
    }

    /** {@code index.html}: what this hub is, ways in, topics, guides that were reviewed last. */
    record Home(Address address, Language language, Optional<Text> text, List<Guide> latest) implements Page {
        public Home {
            latest = List.copyOf(latest);
        }

        @Override
        public Optional<Text> written() {
            return text;
        }
    }

    /** {@code guides/index.html} */
    record GuideIndex(Address address, Language language, Part part, List<Guide> guides) implements Page {
        public GuideIndex {
            guides = List.copyOf(guides);
        }
    }

    /** {@code guides/<slug>.html} */
    record Guide(Address address, Language language, Text text, Optional<PageLink> previous, Optional<PageLink> next)
            implements Page {
        @Override
        public Optional<Text> written() {
            return Optional.of(text);
        }
    }

    /** {@code <slug>.html}: about, privacy, and so on. */
    record Plain(Address address, Language language, Text text) implements Page {
        @Override
        public Optional<Text> written() {
            return Optional.of(text);
        }
    }

    /** {@code topics/index.html} */
    record TopicIndex(Address address, Language language, List<TermCount> topics) implements Page {
        public TopicIndex {
            topics = List.copyOf(topics);
        }
    }

    /** {@code topics/<topic>.html}: the guides of a topic, then its resources. */
    record Topic(Address address, Language language, Term term, Part part, List<Guide> guides, List<Resource> resources)
            implements Page {
        public Topic {
            guides = List.copyOf(guides);
            resources = List.copyOf(resources);
        }
    }

    /** {@code help/index.html}: every resource. */
    record Directory(
            Address address,
            Language language,
            Part part,
            List<FacetCounts> facets,
            int total,
            List<Resource> resources)
            implements Page {
        public Directory {
            facets = List.copyOf(facets);
            resources = List.copyOf(resources);
        }
    }

    /**
     * {@code help/by-kind/<kind>.html}, {@code help/by-area/<area>/by-cost/free.html}: what fits one answer, or two.
     *
     * @param chosen the answers
     * @param facets by which the list can be made shorter; empty where it is short
     * @param total of all parts
     * @param wider the same of the area around it, if that has more
     */
    record Listing(
            Address address,
            Language language,
            List<Choice> chosen,
            Part part,
            List<FacetCounts> facets,
            int total,
            Optional<FacetCount> wider,
            List<Resource> resources)
            implements Page {
        public Listing {
            chosen = List.copyOf(chosen);
            facets = List.copyOf(facets);
            resources = List.copyOf(resources);
        }
    }

    /**
     * {@code a-z.html}, {@code a-z/<letter>.html}: every guide and resource by name.
     *
     * @param part of a letter
     * @param letters all of them, with the page of each
     * @param entries of this page; none on the first page if each letter has one of its own
     */
    record AToZ(Address address, Language language, Part part, List<LetterCount> letters, List<LetterEntries> entries)
            implements Page {
        public AToZ {
            letters = List.copyOf(letters);
            entries = List.copyOf(entries);
        }
    }

    /**
     * {@code help/<id>.html}
     *
     * @param siblings that are always shown together with it
     * @param others to turn to in its place, if it has closed or nobody has checked it for too long
     * @param guides that name it
     */
    record Help(
            Address address,
            Language language,
            Resource resource,
            List<Resource> siblings,
            List<Resource> others,
            List<Guide> guides)
            implements Page {
        public Help {
            siblings = List.copyOf(siblings);
            others = List.copyOf(others);
            guides = List.copyOf(guides);
        }
    }

    /**
     * {@code safer-browsing.html}: what the hub keeps to itself, and what it cannot hide. A plain page of the same name takes its
     * place.
     */
    record SaferBrowsing(Address address, Language language) implements Page {
        /** In the folder of each language. */
        public static final String PATH = "safer-browsing.html";
    }

    /**
     * {@code privacy-promise.html}: what was checked when the site was built, and what nobody can check. A plain page of the same name
     * takes its place.
     */
    record PrivacyPromise(Address address, Language language) implements Page {
        /** In the folder of each language. */
        public static final String PATH = "privacy-promise.html";
    }

    /** {@code print/cards.html}: ten small cards with those whom one can call or write to now. */
    record PocketCards(Address address, Language language) implements Page {
        /** In the folder of each language. */
        public static final String PATH = "print/cards.html";
    }

    /** {@code print/poster.html}: the same for a wall, with strips to tear off. */
    record Poster(Address address, Language language) implements Page {
        /** In the folder of each language. */
        public static final String PATH = "print/poster.html";
    }

    /** {@code print/0123456789ab.html}: a page without the words that give away what it is about, to be printed where others see it. */
    sealed interface Quiet extends Page {

        /** The page that it is made of. */
        Page subject();

        @Override
        default Language language() {
            return subject().language();
        }
    }

    /** The sheet of a guide. */
    record QuietGuide(Address address, Guide subject) implements Quiet {}

    /** The sheet of a resource. */
    record QuietHelp(Address address, Help subject) implements Quiet {}

    /** {@code 404.html} */
    record NotFound(Address address, Language language) implements Page {
        /** Where servers look for it. */
        public static final String PATH = "404.html";
    }

    /**
     * A former address that leads to a page without any script.
     *
     * @param discreetTitle that of the page; may be empty
     */
    record Moved(Address address, Language language, PageLink target, String discreetTitle) implements Page {}

    /**
     * A topic with how many guides and resources it holds.
     *
     * @param page of the topic
     */
    record TermCount(Term term, Address page, int count) {}

    /** A letter with its page and how many names begin with it. */
    record LetterCount(Alphabet.Letter letter, Address page, int count) {}

    /** What begins with a letter, in order. */
    record LetterEntries(Alphabet.Letter letter, List<Entry> entries) {
        public LetterEntries {
            entries = List.copyOf(entries);
        }
    }

    /** What is looked up by its name. */
    sealed interface Entry {}

    /** A guide among others by name. */
    record GuideEntry(Guide guide) implements Entry {}

    /** A resource among others by name. */
    record ResourceEntry(Resource resource) implements Entry {}

    /** The answers to one question, each with its page. */
    record FacetCounts(Facet facet, List<FacetCount> values) {
        public FacetCounts {
            values = List.copyOf(values);
        }
    }

    /** An answer with its page and how many resources that holds. */
    record FacetCount(FacetValue value, Address page, int count) {}

    /** An answer that was given, and the page without it. */
    record Choice(FacetValue value, Address without) {}

    /**
     * One part of a list that is too long for one page.
     *
     * @param number from 1
     * @param pages the addresses of all parts, in order
     */
    record Part(int number, List<Address> pages) {
        public Part {
            pages = List.copyOf(pages);
        }
    }
}
