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

    /** A telephone number, exactly as typed. */
    record Call(String number, Facts facts) implements Contact {
        @Override
        public Optional<String> written() {
            return Optional.of(number);
        }
    }

    /** A text message, exactly as typed: {@code SAFE to 60123}, or a number. */
    record Text(String instruction, Facts facts) implements Contact {
        @Override
        public Optional<String> written() {
            return Optional.of(instruction);
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
    }

    /** A relay service or textphone number, exactly as typed. */
    record Relay(String number, Facts facts) implements Contact {
        @Override
        public Optional<String> written() {
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
    }

    /**
     * What is true of one way in.
     *
     * @param place where the contact begins in its file
     * @param hours when somebody answers or the door is open; empty if nothing is said
     * @param languages empty means those of the resource
     * @param cost empty means that of the resource
     * @param anonymous whether one can stay unnamed
     * @param bill whether the call shows on the phone bill: {@link Certainty#YES} for {@code shown}
     * @param note for example an instruction for a phone tree
     */
    record Facts(
            Place place,
            Optional<Hours> hours,
            List<Language> languages,
            Optional<LocalText> cost,
            Certainty anonymous,
            Certainty bill,
            Optional<LocalText> note) {

        public Facts {
            languages = List.copyOf(languages);
        }
    }
}
