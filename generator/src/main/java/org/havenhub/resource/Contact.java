package org.havenhub.resource;

import java.util.List;
import java.util.Optional;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Place;

/** One way to reach a resource. Truth lives here: each way has its own hours, languages and cost. */
public sealed interface Contact {

    Facts facts();

    /** The number, address or instruction as typed; empty for a place, whose parts are told apart. */
    Optional<String> written();

    /** The number of a call, a message or a textphone. */
    default Optional<PhoneNumber> telephone() {
        return Optional.empty();
    }

    /** Whether a telephone or browser can follow it: a place it cannot, nor a number that only people understand. */
    default boolean canBeFollowed() {
        return telephone().map(number -> number.dialled().isPresent()).orElse(true);
    }

    /** A telephone number. */
    record Call(PhoneNumber number, Facts facts) implements Contact {
        @Override
        public Optional<String> written() {
            return Optional.of(number.typed());
        }

        @Override
        public Optional<PhoneNumber> telephone() {
            return Optional.of(number);
        }
    }

    /**
     * A text message: {@code SAFE to 60123}, or a number.
     *
     * @param keyword to send; empty if there is none
     * @param number to send it to; or all that was typed, if that says it in other words
     */
    record Text(String keyword, PhoneNumber number, Facts facts) implements Contact {
        @Override
        public Optional<String> written() {
            return Optional.of(keyword.isEmpty() ? number.typed() : keyword + " to " + number.typed());
        }

        @Override
        public Optional<PhoneNumber> telephone() {
            return Optional.of(number);
        }
    }

    /** A chat in the browser. */
    record Chat(String url, Facts facts) implements Contact {
        @Override
        public Optional<String> written() {
            return Optional.of(url);
        }
    }

    /** A mail address. */
    record Email(String address, Facts facts) implements Contact {
        @Override
        public Optional<String> written() {
            return Optional.of(address);
        }
    }

    /** A video call: an address, or instructions. */
    record Video(String value, Facts facts) implements Contact {
        @Override
        public Optional<String> written() {
            return Optional.of(value);
        }

        @Override
        public boolean canBeFollowed() {
            return value.matches("(?i)https?://[^\\s<>\"]+");
        }
    }

    /** A relay service or textphone number. */
    record Relay(PhoneNumber number, Facts facts) implements Contact {
        @Override
        public Optional<String> written() {
            return Optional.of(number.typed());
        }

        @Override
        public Optional<PhoneNumber> telephone() {
            return Optional.of(number);
        }
    }

    /** An app or web form: its address. */
    record App(String url, Facts facts) implements Contact {
        @Override
        public Optional<String> written() {
            return Optional.of(url);
        }
    }

    /** A place to go to. */
    record Visit(Location location, Facts facts) implements Contact {
        @Override
        public Optional<String> written() {
            return Optional.empty();
        }

        @Override
        public boolean canBeFollowed() {
            return false;
        }
    }

    /**
     * What is true of one way in.
     *
     * @param place where the contact begins in its file
     * @param hours when somebody answers or the door is open; empty if nothing is said
     * @param languages empty means those of the resource
     * @param cost empty means that of the resource
     * @param anonymous whether one can stay unnamed
     * @param recorded whether what is said or written is recorded
     * @param bill whether the call shows on the phone bill: {@link Certainty#YES} for {@code shown}
     * @param note for example an instruction for a phone tree
     */
    record Facts(
            Place place,
            Optional<Hours> hours,
            List<Language> languages,
            Optional<Cost> cost,
            Certainty anonymous,
            Certainty recorded,
            Certainty bill,
            Optional<LocalText> note) {

        public Facts {
            languages = List.copyOf(languages);
        }

        Facts withoutNote() {
            return new Facts(place, hours, languages, cost, anonymous, recorded, bill, Optional.empty());
        }
    }
}
